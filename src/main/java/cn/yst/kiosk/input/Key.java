package cn.yst.kiosk.input;

import java.util.Objects;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// One key of a pad or keyboard. It acts when the finger lands, not when it leaves; it never
/// takes the focus from the field; a bouncing finger strikes once.
final class Key extends Button {
  private final Runnable action;
  private final DoubleStrike filter =
      new DoubleStrike(InputSettings.current().doubleStrike(), System::nanoTime);
  private final Timeline repeat = new Timeline();

  /// @param id also the node's id, by which tests find the key
  Key(String id, String text, Runnable action, String... styleClasses) {
    super(text);
    this.action = Objects.requireNonNull(action);
    setId(id);
    getStyleClass().add("key");
    getStyleClass().addAll(styleClasses);
    setFocusTraversable(false);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::land);
    addEventFilter(MouseEvent.MOUSE_RELEASED, this::lift);
  }

  /// Lets the key act again and again while it is held; for taking back only.
  Key repeating() {
    InputSettings settings = InputSettings.current();
    repeat.getKeyFrames().add(new KeyFrame(millis(settings.repeatInterval()), e -> fire()));
    repeat.setDelay(millis(settings.repeatDelay()));
    repeat.setCycleCount(Timeline.INDEFINITE);
    addEventFilter(MouseEvent.MOUSE_PRESSED, e -> repeat.playFromStart());
    addEventFilter(MouseEvent.MOUSE_RELEASED, e -> repeat.stop());
    addEventFilter(MouseEvent.MOUSE_EXITED, e -> repeat.stop());
    sceneProperty().addListener((o, was, is) -> repeat.stop());
    disabledProperty().addListener((o, was, is) -> repeat.stop());
    return this;
  }

  @Override
  public void fire() {
    if (!isDisabled()) {
      action.run();
    }
  }

  private static Duration millis(java.time.Duration time) {
    return Duration.millis((double) time.toMillis());
  }

  private void land(MouseEvent event) {
    event.consume();
    if (event.getButton() == MouseButton.PRIMARY && filter.accepts()) {
      arm();
      fire();
    }
  }

  private void lift(MouseEvent event) {
    event.consume();
    disarm();
  }
}
