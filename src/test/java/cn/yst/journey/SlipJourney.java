package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.contract.DemoDevices;
import cn.yst.contract.DemoDevices.PaperLevel;
import cn.yst.kiosk.device.DeviceConfig;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.Png;
import cn.yst.kiosk.device.escpos.EscPosPrinter;
import cn.yst.kiosk.device.setup.DeviceSetup;
import cn.yst.kiosk.device.simulator.Paper;
import cn.yst.kiosk.device.simulator.SimulatedPort;
import cn.yst.kiosk.device.simulator.SimulatedPrinter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// Slips for a person who is not at the kiosk, by touch alone; where no paper comes, the code on
/// the screen is offered instead.
class SlipJourney {
  @Test
  void anInvitationIsPrintedAndThePaperRunsOut() throws IOException {
    DeviceSetup setup = DeviceSetup.of(DeviceConfig.simulated(), DeviceTime.SYSTEM);
    DemoDevices hands = setup.simulators();
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall, setup.devices())) {
      Glass glass = terminal.glass();
      SignInPages signIn = new SignInPages(terminal);
      signIn.signIn(DemoPeople.TIAN_JUN, "tianjun");
      String link =
          new AgentPages(terminal, hall)
              .details()
              .agents()
              .fill(DemoPeople.LI_JIANHUA, "li", "李", "jian", "建", "hua", "华")
              .send();
      terminal.picture("10-with-printer");
      glass.press("printButton").await("小票打好了，请取走，别落下。");
      terminal.picture("10-printed");
      PrintedSlip slip = new PrintedSlip(hands.lastSlip().orElseThrow()).keep("10-slip");
      assertThat(slip.code()).isEqualTo(link);
      hands.paper(PaperLevel.OUT);
      glass.press("printButton").await("小票纸用完，请让经办人现在扫码");
      terminal.picture("10-out-of-paper");
      assertThat(glass.shows("printButton")).isFalse();
      assertThat(glass.scan()).isEqualTo(link);
      hands.paper(PaperLevel.LOW);
      glass.press("printButton").await("小票打好了，请取走，别落下。");
      signIn.exit();
      assertThat(glass.words()).noneMatch(w -> w.contains("李*") || w.contains("数字广东"));
    }
  }

  @Test
  void aCertificationRequestIsPrintedAndEveryFaultOfThePrinterIsTold() throws IOException {
    SimulatedPrinter press = new SimulatedPrinter();
    SimulatedPort port = new SimulatedPort(press, DeviceTime.SYSTEM);
    Devices devices =
        new Devices(
            List.of(new EscPosPrinter("test", port, 576, DeviceTime.SYSTEM)),
            DeviceTime.SYSTEM,
            Duration.ofMillis(200));
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall, devices)) {
      Glass glass = terminal.glass();
      SignInPages signIn = new SignInPages(terminal);
      signIn.signIn(DemoPeople.HUANG_LIYAN, "huangliyan");
      new AgentPages(terminal, hall).details();
      glass.press("certify-8e7d8fb0").await("72 小时内有效");
      String link = glass.scan();
      for (Paper fault : List.of(Paper.OUT, Paper.COVER_OPEN, Paper.JAM, Paper.SILENT)) {
        press.paper(fault);
        glass.await(told(fault));
        terminal.picture("10-" + fault);
        assertThat(glass.shows("printButton")).isFalse();
        assertThat(glass.scan()).isEqualTo(link);
        press.paper(Paper.ENOUGH);
        Awaitility.await().until(() -> glass.shows("printButton"));
      }
      port.plug(false);
      glass.await("小票打印暂停，请让法定代表人现在扫码");
      port.plug(true);
      glass.press("printButton").await("小票打好了，请取走，别落下。");
      PrintedSlip slip = new PrintedSlip(Png.of(press.slip().orElseThrow()));
      assertThat(slip.keep("10-certification-slip").code()).isEqualTo(link);
      press.runOutAfter(100);
      glass.press("printButton").await("小票纸用完，请让法定代表人现在扫码");
      signIn.exit();
      Awaitility.await().until(() -> press.rowsHanging() == 0);
      assertThat(glass.words()).noneMatch(w -> w.contains("田*") || w.contains("数字广东"));
    }
  }

  private static String told(Paper fault) {
    return switch (fault) {
      case ENOUGH, LOW -> "打印小票";
      case OUT -> "小票纸用完，请让法定代表人现在扫码";
      case COVER_OPEN -> "小票机没盖好，请让法定代表人现在扫码";
      case JAM -> "小票机卡纸了，请让法定代表人现在扫码";
      case SILENT -> "小票打印暂停，请让法定代表人现在扫码";
    };
  }
}
