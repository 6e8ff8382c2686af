package cn.yst.backend.companion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.BackendConfig;
import cn.yst.backend.ReferenceBackend;
import cn.yst.backend.demo.DemoCard;
import cn.yst.backend.demo.DemoCode;
import cn.yst.backend.page.PageVisitor;
import cn.yst.backend.sms.SmsMessage;
import cn.yst.contract.DemoDevices.CardPlace;
import cn.yst.contract.DemoDevices.CardSort;
import cn.yst.contract.DemoDevices.PaperLevel;
import cn.yst.contract.FakeDemoDevices;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DevicePanelTest {
  private final FakeDemoDevices devices = new FakeDemoDevices();
  private final ReferenceBackend service =
      ReferenceBackend.start(BackendConfig.memory().withDevices(devices));
  private final PageVisitor page = new PageVisitor();
  private final String home = "http://127.0.0.1:" + service.companionPort().orElseThrow() + "/";

  @BeforeEach
  void open() {
    page.open(home);
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void layAndTakeACard() {
    assertThat(page.page().select("#reader").text()).contains("没有卡");
    assertThat(page.page().select("#reader .chip.empty svg")).as("a cross, no clock").hasSize(1);
    page.submit(page.form("放卡", Map.of("card", "0")));
    assertThat(devices.laid).isEqualTo(DemoCard.all().get(0).card());
    assertThat(page.page().select("#reader").text()).contains("放着", "拿走");
    page.press("拿走");
    assertThat(devices.reader()).contains(CardPlace.EMPTY);
  }

  @Test
  void everyKindOfCardCanBeLaidAndPulledAway() {
    assertThat(DemoCard.all()).extracting(card -> card.card().sort()).contains(CardSort.values());
    int last = DemoCard.all().size() - 1;
    page.submit(page.form("读到一半拿走", Map.of("card", Integer.toString(last))));
    assertThat(devices.snatched).isEqualTo(DemoCard.all().get(last).card());
  }

  @Test
  void scanALicenceAndGarbage() {
    page.submit(page.form("扫一下", Map.of("code", "2")));
    assertThat(devices.scanned).isEqualTo(DemoCode.all().get(2).text());
    page.press("扫一张乱码");
    assertThat(devices.scanned).isEqualTo("garbage");
  }

  @Test
  void thePaperRunsLowAndOutAndTheSlipIsShown() {
    assertThat(page.page().select("#printer").text()).contains("还没有小票");
    page.press("没纸");
    assertThat(devices.paper()).contains(PaperLevel.OUT);
    assertThat(page.page().select("#printer .chip").text()).isEqualTo("没纸");
    devices.slip = new byte[] {(byte) 0x89, 'P', 'N', 'G'};
    assertThat(page.reload().page().select("#slip").attr("href")).isEqualTo("/slip.png");
  }

  @Test
  void somebodyWalksAwayAndComesBack() {
    assertThat(page.page().select("#presence .chip").text()).isEqualTo("有人");
    page.press("走开");
    assertThat(devices.presence()).contains(false);
    assertThat(page.page().select("#presence").text()).contains("没人");
    page.press("回来");
    assertThat(devices.presence()).contains(true);
    page.press("走开");
    page.press("重来一遍");
    assertThat(devices.presence()).contains(true);
  }

  @Test
  void theCodeThatWasSentCanBeRead() {
    assertThat(page.page().select("#sms").text()).contains("还没有短信");
    service
        .sms()
        .orElseThrow()
        .send(new SmsMessage("13800000002", "483920", "大厅", Duration.ofMinutes(5)));
    assertThat(page.reload().page().select("#sms").text()).contains("给 田军", "483 920", "5 分钟内有效");
  }

  @Test
  void resetClearsReaderPaperAndMessages() {
    page.submit(page.form("放卡", Map.of("card", "0")));
    page.press("没纸");
    page.press("重来一遍");
    assertThat(devices.reader()).contains(CardPlace.EMPTY);
    assertThat(devices.paper()).contains(PaperLevel.ENOUGH);
  }
}
