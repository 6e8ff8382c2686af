package cn.yst.journey;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.scan.WedgeScanner;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// A scanner that plays keyboard beside a keyboard that a person plays.
class KeyboardScannerJourney {
  private static final String PREFIX = "~~";

  @Test
  void aScanNeverLandsInAFieldAndAHandsKeysAlwaysDo() throws IOException {
    Devices devices =
        new Devices(
            List.of(new WedgeScanner(PREFIX, DeviceTime.SYSTEM)),
            DeviceTime.SYSTEM,
            Duration.ofSeconds(2));
    try (Hall hall = Hall.open();
        Terminal terminal = Terminal.in(hall, devices)) {
      Glass glass = terminal.glass();
      new SignInPages(terminal).signIn(DemoPeople.LIN_XIAOTONG, "linxiaotong");
      String code = hall.creditCode("广州云山木棉文化有限公司");
      glass.pressWord("添加企业").await("扫码窗已亮起").pressWord("手工输入").press("codeField");
      glass.typeByHand("9144");
      Awaitility.await().until(() -> typed(glass).equals("9144"));
      glass.burst(PREFIX + code + "\n");
      glass.typeByHand("0101MA");
      Awaitility.await().until(() -> typed(glass).equals("91440101MA"));
      glass.pressWord("扫营业执照").await("扫码窗已亮起");
      // a licence is held there until it is read
      Awaitility.await()
          .pollInterval(Duration.ofMillis(400))
          .until(
              () -> {
                glass.burst(PREFIX + code + "\n");
                return glass.says("代码校验通过");
              });
      Awaitility.await().until(() -> typed(glass).equals(code));
    }
  }

  private static String typed(Glass glass) {
    return glass.read("codeField").replaceAll("[^0-9A-Z]", "");
  }
}
