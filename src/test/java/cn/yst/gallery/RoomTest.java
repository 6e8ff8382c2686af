package cn.yst.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The fullest screens where room is short: what is read or pressed stands on the glass, whole, and
/// under no button.
class RoomTest {
  private static final Set<String> FULL =
      Set.of(
          "01-home",
          "02b-card-read-lies",
          "02b-card-reading",
          "03-identity-read-unusual",
          "04-scan-qr-faulty",
          "05-enterprises-empty-unread",
          "08-agents-own-row",
          "10-certification-qr",
          "10-invite-qr",
          "10b-hand-overs",
          "10b-hand-overs-empty",
          "11-success-approved",
          "16-messages",
          "16-messages-empty",
          "17-association-error",
          "18-feedback-number",
          "18-feedback-sent",
          "18b-feedback-history-error",
          "20-associate-pages",
          "20-associate-waiting",
          "24-counter-slip");

  /// What is full even upright and at the usual size.
  private static final Set<String> FULL_UPRIGHT =
      Set.of("05-enterprises-pages-long", "07-account-info-long-5", "07-account-info-trouble");

  private static final Set<String> BUTTONS =
      Set.of("btn-primary", "btn-secondary", "btn-danger", "btn-foot", "action-wait", "slab");

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.putOn();
  }

  static Stream<Sample> tight() {
    return Gallery.samples(false)
        .filter(s -> FULL.contains(s.name()) || FULL_UPRIGHT.contains(s.name()))
        .flatMap(
            s ->
                FULL_UPRIGHT.contains(s.name())
                    ? Stream.of(s)
                    : Stream.of(s.landscape(), s.landscape().large(), s.low(), s.large().low()));
  }

  @ParameterizedTest
  @MethodSource("tight")
  void nothingLiesUnderAButtonOrOffTheGlass(Sample sample) throws Exception {
    List<String> hidden =
        WaitForAsyncUtils.asyncFx(
                () -> hidden(Gallery.pressed(sample, Messages.of(Locale.ENGLISH))))
            .get(60, TimeUnit.SECONDS);
    assertThat(hidden).as(sample.name()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tight")
  void nothingIsCutShort(Sample sample) throws Exception {
    for (Messages words : List.of(Messages.of(Locale.ENGLISH), Messages.chinese())) {
      List<String> cut =
          WaitForAsyncUtils.asyncFx(() -> cut(Gallery.pressed(sample, words)))
              .get(60, TimeUnit.SECONDS);
      assertThat(cut).as("%s in %s", sample.name(), words.locale()).isEmpty();
    }
  }

  /// Labels that are drawn with an ellipsis which is none of theirs. The session bar alone may
  /// shorten the name of a hall or an enterprise.
  private static List<String> cut(Scene scene) {
    return seen(scene.getRoot())
        .filter(n -> n instanceof Labeled && n.lookup(".text") instanceof Text)
        .filter(n -> !isIn(n, "session-bar"))
        .map(Labeled.class::cast)
        .filter(l -> l.getText() != null && drawn(l).endsWith(l.getEllipsisString()))
        .map(Labeled::getText)
        .filter(said -> !said.endsWith("...") && !said.endsWith("…"))
        .toList();
  }

  private static String drawn(Labeled label) {
    return ((Text) label.lookup(".text")).getText();
  }

  private static boolean isIn(Node node, String styleClass) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .anyMatch(n -> n.getStyleClass().contains(styleClass));
  }

  private static List<String> hidden(Scene scene) {
    Bounds glass = new BoundingBox(-1, -1, scene.getWidth() + 2, scene.getHeight() + 2);
    List<Node> seen = seen(scene.getRoot()).toList();
    List<Node> buttons =
        seen.stream().filter(n -> n.getStyleClass().stream().anyMatch(BUTTONS::contains)).toList();
    List<String> hidden = new ArrayList<>();
    for (Node node : seen) {
      if (node instanceof Labeled said && said.getText() != null && !said.getText().isEmpty()) {
        Bounds place = bounds(said);
        boolean under =
            buttons.stream()
                .filter(b -> !holds(b, said) && !holds(said, b))
                .anyMatch(b -> bounds(b).intersects(place));
        if (under || !glass.contains(place)) {
          hidden.add(said.getText());
        }
      }
    }
    return hidden;
  }

  /// Where a node stands, a hair smaller: neighbours may touch.
  private static Bounds bounds(Node node) {
    Bounds all = node.localToScene(node.getLayoutBounds());
    return new BoundingBox(
        all.getMinX() + 1,
        all.getMinY() + 1,
        Math.max(0, all.getWidth() - 2),
        Math.max(0, all.getHeight() - 2));
  }

  private static boolean holds(Node above, Node below) {
    for (Node n = below; n != null; n = n.getParent()) {
      if (n.equals(above)) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Node> seen(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.of(node),
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(RoomTest::seen)
            : Stream.empty());
  }
}
