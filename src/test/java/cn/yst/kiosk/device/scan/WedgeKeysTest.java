package cn.yst.kiosk.device.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WedgeKeysTest {
  private static final Duration SCANNER = Duration.ofMillis(2);
  private static final Duration PERSON = Duration.ofMillis(180);

  private final WedgeKeys keys = new WedgeKeys("~~");
  private long now;

  @Test
  void aPersonsKeysPass() {
    assertThat(type("11010519491231002X\n", PERSON)).isEqualTo("11010519491231002X\n");
  }

  @Test
  void aScanIsKeptFromTheScreenAndComesOutWhole() {
    assertThat(type("~~91440000MA4X777A89", SCANNER)).isEmpty();
    assertThat(key('\n', SCANNER)).isEqualTo(new WedgeKeys.Verdict.Scanned("91440000MA4X777A89"));
    assertThat(type("12", PERSON)).isEqualTo("12");
  }

  @Test
  void aScanThatBreaksOffIsForgottenWithTheNextSlowKey() {
    type("~~9144", SCANNER);
    assertThat(type("7", PERSON)).isEqualTo("7");
  }

  @Test
  void aLoneTildeIsNoScan() {
    assertThat(type("~", PERSON)).isEmpty();
    assertThat(type("5", SCANNER)).isEqualTo("5");
  }

  @Test
  void aKeyboardThatTypesFasterThanAnyHandIsStopped() {
    String passed = type("x".repeat(200), SCANNER);
    assertThat(passed.length()).isLessThan(31);
    assertThat(key('x', SCANNER)).isEqualTo(new WedgeKeys.Verdict.Burst());
    assertThat(type("4", PERSON)).isEqualTo("4");
  }

  @Test
  void anEndlessScanIsBounded() {
    type("~~" + "9".repeat(100_000), SCANNER);
    assertThat(key('\n', SCANNER))
        .isInstanceOfSatisfying(
            WedgeKeys.Verdict.Scanned.class,
            scanned -> assertThat(scanned.text()).hasSizeLessThan(2100));
  }

  /// Types, and says what reached the screen.
  private String type(String text, Duration gap) {
    StringBuilder passed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (key(c, gap) instanceof WedgeKeys.Verdict.Pass) {
        passed.append(c);
      }
    }
    return passed.toString();
  }

  private WedgeKeys.Verdict key(char c, Duration gap) {
    now += gap.toNanos();
    return keys.typed(c, now);
  }
}
