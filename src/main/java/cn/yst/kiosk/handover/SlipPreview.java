package cn.yst.kiosk.handover;

import cn.yst.contract.HandOver;
import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Motion;
import cn.yst.kiosk.ui.QrCodeView;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// A picture of the slip as it comes out of a dark slot. It holds what the slip holds: masked data
/// and the code.
final class SlipPreview extends StackPane {
  private static final double SLIDE = 34;
  private static final Duration TIME = Duration.millis(900);

  private final HandOverWords words;
  private final VBox paper = new VBox(8);

  SlipPreview(HandOverWords words) {
    this.words = words;
    getStyleClass().add("slip-preview");
    setAlignment(Pos.TOP_CENTER);
    paper.getStyleClass().add("slip-paper");
    paper.setAlignment(Pos.TOP_CENTER);
    paper.setMaxHeight(Region.USE_PREF_SIZE);
    Region slot = new Region();
    slot.getStyleClass().add("slip-slot");
    Region head = new Region();
    head.getStyleClass().add("slip-head");
    getChildren().addAll(head, paper, slot);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    clip.setArcWidth(56);
    clip.setArcHeight(56);
    setClip(clip);
  }

  /// Draws the slip.
  ///
  /// @param machine number of the kiosk
  void show(HandOver what, String machine) {
    GlyphText enterprise = new GlyphText(what.enterprise().name());
    enterprise.getStyleClass().add("slip-value");
    String uri = what.uri();
    QrCodeView code = new QrCodeView();
    code.setSize(190);
    code.setContent(uri == null ? "" : uri);
    VBox facts =
        new VBox(
            6,
            label(words.text("slip.enterprise"), "slip-label"),
            enterprise,
            fact(words.text(what.kind(), "slipPerson"), what.person()));
    words
        .until(what)
        .ifPresent(until -> facts.getChildren().add(fact(words.text("slip.until"), until)));
    paper
        .getChildren()
        .setAll(
            label(words.text(what.kind(), "slipTitle"), "slip-title"),
            label(words.text("slip.from", machine), "slip-label"),
            rule(),
            facts,
            rule(),
            code,
            label(words.text("slip.validUntil", words.moment(what.expiresAt())), "slip-label"),
            torn());
  }

  /// Slides the paper out, once.
  void slide() {
    if (!Motion.reduced(this)) {
      TranslateTransition out = new TranslateTransition(TIME, paper);
      out.setFromY(-SLIDE);
      out.setToY(0);
      out.setInterpolator(Interpolator.LINEAR);
      out.play();
    }
  }

  private static HBox fact(String name, String value) {
    return new HBox(16, label(name, "slip-label"), label(value, "slip-label"));
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  private static Region torn() {
    Region torn = new Region();
    torn.getStyleClass().add("slip-torn");
    return torn;
  }

  private static Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("slip-rule");
    return rule;
  }
}
