package cn.yst.kiosk.device.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsbNameTest {
  @ParameterizedTest
  @CsvSource({
    "usb:1a86:7523, true",
    "usb:1A86:7523, true",
    "usb:1a86:7523:a50285bi, true",
    "usb:1a86:7523:1-1.4, true",
    "usb:1a86:7523:1-1.3, false",
    "usb:1a86:7523:1-1, false",
    "usb:1a86:7523:, false",
    "usb:1a86:5523, false",
    "usb:0403:7523, false",
    "usb:1a86, false"
  })
  void anAdapterIsMeantByItsMakeAndIfSaidByItsNumberOrPlace(String name, boolean meant) {
    assertThat(UsbName.fits(name, 0x1A86, 0x7523, "A50285BI", "1-1.4")).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"usb:1a86:7523:1-1.3, false", "usb:1a86:7523:1-1.4, true"})
  void twoAlikeWithoutNumbersAreToldApartByTheirPlace(String name, boolean second) {
    assertThat(UsbName.fits(name, 0x1A86, 0x7523, "Unknown", "1-1.3")).isEqualTo(!second);
    assertThat(UsbName.fits(name, 0x1A86, 0x7523, "Unknown", "1-1.4")).isEqualTo(second);
  }
}
