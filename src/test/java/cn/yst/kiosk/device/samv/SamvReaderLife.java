package cn.yst.kiosk.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.HandTime;
import cn.yst.kiosk.device.simulator.SamvFault;
import cn.yst.kiosk.device.simulator.SimulatedCard;
import cn.yst.kiosk.device.simulator.SimulatedPort;
import cn.yst.kiosk.device.simulator.SimulatedReader;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A reader, and what an onlooker knows of it.
final class SamvReaderLife {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Set<SamvFault> HARMLESS =
      EnumSet.of(SamvFault.NONE, SamvFault.SPLIT_BYTES, SamvFault.NOISE);

  private final HandTime time = new HandTime();
  private final SimulatedReader device = new SimulatedReader();
  private final SimulatedPort port = new SimulatedPort(device, time);
  private final SamvReader reader = new SamvReader("simulated", port, time);

  private Optional<SimulatedCard> unread = Optional.empty();
  private SamvFault fault = SamvFault.NONE;
  private boolean plugged = true;

  void lay(SimulatedCard card) {
    device.lay(card);
    unread = Optional.of(card);
  }

  void take() {
    device.take();
    unread = Optional.empty();
  }

  void fail(SamvFault next) {
    device.fail(next);
    fault = next;
  }

  void plug(boolean in) {
    port.plug(in);
    plugged = in;
  }

  void check() throws InterruptedException {
    long start = time.nanos();
    reader.check();
    assertThat(time.since(start)).isLessThan(Duration.ofSeconds(3));
    assertThat(reader.status().usable() && !plugged).isFalse();
  }

  void read() throws InterruptedException {
    long start = time.nanos();
    CardReading reading = reader.read(LIMIT, _ -> {});
    assertThat(time.since(start)).isLessThan(LIMIT.plusSeconds(6));
    boolean readable = plugged && unread.isPresent() && HARMLESS.contains(fault);
    assertThat(reading instanceof CardReading.Read).isEqualTo(readable);
    if (!plugged) {
      assertThat(reading).isInstanceOf(CardReading.Unavailable.class);
    }
    switch (reading) {
      case CardReading.Read(var card) -> {
        assertThat(card.<String>handOver((name, number) -> new String(name) + new String(number)))
            .isEqualTo(unread.map(c -> c.name() + c.number()).orElseThrow());
        unread = Optional.empty();
      }
      case CardReading.PulledAway _ -> unread = unread.filter(_ -> device.cardLies());
      case CardReading.NoCard _, CardReading.Unreadable _, CardReading.Unavailable _ -> {}
    }
    if (!device.cardLies() || device.wasRead()) {
      unread = Optional.empty();
    }
  }
}
