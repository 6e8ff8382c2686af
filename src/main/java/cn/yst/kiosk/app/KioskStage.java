package cn.yst.kiosk.app;

import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The one window: the whole panel without decoration and without a way out, or, for development
/// and demonstration, a small window that can be closed.
final class KioskStage {
  /// The first pulse lays out and hands over; the second waits until that is rendered before it
  /// hands over anything itself; so the third comes after the first frame.
  private static final int FIRST_FRAME_DRAWN = 3;

  private final Stage stage;

  /// @param touched hears every touch and key, before anything else does
  /// @param kept whether a key is a scanner's, and not to reach the screen
  KioskStage(
      Stage stage, Region root, boolean fullScreen, Runnable touched, Predicate<KeyEvent> kept) {
    this.stage = stage;
    Scene scene = fullScreen ? new Scene(root) : new Scene(root, 540, 960);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> touched.run());
    scene.addEventFilter(TouchEvent.TOUCH_PRESSED, e -> touched.run());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> touched.run());
    scene.addEventFilter(
        KeyEvent.ANY,
        e -> {
          if (kept.test(e)) {
            e.consume();
          }
        });
    stage.setScene(scene);
    stage.setTitle("YST Kiosk");
    if (fullScreen) {
      lock();
    } else {
      fit();
    }
  }

  /// Undecorated and exactly as large as the panel beside the full-screen flag: without a window
  /// manager the flag alone leaves the window at its own size.
  private void lock() {
    Rectangle2D panel = Screen.getPrimary().getBounds();
    stage.initStyle(StageStyle.UNDECORATED);
    stage.setX(panel.getMinX());
    stage.setY(panel.getMinY());
    stage.setWidth(panel.getWidth());
    stage.setHeight(panel.getHeight());
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreen(true);
    stage.setAlwaysOnTop(true);
    stage.setOnCloseRequest(e -> e.consume());
  }

  /// On a screen lower than the window the window keeps its shape.
  private void fit() {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    if (room.getHeight() < 1000) {
      double height = room.getHeight() - 60;
      stage.setHeight(height);
      stage.setWidth(height * 9 / 16);
    }
  }

  /// Opens the window.
  ///
  /// @param drawn runs once, after the first frame has been drawn
  void show(Runnable drawn) {
    stage.show();
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (++pulses == FIRST_FRAME_DRAWN) {
          stop();
          drawn.run();
        }
      }
    }.start();
  }
}
