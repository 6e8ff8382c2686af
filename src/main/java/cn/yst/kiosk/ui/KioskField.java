package cn.yst.kiosk.ui;

import atlantafx.base.controls.CustomTextField;
import javafx.css.PseudoClass;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line to be typed with the keys on the screen. It takes no key of the operating system but
/// those that move the focus, opens no menu, and can be emptied by its clear icon.
public final class KioskField extends CustomTextField {
  /// What is known about the text.
  public enum Mark {
    /// Nothing.
    NONE("", ""),
    /// Doubtful, not stopped.
    WARN("warn", ""),
    /// Stopped.
    ERROR("error", "fltfal-error-circle-24"),
    /// It came from a card.
    READ("read", "fltfal-checkmark-circle-24");

    private final String style;
    private final String icon;

    Mark(String style, String icon) {
      this.style = style;
      this.icon = icon;
    }
  }

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final StackPane clear = new StackPane(new FontIcon("fltfal-dismiss-circle-24"));
  private Mark mark = Mark.NONE;

  /// An empty line.
  public KioskField() {
    getStyleClass().add("kiosk-field");
    clear.getStyleClass().add("field-clear-target");
    clear.setOnMouseClicked(e -> clear());
    addEventFilter(KeyEvent.ANY, KioskField::block);
    addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
    textProperty().subscribe(() -> refresh());
    focusedProperty().subscribe(() -> refresh());
  }

  private static void block(KeyEvent event) {
    if (event.getCode() != KeyCode.TAB && event.getCode() != KeyCode.ENTER) {
      event.consume();
    }
  }

  /// What is known about the text.
  public Mark getMark() {
    return mark;
  }

  /// See [#getMark()].
  public void setMark(Mark value) {
    getStyleClass().remove(mark.style);
    mark = value;
    if (!value.style.isEmpty()) {
      getStyleClass().add(value.style);
    }
    refresh();
  }

  /// Whether the keys type into this line although it has no keyboard focus.
  public void setActive(boolean value) {
    pseudoClassStateChanged(ACTIVE, value);
  }

  private void refresh() {
    if (!mark.icon.isEmpty()) {
      FontIcon icon = new FontIcon(mark.icon);
      icon.getStyleClass().add("field-" + mark.style);
      setRight(icon);
    } else {
      clear.setVisible(getText() != null && !getText().isEmpty());
      setRight(clear);
    }
  }
}
