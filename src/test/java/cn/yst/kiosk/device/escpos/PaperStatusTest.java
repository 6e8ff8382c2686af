package cn.yst.kiosk.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperStatusTest {
  @ParameterizedTest
  @CsvSource({
    "12, 12, 12, 12, Ready[]",
    "16, 12, 12, 12, Ready[]", // the drawer's switch
    "12, 12, 12, 1E, Attention[reason=PAPER_LOW]",
    "1A, 32, 12, 7E, Fault[reason=PAPER_OUT]",
    "1A, 12, 12, 72, Fault[reason=PAPER_OUT]",
    "1A, 16, 12, 12, Fault[reason=COVER_OPEN]",
    "1A, 36, 12, 7E, Fault[reason=COVER_OPEN]", // an open cover explains the missing paper
    "1A, 52, 1A, 12, Fault[reason=PAPER_JAM]",
    "1A, 52, 32, 12, Fault[reason=PAPER_JAM]",
    "1A, 12, 12, 12, Fault[reason=OFFLINE]"
  })
  void theBytesMean(String printer, String offline, String error, String roll, String meaning) {
    assertThat(new PaperStatus(hex(printer), hex(offline), hex(error), hex(roll)).status())
        .hasToString(meaning);
  }

  private static int hex(String digits) {
    return Integer.parseInt(digits, 16);
  }
}
