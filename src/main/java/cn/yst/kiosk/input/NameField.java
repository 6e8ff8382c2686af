package cn.yst.kiosk.input;

import atlantafx.base.controls.CustomTextField;
import cn.yst.kiosk.ui.Icon;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;

/// A field for a name. While something is in it, a cross at its end empties it; being away from the
/// keys it is not struck by accident and does not ask.
public final class NameField extends CustomTextField {
  private final BooleanProperty typedIn = new SimpleBooleanProperty(this, "typedIn", true);
  private final ChangeListener<Node> toEnd = (owner, was, is) -> end();
  private final Button cross = new Button(null, new Icon("fltfal-dismiss-circle-24"));

  /// An empty field.
  public NameField() {
    getStyleClass().addAll("kiosk-field", "name-field");
    cross.setId("crossButton");
    cross.getStyleClass().setAll("field-clear");
    cross.setFocusTraversable(false);
    cross.setOnAction(
        e -> {
          clear();
          requestFocus();
        });
    cross.visibleProperty().bind(Bindings.and(typedIn, textProperty().isNotEmpty()));
    setRight(cross);
    typedIn.subscribe(on -> ActiveField.mark(this, on));
  }

  /// The skin selects all when the field takes the focus and goes to the start when it loses it:
  /// the next key would replace what is typed, or stand before it.
  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    end();
    follow(null, getScene());
    sceneProperty().subscribe(this::follow);
    return skin;
  }

  private void follow(@Nullable Scene was, @Nullable Scene is) {
    if (was != null) {
      was.focusOwnerProperty().removeListener(toEnd);
    }
    if (is != null) {
      is.focusOwnerProperty().addListener(toEnd);
    }
  }

  /// Whether the keys type into this field; if not, it is drawn so and offers no cross.
  void setTypedIn(boolean value) {
    typedIn.set(value);
  }

  /// What the cross does, in words.
  public String getCrossText() {
    return cross.getAccessibleText();
  }

  /// See [#getCrossText()].
  public void setCrossText(String words) {
    cross.setAccessibleText(words);
  }
}
