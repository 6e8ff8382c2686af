package cn.yst.kiosk.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// What a hardware keyboard does on every screen. Enter presses the button that was reached by Tab,
/// else the primary one; what is typed beside the field goes to the keys on the screen; and what
/// lies under a sheet or under the cover hears nothing.
///
/// It listens behind whatever has the focus: a text of several lines keeps its Enter, a button that
/// was reached by Tab its own, and a scanner's keys, which the window keeps, do not come here.
final class FrameKeys {
  private final Node root;
  private final Supplier<Layer> top;
  private final EventHandler<KeyEvent> struck = this::struck;
  private final EventHandler<KeyEvent> watched = this::watched;
  private boolean down;
  private boolean held;

  /// What a key may reach.
  ///
  /// @param above what stands over everything else; null for a screen with its bar and foot
  /// @param primary what Enter presses
  /// @param keys the keys that stand on the screen
  /// @param settling whether it has just come, and takes no touches yet
  record Layer(
      @Nullable Node above,
      Optional<ButtonBase> primary,
      Optional<TypedKeys> keys,
      boolean settling) {}

  /// @param root where all keys pass on their way down
  FrameKeys(Node root, Supplier<Layer> top) {
    this.root = root;
    this.top = top;
    root.addEventFilter(KeyEvent.ANY, this::guard);
    // Where nothing has the focus, keys go to the scene alone.
    root.sceneProperty().subscribe((before, now) -> move(before, now));
  }

  private void move(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removeEventHandler(KeyEvent.ANY, struck);
      before.removeEventFilter(KeyEvent.ANY, watched);
    }
    if (now != null) {
      now.addEventHandler(KeyEvent.ANY, struck);
      now.addEventFilter(KeyEvent.ANY, watched);
    }
  }

  /// Keeps a key from what is covered, although the focus stayed there; and Enter from a button,
  /// unless Tab led to it: one that was touched has the focus, too, but is done.
  private void guard(KeyEvent event) {
    Layer layer = top.get();
    boolean covered = layer.above() != null && !isPart(event.getTarget(), layer.above());
    boolean done =
        event.getCode() == KeyCode.ENTER
            && event.getTarget() instanceof ButtonBase button
            && !button.isFocusVisible();
    if (covered || done) {
      struck(event);
      event.consume();
    }
  }

  private void struck(KeyEvent event) {
    Layer layer = top.get();
    boolean pressed = event.getEventType().equals(KeyEvent.KEY_PRESSED);
    if (pressed && event.getCode() == KeyCode.ENTER) {
      if (!held && !layer.settling()) {
        layer.primary().ifPresent(ButtonBase::fire);
      }
    } else if (pressed && event.getCode() == KeyCode.TAB) {
      lead(event.getTarget(), layer);
    } else if (layer.above() == null
        && !(event.getTarget() instanceof TextInputControl)
        && (pressed ? takesBack(event) : isText(event))) {
      layer.keys().ifPresent(keys -> keys.take(event));
    }
  }

  /// Tab moves the focus by itself, except from nowhere and from what is covered.
  private void lead(EventTarget target, Layer layer) {
    Node into = layer.above() == null ? root : layer.above();
    if (!isPart(target, into)) {
      into.requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  /// Enter that is held down presses once, and not the button of the next screen.
  private void watched(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      held = down;
      down = event.getEventType().equals(KeyEvent.KEY_PRESSED);
    }
  }

  private static boolean takesBack(KeyEvent event) {
    return event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE;
  }

  /// The space bar presses the button that has the focus.
  private static boolean isText(KeyEvent event) {
    return event.getEventType().equals(KeyEvent.KEY_TYPED)
        && !event.isShortcutDown()
        && !event.isAltDown()
        && event
            .getCharacter()
            .codePoints()
            .anyMatch(c -> !Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  private static boolean isPart(EventTarget target, Node of) {
    for (Node node = target instanceof Node at ? at : null; node != null; node = node.getParent()) {
      if (node.equals(of)) {
        return true;
      }
    }
    return false;
  }
}
