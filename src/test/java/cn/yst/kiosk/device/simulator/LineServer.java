package cn.yst.kiosk.device.simulator;

import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.line.ByteLine;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a simulated device at the end of a real line, such as one half of a pseudo-terminal pair,
/// so that the driver at the other end is run with its real port.
public final class LineServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LineServer.class);
  private static final Duration SLICE = Duration.ofMillis(100);

  private final ByteLine line;
  private final SimulatedDevice device;
  private final DeviceTime time;
  private final Thread thread;

  private LineServer(ByteLine line, SimulatedDevice device, DeviceTime time) {
    this.line = line;
    this.device = device;
    this.time = time;
    this.thread = Thread.ofPlatform().name("simulated-device").daemon().unstarted(this::serve);
  }

  /// Serves the line until closed, and closes it then.
  public static LineServer start(ByteLine line, SimulatedDevice device) {
    return start(line, device, DeviceTime.SYSTEM);
  }

  /// Serves the line until closed, and closes it then.
  ///
  /// @param time by which the device speaks
  public static LineServer start(ByteLine line, SimulatedDevice device, DeviceTime time) {
    LineServer server = new LineServer(line, device, time);
    server.thread.start();
    return server;
  }

  private void serve() {
    byte[] chunk = new byte[4096];
    try {
      while (!Thread.currentThread().isInterrupted()) {
        int count = line.read(chunk, SLICE);
        if (count > 0) {
          Speaker speaker = new Speaker(time.nanos());
          device.receive(Arrays.copyOf(chunk, count), speaker);
        }
      }
    } catch (IOException e) {
      LOG.info("simulated device lost its line: {}", e.getMessage());
    } catch (InterruptedException _) {
      // Closed.
    } finally {
      line.close();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  /// Says each thing at its time, counted from when the host spoke.
  private final class Speaker implements SimulatedDevice.Voice {
    private final long startNanos;

    Speaker(long startNanos) {
      this.startNanos = startNanos;
    }

    @Override
    public void say(byte[] bytes, Duration after) {
      try {
        long left = startNanos + after.toNanos() - time.nanos();
        time.sleep(Duration.ofNanos(Math.max(0, left)));
        line.write(bytes);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      } catch (IOException e) {
        LOG.info("simulated device cannot speak: {}", e.getMessage());
      }
    }
  }
}
