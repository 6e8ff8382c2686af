package cn.yst.backend.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Under which spellings an enterprise is found.
class EnterpriseNameTest {
  private static final String NAME = "广州ABC3科技(集团)有限公司";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "广州ABC3科技(集团)有限公司",
        "广州ABC3科技（集团）有限公司",
        "广州ＡＢＣ３科技（集团）有限公司",
        " 广州 ABC3 科技(集团)有限公司 ",
        "广州ABC3科技\u3000(集团)\u3000有限公司\u3000",
        "广州ABC3科技\u00A0(集团)\t有限公司"
      })
  void widthAndWhiteSpaceMakeNoOtherName(String spelling) {
    assertThat(EnterpriseName.key(spelling)).isEqualTo(NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"广州abc3科技(集团)有限公司", "广州ABC科技(集团)有限公司", "广州ABC3科技集团有限公司"})
  void anotherLetterDigitOrBracketDoes(String other) {
    assertThat(EnterpriseName.key(other)).isNotEqualTo(NAME);
  }
}
