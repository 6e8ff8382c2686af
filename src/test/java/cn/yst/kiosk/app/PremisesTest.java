package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PremisesTest {
  @Test
  void whereTheCounterStandsIsSaidInEachLanguage() {
    Premises both = premises("2nd floor, right of the lift");
    assertThat(both.counterPlace(Locale.SIMPLIFIED_CHINESE)).isEqualTo("二楼，出电梯右转");
    assertThat(both.counterPlace(Locale.ENGLISH)).isEqualTo("2nd floor, right of the lift");
  }

  @Test
  void aWayWithoutEnglishIsSaidInChineseRatherThanNotAtAll() {
    assertThat(premises("").counterPlace(Locale.ENGLISH)).isEqualTo("二楼，出电梯右转");
  }

  @Test
  void theOtherKioskIsFoundInBothLanguages() {
    Premises both = premises("", "5 m to the right");
    assertThat(both.neighbourPlace(Locale.CHINESE)).isEqualTo("右手边 5 米");
    assertThat(both.neighbourPlace(Locale.ENGLISH)).isEqualTo("5 m to the right");
    assertThat(premises("").neighbourPlace(Locale.ENGLISH)).isEqualTo("右手边 5 米");
  }

  private static Premises premises(String english) {
    return premises(english, "");
  }

  private static Premises premises(String english, String neighbour) {
    return new Premises(
        "大厅",
        "Hall",
        "A03",
        "B12",
        "二楼，出电梯右转",
        english,
        "A04",
        "右手边 5 米",
        neighbour,
        ZoneId.of("Asia/Shanghai"));
  }
}
