package cn.yst.kiosk.ui;

import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;

/// A group in which a choice, once made, can be changed but not taken back: a second press on the
/// chosen one leaves it chosen.
public final class OneOf extends ToggleGroup {
  private boolean clearing;

  /// An empty group.
  public OneOf() {
    selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null && before != null && !clearing && getToggles().contains(before)) {
                before.setSelected(true);
              }
            });
  }

  /// Takes the choice back, for a form that starts anew.
  public void clear() {
    clearing = true;
    try {
      Toggle chosen = getSelectedToggle();
      if (chosen != null) {
        chosen.setSelected(false);
      }
    } finally {
      clearing = false;
    }
  }
}
