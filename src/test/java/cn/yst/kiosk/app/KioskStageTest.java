package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.gallery.Finger;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The one window, locked for a hall and open for a desk.
@ExtendWith(OnScreen.class)
class KioskStageTest {
  private final Stage stage = new Stage();
  private final Region root = new Region();
  private final List<String> heard = new ArrayList<>();

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void inAHallItIsThePanelWithoutAnEdgeAndWithoutAWayOut() {
    open(true);
    Rectangle2D panel = Screen.getPrimary().getBounds();
    assertThat(stage.getStyle()).isEqualTo(StageStyle.UNDECORATED);
    assertThat(stage.isFullScreen()).isTrue();
    assertThat(stage.isAlwaysOnTop()).isTrue();
    assertThat(stage.getFullScreenExitKeyCombination()).isEqualTo(KeyCombination.NO_MATCH);
    assertThat(stage.getFullScreenExitHint()).isEmpty();
    assertThat(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
        .isEqualTo(panel);
    askToClose();
    assertThat(stage.isShowing()).isTrue();
    press(KeyCode.ESCAPE);
    press(KeyCode.F11);
    assertThat(stage.isFullScreen()).isTrue();
  }

  @Test
  void onADeskItIsAnUprightWindowThatCanBeClosed() {
    open(false);
    assertThat(stage.getStyle()).isEqualTo(StageStyle.DECORATED);
    assertThat(stage.isFullScreen()).isFalse();
    assertThat(stage.isAlwaysOnTop()).isFalse();
    assertThat(stage.getHeight()).isGreaterThan(stage.getWidth());
    assertThat(stage.getHeight()).isLessThanOrEqualTo(Screen.getPrimary().getBounds().getHeight());
    askToClose();
    assertThat(stage.isShowing()).isFalse();
  }

  @Test
  void itIsTheOnlyWindow() {
    List<Window> before = List.copyOf(Window.getWindows());
    open(true);
    assertThat(Window.getWindows()).containsAll(before).hasSize(before.size() + 1).contains(stage);
  }

  @Test
  void everyTouchAndKeyIsHeardBeforeTheScreenHearsIt() {
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> heard.add("screen"));
    root.addEventFilter(KeyEvent.KEY_PRESSED, e -> heard.add("screen"));
    open(false);
    press(KeyCode.A);
    Event.fireEvent(root, Finger.down());
    assertThat(heard).containsExactly("touched", "screen", "touched", "screen");
  }

  @Test
  void aScannersKeyIsATouchButDoesNotReachTheScreen() {
    root.addEventFilter(KeyEvent.ANY, e -> heard.add("screen"));
    open(false);
    press(KeyCode.F24);
    assertThat(heard).containsExactly("touched");
  }

  private void open(boolean fullScreen) {
    new KioskStage(
            stage,
            root,
            fullScreen,
            () -> heard.add("touched"),
            key -> key.getCode() == KeyCode.F24)
        .show(() -> {});
  }

  private void press(KeyCode key) {
    fire(root, key);
  }

  private static void fire(Node target, KeyCode key) {
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private void askToClose() {
    WindowEvent asked = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    Event.fireEvent(stage, asked);
  }
}
