package cn.yst.gallery;

import cn.yst.kiosk.ui.KioskFrame;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Place;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Theme;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// One screen in its frame, in a window of half the logical size, and a hand to press it. Page
/// objects are made of it; tests never name a node.
public final class ShownScreen {
  private final FxRobot robot = new FxRobot();

  /// Shows a screen in Chinese.
  public ShownScreen(Supplier<Screen> screen) throws TimeoutException {
    this(screen, 540, 960);
  }

  /// The same on a landscape panel.
  public static ShownScreen wide(Supplier<Screen> screen) throws TimeoutException {
    return new ShownScreen(screen, 960, 540);
  }

  private ShownScreen(Supplier<Screen> screen, double width, double height)
      throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(
        stage -> {
          Theme.putOn();
          KioskFrame frame =
              new KioskFrame(new NoActions(), Messages.chinese(), new Place("大厅", "A03"));
          frame.show(screen.get());
          stage.setScene(new Scene(frame, width, height));
          stage.show();
        });
  }

  /// Presses a node as soon as its middle is on the glass: a sheet rises from below.
  public void press(String id) {
    try {
      WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> onGlass(id));
    } catch (TimeoutException e) {
      throw new AssertionError(id + " is not on the glass", e);
    }
    robot.clickOn("#" + id);
  }

  private boolean onGlass(String id) {
    return robot.lookup("#" + id).queryAll().stream()
        .filter(ShownScreen::isSeen)
        .anyMatch(
            node -> {
              Bounds there = bounds(node);
              return bounds(node.getScene().getRoot())
                  .contains(there.getCenterX(), there.getCenterY());
            });
  }

  /// Lays a finger on a node, lets something happen on the screen's thread, such as a late answer,
  /// and lifts the finger.
  public void pressDuring(String id, Runnable happens) {
    robot.moveTo("#" + id).press(MouseButton.PRIMARY);
    robot.interact(happens);
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Types into a field.
  public void type(String id, String text) {
    robot.clickOn("#" + id).write(text);
  }

  /// Whether a node is there to be seen.
  public boolean shows(String id) {
    return robot.lookup("#" + id).queryAll().stream().anyMatch(ShownScreen::isSeen);
  }

  /// Whether a node is there to be seen and no part of it lies under the keys or outside the glass.
  public boolean clearOfKeys(String id) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup("#" + id).queryAll().stream()
        .filter(ShownScreen::isSeen)
        .anyMatch(
            node ->
                bounds(node.getScene().getRoot()).contains(bounds(node))
                    && robot.lookup(".keybed").queryAll().stream()
                        .filter(ShownScreen::isSeen)
                        .noneMatch(keys -> bounds(keys).intersects(bounds(node))));
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /// Whether a button can be pressed.
  public boolean isEnabled(String id) {
    return !robot.lookup("#" + id).query().isDisabled();
  }

  /// Whether a text stands somewhere on the screen.
  public boolean says(String text) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot
        .lookup((Node n) -> n instanceof Labeled l && text.equals(l.getText()) && isSeen(n))
        .tryQuery()
        .isPresent();
  }

  private static boolean isSeen(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }
}
