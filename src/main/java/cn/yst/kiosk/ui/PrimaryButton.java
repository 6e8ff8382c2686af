package cn.yst.kiosk.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The one blue button of a screen: "go on". It has an arrow behind its words unless it has an
/// icon before them or is told otherwise, and a ring while its press is being answered.
public final class PrimaryButton extends Button {
  private static final PseudoClass LOADING = PseudoClass.getPseudoClass("loading");

  private final BooleanProperty loading = new SimpleBooleanProperty(this, "loading");
  private boolean arrow = true;
  private @Nullable Node idleGraphic;
  private @Nullable String idleText;

  /// A button with an arrow.
  public PrimaryButton() {
    getStyleClass().addAll("accent", "btn-primary");
    setAlignment(Pos.CENTER);
    setArrow(true);
    loading.subscribe(on -> showLoading(on));
  }

  /// Whether the arrow stands behind the words.
  public boolean isArrow() {
    return arrow;
  }

  /// See [#isArrow()].
  public void setArrow(boolean value) {
    arrow = value;
    FontIcon next = new FontIcon("fltfal-arrow-right-28");
    setGraphic(value ? next : null);
    setContentDisplay(value ? ContentDisplay.RIGHT : ContentDisplay.LEFT);
  }

  /// True from the press until the answer: the button shows a ring and 请稍候, keeps its width and
  /// takes no second press.
  public BooleanProperty loadingProperty() {
    return loading;
  }

  /// See [#loadingProperty()].
  public boolean isLoading() {
    return loading.get();
  }

  /// See [#loadingProperty()].
  public void setLoading(boolean value) {
    loading.set(value);
  }

  @Override
  public void fire() {
    if (!loading.get()) {
      super.fire();
    }
  }

  private void showLoading(boolean on) {
    pseudoClassStateChanged(LOADING, on);
    if (on) {
      idleGraphic = getGraphic();
      idleText = getText();
      setContentDisplay(ContentDisplay.LEFT);
      setGraphic(new Spinner(48));
      setText(Screen.wordsAround(this).text("frame.wait"));
    } else if (idleText != null) {
      setGraphic(idleGraphic);
      setText(idleText);
      setContentDisplay(
          arrow && idleGraphic instanceof FontIcon ? ContentDisplay.RIGHT : ContentDisplay.LEFT);
      idleText = null;
    }
  }
}
