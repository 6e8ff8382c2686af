package cn.yst.kiosk.ui;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.TranslateTransition;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;

/// The screen shown, what it covers if it is a sheet, and the sheets above it.
final class Layers extends Pane {
  private static final Duration RISE = Duration.millis(240);
  private static final Duration SINK = Duration.millis(180);

  /// Radius of a sheet's upper corners.
  private static final double CORNER = 44;

  private final ImageView before = new ImageView();
  private final Region scrim = new Region();
  private final Region paper = new Region();
  private final ModalPane sheets = new ModalPane();
  private final PauseTransition settling = new PauseTransition(Duration.millis(400));
  private Screen screen = new Screen();
  private Zones zones = Zones.of(true, DisplayMode.STANDARD);
  private boolean deaf;

  Layers() {
    setPickOnBounds(false);
    scrim.getStyleClass().add("scrim");
    paper.getStyleClass().add("sheet-paper");
    sheets.setPersistent(true);
    sheets.setAlignment(Pos.BOTTOM_CENTER);
    sheets.setInTransitionFactory(node -> rise(node, true));
    sheets.setOutTransitionFactory(node -> rise(node, false));
    settling.setOnFinished(e -> deaf = false);
    addEventFilter(MouseEvent.ANY, e -> ignore(e));
    addEventFilter(TouchEvent.ANY, e -> ignore(e));
    getChildren().setAll(screen, sheets);
  }

  /// A touch that was meant for the screen before does not reach the new one.
  void setSettling(java.time.Duration time) {
    settling.setDuration(Duration.millis((double) time.toMillis()));
  }

  Screen screen() {
    return screen;
  }

  void show(Screen next, Direction direction) {
    sheets.hide(true);
    before.setImage(next.isSheet() && getWidth() > 0 ? upperEdge() : null);
    screen = next;
    arrange(zones);
    Motion.enter(next.content(), direction);
    if (settling.getDuration().greaterThan(Duration.ZERO) && !isUnseen()) {
      deaf = true;
      settling.playFromStart();
    }
  }

  private boolean isUnseen() {
    return getScene() == null || getScene().getWindow() == null;
  }

  /// Of what a sheet covers only the strip above it is drawn: a whole page is dear without a
  /// graphics card.
  private WritableImage upperEdge() {
    SnapshotParameters strip = new SnapshotParameters();
    strip.setFill(Color.TRANSPARENT);
    strip.setViewport(new Rectangle2D(0, 0, getWidth(), Screen.SHEET_TOP + CORNER));
    return snapshot(strip, null);
  }

  private void ignore(javafx.event.Event event) {
    if (deaf) {
      event.consume();
    }
  }

  void arrange(Zones newZones) {
    zones = newZones;
    if (screen.isSheet() && Screen.drawnAsSheet(zones)) {
      KeptNodes.arrange(getChildren(), List.of(before, scrim, paper, screen, sheets));
    } else {
      KeptNodes.arrange(getChildren(), List.of(screen, sheets));
    }
    requestLayout();
  }

  void raise(Node sheet) {
    sheets.show(sheet);
  }

  /// Whether a sheet is raised.
  BooleanProperty sheetUp() {
    return sheets.displayProperty();
  }

  /// What a hardware keyboard works: the sheet, else the screen.
  FrameKeys.Layer keys() {
    return sheets.isDisplay()
        ? new FrameKeys.Layer(sheets, enterOfSheet(), Optional.empty(), false)
        : new FrameKeys.Layer(null, screen.enter(), screen.typedKeys(), deaf);
  }

  private Optional<ButtonBase> enterOfSheet() {
    return sheets.getContent() instanceof Sheet sheet ? sheet.enter() : Optional.empty();
  }

  void lower() {
    sheets.hide();
  }

  private Animation rise(Node node, boolean in) {
    if (Motion.reduced(this)) {
      FadeTransition fade = new FadeTransition(Duration.millis(120), node);
      fade.setFromValue(in ? 0 : 1);
      fade.setToValue(in ? 1 : 0);
      return fade;
    }
    TranslateTransition slide = new TranslateTransition(in ? RISE : SINK, node);
    double depth = Math.max(node.getLayoutBounds().getHeight(), 400);
    slide.setFromY(in ? depth : 0);
    slide.setToY(in ? 0 : depth);
    slide.setInterpolator(Motion.EASE);
    return slide;
  }

  @Override
  protected void layoutChildren() {
    double top = zones.bar().getMaxY();
    screen.resizeRelocate(0, 0, getWidth(), getHeight());
    sheets.resizeRelocate(0, top, getWidth(), getHeight() - top);
    scrim.resizeRelocate(0, top, getWidth(), getHeight() - top);
    paper.resizeRelocate(0, Screen.SHEET_TOP, getWidth(), getHeight() - Screen.SHEET_TOP);
  }
}
