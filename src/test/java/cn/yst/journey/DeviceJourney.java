package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.RequiresTool;
import cn.yst.backend.demo.DemoCode;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.sms.SimulatedSms;
import cn.yst.contract.DemoDevices;
import cn.yst.contract.DemoDevices.Card;
import cn.yst.contract.DemoDevices.CardSort;
import cn.yst.contract.DemoDevices.PaperLevel;
import cn.yst.kiosk.device.DeviceConfig;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.escpos.EscPosPrinter;
import cn.yst.kiosk.device.line.PtyPair;
import cn.yst.kiosk.device.line.SerialLine;
import cn.yst.kiosk.device.samv.SamvReader;
import cn.yst.kiosk.device.scan.SerialScanner;
import cn.yst.kiosk.device.setup.DeviceSetup;
import cn.yst.kiosk.device.simulator.LineServer;
import cn.yst.kiosk.device.simulator.SimulatedCard;
import cn.yst.kiosk.device.simulator.SimulatedPort;
import cn.yst.kiosk.device.simulator.SimulatedReader;
import cn.yst.kiosk.device.simulator.Simulators;
import cn.yst.kiosk.session.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// What a visitor brings is a finger, a card, a licence and a phone; what they take away is a slip.
class DeviceJourney {
  private static final DemoPerson TIAN = DemoPeople.TIAN_JUN;
  private static final Card CARD = new Card(CardSort.RESIDENT, TIAN.name(), TIAN.idNumber());

  private final DeviceSetup setup = DeviceSetup.of(DeviceConfig.simulated(), DeviceTime.SYSTEM);
  private final DemoDevices hands = setup.simulators();

