package cn.yst.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Theme;
import cn.yst.kiosk.ui.Zones;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What rises over the screens, on both panels and in every mode.
class SheetsTest {
  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.putOn();
  }

  static Stream<Sample> sheets() {
    return Gallery.samples(true).filter(Sample::underSheet);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void aSheetStandsWholeBelowTheSessionBar(Sample sample) throws Exception {
    Zones zones = Zones.of(sample.portrait(), sample.mode());
    for (Messages words : List.of(Messages.chinese(), Messages.of(Locale.ENGLISH))) {
      Bounds sheet = onScreen(() -> bounds(Gallery.pressed(sample, words)));
      assertThat(sheet.getMinY()).isGreaterThanOrEqualTo(zones.bar().getMaxY());
      assertThat(sheet.getMaxY()).isLessThanOrEqualTo(zones.height());
    }
  }

  @Test
  void theCalendarAndThePagerSpeakTheVisitorsLanguageAndNotTheMachines() throws Exception {
    assertThat(says("08-agents-sheet-calendar", Messages.chinese())).contains("2026 年 3 月", "周三");
    assertThat(says("08-agents-sheet-calendar", Messages.of(Locale.ENGLISH)))
        .contains("March 2026", "Wed");
    assertThat(says("02-consent-sheet-notice", Messages.chinese())).contains("下一页");
    assertThat(says("02-consent-sheet-notice", Messages.of(Locale.ENGLISH))).contains("Next");
  }

  private static Bounds bounds(Scene scene) {
    Node sheet = scene.lookup(".sheet");
    return sheet.localToScene(sheet.getLayoutBounds());
  }

  private static List<String> says(String name, Messages words) throws Exception {
    Sample sample =
        Gallery.samples(false).filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    return onScreen(
        () ->
            Gallery.pressed(sample, words).lookup(".sheet").lookupAll("*").stream()
                .flatMap(n -> n instanceof Labeled l ? Stream.of(l.getText()) : Stream.empty())
                .toList());
  }

  private static <T> T onScreen(java.util.concurrent.Callable<T> work) throws Exception {
    return WaitForAsyncUtils.asyncFx(work).get(60, TimeUnit.SECONDS);
  }
}
