package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.presence.SignalSensor;
import cn.yst.kiosk.device.simulator.SimulatedPort;
import cn.yst.kiosk.session.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// From the line of a presence sensor to the warning: whoever walks away is asked at once, and not
/// after a minute and a half.
class PresenceJourney {
  private final SimulatedPort line = new SimulatedPort((_, _) -> {}, DeviceTime.SYSTEM);
  private final Devices devices =
      new Devices(
          List.of(SignalSensor.serial("test", line, DeviceTime.SYSTEM)),
          DeviceTime.SYSTEM,
          Duration.ofMillis(100));

  @Test
  void whoWalksAwayIsAskedAtOnceAndOnlyAButtonGoesOn() throws IOException {
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall, devices)) {
      Glass glass = terminal.glass();
      sees("1");
      new SignInPages(terminal).signIn(DemoPeople.TIAN_JUN, "tianjun");
      sees("0");
      glass.await("您还在吗？");
      terminal.picture("13-walked-away");
      // who comes now may be somebody else, and must not inherit what lies open
      int left = secondsLeft(glass);
      sees("1");
      Awaitility.await().until(() -> secondsLeft(glass) < left - 1);
      assertThat(glass.says("您还在吗？")).isTrue();
      glass.press("stayButton").awaitGone("您还在吗？").await("我的企业");
      sees("0");
      glass.await("您还在吗？");
      terminal.silence(Duration.ofSeconds(31));
      glass.await("刷脸登录");
      Awaitility.await().until(() -> terminal.session() instanceof Session.Idle);
      assertThat(glass.words()).noneMatch(word -> word.contains("田*"));
    }
  }

  @Test
  void aSensorThatIsPulledOutAsksNobodyAndItsReturnCounts() throws IOException {
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall, devices)) {
      Glass glass = terminal.glass();
      sees("1");
      glass.press("signInButton").await("开始之前");
      line.plug(false);
      Awaitility.await()
          .until(() -> devices.health().stream().noneMatch(one -> one.status().usable()));
      terminal.silence(Duration.ofSeconds(60));
      glass.press("agreeBox");
      assertThat(glass.says("您还在吗？")).isFalse();
      line.plug(true);
      sees("0");
      glass.await("您还在吗？");
    }
  }

  private static int secondsLeft(Glass glass) {
    return Integer.parseInt(glass.read("ring").replaceAll("\\D", ""));
  }

  private void sees(String said) {
    line.emit((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
