package cn.yst.kiosk.ui;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.effect.DropShadow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.Duration;

/// The slab of the home screen: the primary button, grown so large that it is seen from afar.
public final class Slab extends Button {
  private final Label detail = new Label();
  private final DropShadow shadow = new DropShadow(44, 0, 18, Color.rgb(14, 69, 128, .26));
  private final Timeline breath = new Timeline();

  /// A slab with a face and an arrow.
  public Slab() {
    getStyleClass().setAll("button", "slab");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    Label title = new Label();
    title.textProperty().bind(textProperty());
    title.getStyleClass().addAll("t-display", "slab-title");
    detail.getStyleClass().add("slab-detail");
    detail.setWrapText(true);
    detail.setMinHeight(Region.USE_PREF_SIZE);
    FaceIcon face = new FaceIcon();
    face.setSize(130);
    StackPane faceBox = new StackPane(face);
    faceBox.getStyleClass().add("slab-face");
    StackPane arrow = new StackPane(new Icon("fltfal-arrow-right-28"));
    arrow.getStyleClass().add("slab-arrow");
    VBox lines = new VBox(title, detail);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox row = new HBox(44, faceBox, lines, arrow);
    row.setAlignment(Pos.CENTER_LEFT);
    row.prefWidthProperty()
        .bind(
            widthProperty()
                .map(w -> Math.max(0, w.doubleValue() - snappedLeftInset() - snappedRightInset())));
    setGraphic(row);
    setFlat(false);
    breath
        .getKeyFrames()
        .add(
            new KeyFrame(
                Duration.seconds(4),
                new KeyValue(shadow.radiusProperty(), 74, Interpolator.EASE_BOTH)));
    breath.setAutoReverse(true);
    breath.setCycleCount(Animation.INDEFINITE);
    accessibleHelpProperty().bind(detail.textProperty());
  }

  /// The line under the title.
  public String getDetail() {
    return detail.getText();
  }

  /// See [#getDetail()].
  public void setDetail(String value) {
    detail.setText(value);
  }

  /// Whether it lies on its ground without a shadow, as in large text.
  public void setFlat(boolean value) {
    setEffect(value ? null : shadow);
  }

  /// Whether the shadow breathes, once in eight seconds.
  public void setBreathing(boolean on) {
    if (on && !Motion.reduced(this)) {
      breath.play();
    } else {
      breath.stop();
      shadow.setRadius(44);
    }
  }
}
