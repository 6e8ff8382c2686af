package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.RegistryState;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.HandTime;
import cn.yst.kiosk.device.escpos.EscPosPrinter;
import cn.yst.kiosk.device.simulator.Paper;
import cn.yst.kiosk.device.simulator.SimulatedPort;
import cn.yst.kiosk.device.simulator.SimulatedPrinter;
import cn.yst.kiosk.handover.SlipOffer;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.Fonts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Slips of hand-overs on an ESC/POS printer, however the paper is.
class HandOverSlipsTest {
  private static final Instant MADE = Instant.parse("2026-03-18T01:50:00Z");
  private static final HandOver INVITATION =
      new HandOver(
          "h1",
          HandOverKind.INVITATION,
          HandOverState.PENDING,
          "https://yst.example.gov.cn/l/4sQzJ0mXw7Tn2bKd5VhYcA",
          new EnterpriseHead(
              "e1", "数字广东网络建设有限公司", "91440000MA4X777A89", RegistryState.LIVE, "软件和信息技术服务业"),
          "a1",
          "testforapp",
          "黄**",
          LocalDate.of(2027, 3, 17),
          MADE,
          MADE.plusSeconds(86_400),
          86_400);

  private final HandTime time = new HandTime();
  private final SimulatedPrinter device = new SimulatedPrinter();
  private final SimulatedPort port = new SimulatedPort(device, time);
  private final EscPosPrinter printer = new EscPosPrinter("simulated", port, 576, time);
  private final HandOverSlips slips =
      new HandOverSlips(
          new Devices(List.of(printer), time, Duration.ofDays(1)),
          new SessionStore(),
          new HandBackground().background(),
          new Premises("大厅", "Hall", "A03", "B12", "", "", "", "", ZoneId.of("Asia/Shanghai")));

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Fonts.load();
  }

  @BeforeEach
  void look() throws InterruptedException {
    printer.check();
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void aSlipComesOutOrItIsSaidWhyNot(Paper paper) throws Exception {
    assertThat(slips.offer()).isEqualTo(new SlipOffer.Offered());
    device.paper(paper);
    SlipOffer told = told(paper);
    assertThat(print()).isEqualTo(told);
    boolean out = told instanceof SlipOffer.Printed;
    assertThat(device.slip().isPresent()).isEqualTo(out);
    assertThat(device.rowsHanging()).isZero();
    printer.check();
    assertThat(slips.offer()).isEqualTo(out ? new SlipOffer.Offered() : told);
    assertThat(printer.status()).isEqualTo(seenByStaff(paper));
  }

  private static SlipOffer told(Paper paper) {
    return switch (paper) {
      case ENOUGH, LOW -> new SlipOffer.Printed();
      case OUT -> new SlipOffer.Failed(Reason.PAPER_OUT);
      case COVER_OPEN -> new SlipOffer.Failed(Reason.COVER_OPEN);
      case JAM -> new SlipOffer.Failed(Reason.PAPER_JAM);
      case SILENT -> new SlipOffer.Failed(Reason.SILENT);
    };
  }

  private static DeviceStatus seenByStaff(Paper paper) {
    return switch (told(paper)) {
      case SlipOffer.Failed(Reason why) -> new DeviceStatus.Fault(why);
      case SlipOffer other ->
          paper == Paper.LOW
              ? new DeviceStatus.Attention(Reason.PAPER_LOW)
              : new DeviceStatus.Ready();
    };
  }

  @Test
  void aPrinterThatIsPulledOutIsToldAndComesBack() throws Exception {
    port.plug(false);
    SlipOffer told = new SlipOffer.Failed(Reason.OFFLINE);
    assertThat(print()).isEqualTo(told);
    assertThat(slips.offer()).isEqualTo(told);
    assertThat(print()).isEqualTo(told);
    port.plug(true);
    printer.check();
    assertThat(print()).isEqualTo(new SlipOffer.Printed());
  }

  @Test
  void withoutAPrinterNothingIsOffered() {
    HandOverSlips none =
        new HandOverSlips(
            Devices.none(),
            new SessionStore(),
            new HandBackground().background(),
            new Premises("大厅", "Hall", "A03", "B12", "", "", "", "", ZoneId.of("Asia/Shanghai")));
    assertThat(none.offer()).isEqualTo(new SlipOffer.None());
  }

  /// Prints on the screen's thread, as a screen does.
  private SlipOffer print() throws Exception {
    List<SlipOffer> told = new ArrayList<>();
    WaitForAsyncUtils.asyncFx(() -> slips.print(INVITATION, told::add)).get(60, TimeUnit.SECONDS);
    assertThat(told).hasSize(1);
    return told.getFirst();
  }
}
