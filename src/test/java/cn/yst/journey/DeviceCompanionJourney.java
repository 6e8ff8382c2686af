package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.RequiresTool;
import cn.yst.backend.BackendConfig;
import cn.yst.backend.ReferenceBackend;
import cn.yst.backend.sms.SmsMessage;
import cn.yst.contract.DemoDevices.PaperLevel;
import cn.yst.kiosk.device.DeviceConfig;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.setup.DeviceSetup;
import cn.yst.kiosk.device.simulator.Simulators;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// The companion's devices in a real browser: each press reaches the simulator, and the page
/// follows it.
@RequiresTool({"chromium", "chromedriver"})
class DeviceCompanionJourney {
  @Test
  void eachDeviceIsPlayedFromThePage() {
    Simulators hands = DeviceSetup.of(DeviceConfig.simulated(), DeviceTime.SYSTEM).simulators();
    try (ReferenceBackend backend =
            ReferenceBackend.start(BackendConfig.memory().withDevices(hands));
        PhoneBrowser desk = PhoneBrowser.desk("zh-CN")) {
      desk.go("http://127.0.0.1:" + backend.companionPort().orElseThrow() + "/");
      desk.awaitText("模拟的设备").picture("D1-devices");
      desk.press("放卡").awaitText("放着");
      desk.press("将尽");
      Awaitility.await().until(() -> hands.paper().filter(PaperLevel.LOW::equals).isPresent());
      backend
          .sms()
          .orElseThrow()
          .send(new SmsMessage("13800000002", "483920", "大厅", Duration.ofMinutes(5)));
      desk.awaitText("483 920").picture("D1-devices-played");
      assertThat(desk.text()).contains("给 田军");
      desk.press("走开").awaitText("没人");
      Awaitility.await().until(() -> hands.presence().filter(here -> !here).isPresent());
      desk.press("English").awaitText("Take away").picture("D1-devices-en");
    }
  }
}
