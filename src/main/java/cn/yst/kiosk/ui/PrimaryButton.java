package cn.yst.kiosk.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The one blue button of a screen: "go on". An arrow stands behind its words unless an icon
/// stands before them; while its press is being answered it shows a ring.
public final class PrimaryButton extends Button {
  private static final PseudoClass LOADING = PseudoClass.getPseudoClass("loading");

  private final BooleanProperty loading = new SimpleBooleanProperty(this, "loading");
  private final Label words = new Label();
  private final HBox row = new HBox(18);
  private String icon = "";
  private boolean arrow = true;

  /// A button with an arrow.
  public PrimaryButton() {
    getStyleClass().addAll("accent", "btn-primary");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.setAlignment(Pos.CENTER);
    words.setMinWidth(Region.USE_PREF_SIZE);
    setGraphic(row);
    textProperty().subscribe(this::refresh);
    loading.subscribe(this::refresh);
    // Before it is on a screen it does not know the language of 请稍候.
    sceneProperty().subscribe(() -> refresh());
  }

  /// The literal of the icon before the words; empty for none. Setting one takes the arrow away.
  public String getIcon() {
    return icon;
  }

  /// See [#getIcon()].
  public void setIcon(String literal) {
    icon = literal;
    arrow = literal.isEmpty();
    refresh();
  }

  /// Whether the arrow stands behind the words.
  public boolean isArrow() {
    return arrow;
  }

  /// See [#isArrow()]; with an icon, set it after the icon.
  public void setArrow(boolean value) {
    arrow = value;
    refresh();
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

  private void refresh() {
    pseudoClassStateChanged(LOADING, loading.get());
    row.getChildren().clear();
    if (loading.get()) {
      words.setText(Screen.wordsAround(this).text("frame.wait"));
      row.getChildren().addAll(new Spinner(48), words);
      return;
    }
    words.setText(getText());
    if (!icon.isEmpty()) {
      row.getChildren().add(new Icon(icon));
    }
    row.getChildren().add(words);
    if (arrow) {
      row.getChildren().add(new Icon("fltfal-arrow-right-28"));
    }
  }
}
