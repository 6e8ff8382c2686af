package cn.yst.kiosk.device.scan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.CreditCode;
import cn.yst.kiosk.device.Scan;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanGrammarTest {
  private static final String CODE = "91440000MA4X777A89";
  private static final String NAME = "数字广东网络建设有限公司";

  @ParameterizedTest
  @ValueSource(
      strings = {
        CODE,
        "  " + CODE + "\r\n",
        "http://www.gsxt.gov.cn/index.html?uniscid=" + CODE,
        "https://example.gov.cn/licence/" + CODE + "/show?v=2#top",
        "统一社会信用代码:" + CODE,
        "统一社会信用代码：" + CODE + "；登记机关：某局",
        "https://example.gov.cn/?a=" + CODE + "&b=" + CODE
      })
  void aLicenceIsUnderstood(String text) {
    assertThat(ScanGrammar.read(text))
        .isEqualTo(new Scan.Licence(new CreditCode(CODE), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统一社会信用代码：" + CODE + "；企业名称：" + NAME + "；登记机关：某局",
        "名称:" + NAME + "\r\n统一社会信用代码:" + CODE + "\r\n类型:有限责任公司",
        "信用代码 : " + CODE + "，单位名称：" + NAME
      })
  void aLicenceMayCarryTheName(String text) {
    Scan.Licence licence = new Scan.Licence(new CreditCode(CODE), Optional.of(NAME));
    assertThat(ScanGrammar.read(text)).isEqualTo(licence);
    assertThat(ScanGrammar.read(text.getBytes(Charset.forName("GB18030")))).isEqualTo(licence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"YST-SLIP:47396205", "YST-SLIP:47396205\r\n"})
  void aSlipIsUnderstood(String text) {
    assertThat(ScanGrammar.read(text)).isEqualTo(new Scan.SlipNumber("47396205"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "你好",
        "11010519491231002X", // an identity number has the length of a credit code
        "https://example.com/pay?to=somebody",
        "http://example.gov.cn/" + CODE + "9", // longer than a code
        "http://example.gov.cn/91440000ma4x777a89",
        "https://example.gov.cn/?a=" + CODE + "&b=91440101MA5CXYQ38N", // which one?
        "javascript:" + CODE,
        "\u001b[2J" + CODE, // escape sequence
        "\u0003" + CODE, // Ctrl+C of a keyboard emulation
        CODE + "\u0000",
        CODE + "\tR",
        CODE + "\t", // a suffix of spaces and line ends only
        "\u001c" + CODE, // the separators of older bar codes are control characters too
        CODE + "\u001d",
        "\u001e" + CODE,
        CODE + "\u001f",
        CODE + "\u000b",
        "统一社会信用代码：" + CODE + "89", // longer than a code
        "统一社会信用代码：" + CODE + "x",
        "统一社会信用代码" + CODE, // a label ends with a colon
        "\u202e" + CODE, // turns the reading direction
        "YST-SLIP:4739620",
        "YST-SLIP:473962051",
        "' OR 1=1 --"
      })
  void everythingElseIsRefused(String text) {
    assertThat(ScanGrammar.read(text)).isEqualTo(new Scan.Refused());
  }

  @Test
  void oversizeAndBrokenTextAreRefused() {
    assertThat(ScanGrammar.read(("https://x/" + "a".repeat(2048) + "/" + CODE)))
        .isEqualTo(new Scan.Refused());
    assertThat(ScanGrammar.read(new byte[5000])).isEqualTo(new Scan.Refused());
    assertThat(ScanGrammar.read(new byte[] {(byte) 0xFF, (byte) 0xFF}))
        .isEqualTo(new Scan.Refused());
  }
}
