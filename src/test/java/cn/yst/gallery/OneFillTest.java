package cn.yst.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Theme;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A large surface has one fill and no effect: everything else is dear without a graphics card.
class OneFillTest {
  /// What may have pale layers under it beside a selected card: the matter that is open, the button
  /// that goes on, and the home screen's slab, which has the one effect.
  private static final Set<String> LAYERED = Set.of("matter-open", "btn-primary", "slab");

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.putOn();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-home",
        "02-consent",
        "04-scan-qr",
        "05-enterprises",
        "07-account-info",
        "08-agents",
        "09-add-agent",
        "10-invite-qr",
        "11-success",
        "12-session-home",
        "16-messages",
        "17-association-decision",
        "18-feedback",
        "18b-feedback-history",
        "19-business-code-hidden",
        "20-associate",
        "21-matters-gate",
        "22-guide",
        "23-rating",
        "24-counter-slip"
      })
  void aLargeSurfaceIsFilledOnce(String name) throws Exception {
    Sample sample =
        Gallery.samples(false).filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    List<String> dear =
        WaitForAsyncUtils.asyncFx(() -> dear(Gallery.pressed(sample, Messages.chinese())))
            .get(60, TimeUnit.SECONDS);
    assertThat(dear).isEmpty();
  }

  private static List<String> dear(Scene scene) {
    return below(scene.getRoot())
        .flatMap(node -> node instanceof Region region ? Stream.of(region) : Stream.empty())
        .filter(region -> region.getWidth() > 300 && region.getHeight() > 200)
        .filter(region -> !mayBeLayered(region))
        .filter(region -> fills(region) > 1 || region.getEffect() != null)
        .map(Region::toString)
        .toList();
  }

  private static boolean mayBeLayered(Region region) {
    return region.getStyleClass().stream().anyMatch(LAYERED::contains)
        || region.getPseudoClassStates().stream()
            .anyMatch(state -> state.getPseudoClassName().equals("selected"));
  }

  private static int fills(Region region) {
    return region.getBackground() == null ? 0 : region.getBackground().getFills().size();
  }

  private static Stream<Node> below(Node node) {
    return Stream.concat(
        Stream.of(node),
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(OneFillTest::below)
            : Stream.empty());
  }
}
