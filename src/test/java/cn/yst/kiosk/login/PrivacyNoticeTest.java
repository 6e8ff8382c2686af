package cn.yst.kiosk.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PrivacyNoticeTest {
  private final PrivacyNotice chinese = PrivacyNotice.in(Locale.SIMPLIFIED_CHINESE);
  private final PrivacyNotice english = PrivacyNotice.in(Locale.ENGLISH);

  @Test
  void bothLanguagesHaveTheSameSections() {
    assertThat(chinese.sections()).hasSize(9).hasSameSizeAs(english.sections());
    assertThat(chinese.version()).isEqualTo(english.version());
  }

  @Test
  void eachTextHasAHashOfItsOwn() {
    assertThat(chinese.sha256()).matches("[0-9a-f]{64}").isNotEqualTo(english.sha256());
  }

  /// A changed text needs a new version: whoever changes it sees this test and sets both.
  @Test
  void theVersionBelongsToThisText() {
    assertThat(chinese.version() + " " + chinese.sha256().substring(0, 12))
        .isEqualTo("2026-11-26 1380d39364c6");
    assertThat(english.version() + " " + english.sha256().substring(0, 12))
        .isEqualTo("2026-11-26 a98e8b5f2d48");
  }
}
