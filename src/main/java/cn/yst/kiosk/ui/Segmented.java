package cn.yst.kiosk.ui;

import javafx.beans.DefaultProperty;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/// Two or three segments of equal width, one always on. The first is on to begin with.
@DefaultProperty("buttons")
public final class Segmented extends SegmentedButton {
  private static final double PADDING = 8;

  /// A bar without segments.
  public Segmented() {
    getStyleClass().add("seg");
    OneOf group = new OneOf();
    setToggleGroup(group);
    getButtons()
        .subscribe(
            () -> {
              if (group.getSelectedToggle() == null && !getButtons().isEmpty()) {
                getButtons().getFirst().setSelected(true);
              }
            });
    setMaxWidth(Double.MAX_VALUE);
  }

  @Override
  protected void layoutChildren() {
    double each = (getWidth() - 2 * PADDING) / Math.max(1, getButtons().size());
    for (ToggleButton button : getButtons()) {
      button.setMinWidth(each);
      button.setMaxWidth(each);
    }
    super.layoutChildren();
  }
}
