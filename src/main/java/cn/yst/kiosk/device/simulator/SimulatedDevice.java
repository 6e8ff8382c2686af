package cn.yst.kiosk.device.simulator;

import java.time.Duration;

/// The inside of a simulated device: bytes in, bytes out. Called by one thread at a time.
@FunctionalInterface
public interface SimulatedDevice {
  /// Says something to the host, after a while.
  interface Voice {
    void say(byte[] bytes, Duration after);
  }

  /// Takes what the host sent and answers, now or later or not at all.
  void receive(byte[] bytes, Voice voice);
}