  @Test
  void signsInByCardAndFace() throws IOException {
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall, setup.devices())) {
      SignInPages signIn = new SignInPages(terminal).consent();
      layAndTake(terminal.glass());
      terminal.picture("03-read-from-card");
      terminal.glass().press("nextButton");
      signIn.passBy();
      assertThat(terminal.session()).isInstanceOf(Session.Identified.class);
      signIn.exit();
      assertThat(terminal.glass().words()).noneMatch(word -> word.contains("田"));
    }
  }

  @Test
  void signsInByCardAndSmsWithoutAFace() throws IOException {
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall, setup.devices())) {
      Glass glass = terminal.glass();
      glass.press("signInButton").press("agreeBox").press("cardRow").press("continueButton");
      glass.await("请放上您的身份证");
      layAndTake(glass);
      glass.press("actButton").await("请输入短信验证码").await("有效");
      String code = lastCode(hall);
      String wrong = code.equals("000000") ? "111111" : "000000";
      glass.strike(wrong).press("actButton").await("验证码不对");
      terminal.picture("02b-wrong-code");
      glass.strike(code).press("actButton").await("核验通过");
      glass.press("actButton").await("我的企业");
      assertThat(terminal.session()).isInstanceOf(Session.Identified.class);
      new SignInPages(terminal).exit();
      assertThat(glass.words()).noneMatch(word -> word.contains("田"));
    }
  }

  @Test
  void aCardPulledAwayIsToldAndReadTheNextTime() throws IOException {
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall, setup.devices())) {
      new SignInPages(terminal).consent();
      terminal.glass().await("读卡器就绪");
      hands.snatchCard(CARD);
      terminal.glass().await("卡拿早了，没有读完");
      assertThat(terminal.glass().words()).noneMatch(word -> word.contains("田"));
      layAndTake(terminal.glass());
      terminal.glass().press("nextButton").await("请用微信扫码刷脸");
    }
  }

  @Test
  void anEnterpriseIsAddedByItsLicence() throws IOException {
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall, setup.devices())) {
      SignInPages signIn = new SignInPages(terminal).consent();
      Glass glass = terminal.glass();
      layAndTake(glass);
      glass.press("nextButton");
      signIn.passBy();
      glass.pressWord("添加企业").await("扫码窗已亮起");
      hands.scanGarbage();
      glass.await("没有认出来，请再试一次");
      hands.scan(DemoCode.all().getLast().text());
      glass.await("这是办事小票");
      hands.scan(DemoCode.all().get(3).text());
      glass.await("代码校验通过");
      terminal.picture("06-filled-by-scan");
      glass.press("addButton").await("添加成功");
    }
  }

  @Test
  void aCounterSlipIsPrintedAndThePaperRunsOut() throws IOException {
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall, setup.devices())) {
      Glass glass = terminal.glass().awaitGone("暂停");
      glass.press("signInButton").await("打印小票，到 B12 窗口办理");
      glass.press("agreeBox").press("counterRow").press("continueButton");
      glass.press("printButton").await("小票打好了");
      assertThat(hands.lastSlip()).isPresent();
      hands.paper(PaperLevel.OUT);
      glass.press("printButton").await("小票纸用完了");
      terminal.picture("24-out-of-paper");
      assertThat(glass.shows("printButton")).isFalse();
      hands.paper(PaperLevel.LOW);
      glass.await("打印小票").press("printButton").await("小票打好了");
      glass.press("leaveButton").await("刷脸登录");
    }
  }

  @Test
  void everyDeviceMayBePulledOutAndOthersGoOn() throws IOException {
    Simulators simulators = new Simulators(DeviceTime.SYSTEM);
    SimulatedPort reader = simulators.plugInReader();
    SimulatedPort scanner = simulators.plugInScanner();
    SimulatedPort printer = simulators.plugInPrinter();
    Devices devices =
        new Devices(
            List.of(
                new SamvReader("test", reader, DeviceTime.SYSTEM),
                new SerialScanner("test", scanner, DeviceTime.SYSTEM),
                new EscPosPrinter("test", printer, 576, DeviceTime.SYSTEM)),
            DeviceTime.SYSTEM,
            Duration.ofMillis(200));
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall, devices)) {
      Glass glass = terminal.glass();
      glass.awaitGone("暂停");
      reader.plug(false);
      glass.await("身份证读取暂停");
      terminal.picture("01-no-reader");
      reader.plug(true);
      glass.awaitGone("身份证读取暂停");
      printer.plug(false);
      glass.await("小票打印暂停");
      glass.press("signInButton").await("取一个受理号，到 B12 窗口办理");
      glass.press("agreeBox").press("counterRow").press("continueButton");
      glass.await("请拍下来或记下受理号");
      printer.plug(true);
      glass.await("打印小票").press("leaveButton").await("刷脸登录");
      SignInPages signIn = new SignInPages(terminal).consent();
      glass.await("读卡器就绪");
      reader.plug(false);
      glass.awaitGone("读卡器就绪");
      signIn.identify("田军", "tianjun", TIAN.idNumber());
      signIn.passBy();
      glass.pressWord("添加企业").await("扫码窗已亮起");
      scanner.plug(false);
      glass.await("统一社会信用代码").awaitGone("扫营业执照");
      scanner.plug(true);
      glass.pressWord("扫营业执照").await("扫码窗已亮起");
    }
  }

  @Test
  @RequiresTool("socat")
  void aReaderOnARealLineIsPulledOutMidReadAndComesBack() throws Exception {
    SimulatedReader module = new SimulatedReader();
    AtomicReference<PtyPair> cable = new AtomicReference<>(new PtyPair());
    LineServer served = serve(cable.get(), module);
    Devices devices =
        new Devices(
            List.of(
                new SamvReader(
                    "pty", () -> SerialLine.open(cable.get().host(), 115_200), DeviceTime.SYSTEM)),
            DeviceTime.SYSTEM,
            Duration.ofMillis(200));
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall, devices)) {
      Glass glass = terminal.glass();
      new SignInPages(terminal).consent();
      glass.await("读卡器就绪");
      module.lay(SimulatedCard.resident(TIAN.name(), TIAN.idNumber()));
      glass.await("卡片读取中");
      served.close();
      cable.get().close();
      glass.awaitGone("卡片读取中").awaitGone("读卡器就绪");
      glass.compose("tianjun", "田军");
      module.take();
      cable.set(new PtyPair());
      LineServer again = serve(cable.get(), module);
      glass.await("读卡器就绪");
      module.lay(SimulatedCard.resident(TIAN.name(), TIAN.idNumber()));
      glass.await("请取走身份证");
      module.take();
      glass.await("已读取").press("nextButton").await("请用微信扫码刷脸");
      again.close();
    } finally {
      cable.get().close();
    }
  }

  private static LineServer serve(PtyPair cable, SimulatedReader module) throws IOException {
    return LineServer.start(SerialLine.open(cable.device(), 115_200), module);
  }

  private void layAndTake(Glass glass) {
    hands.layCard(CARD);
    glass.await("请取走身份证");
    hands.takeCard();
    glass.await("已读取");
  }

  private static String lastCode(Hall hall) {
    SimulatedSms sms = hall.backend().sms().orElseThrow();
    Awaitility.await().until(() -> !sms.latest().isEmpty());
    return sms.latest().getFirst().message().code();
  }
}
