package cn.yst.kiosk.ui;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A large button with an icon in a box, a title and one line; with a count or a lock if need be.
public final class Tile extends Button {
  private final Icon icon = new Icon();
  private final StackPane box = new StackPane(icon);
  private final Label title = new Label();
  private final Label detail = new Label();
  private final Label badge = new Label();
  private final HBox row;
  private String literal = "";
  private boolean locked;

  /// A tile without words.
  public Tile() {
    getStyleClass().setAll("button", "tile-button");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    box.getStyleClass().add("icon-box");
    title.getStyleClass().add("tile-title");
    detail.getStyleClass().add("tile-detail");
    badge.getStyleClass().add("tile-badge");
    title.setWrapText(true);
    detail.setWrapText(true);
    detail.managedProperty().bind(detail.textProperty().isNotEmpty());
    VBox words = new VBox(title, detail);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(24, box, words, badge);
    row.setAlignment(Pos.CENTER_LEFT);
    row.prefWidthProperty()
        .bind(
            widthProperty()
                .map(w -> Math.max(0, w.doubleValue() - snappedLeftInset() - snappedRightInset())));
    setGraphic(row);
    setBadge(0);
    accessibleTextProperty().bind(title.textProperty());
    accessibleHelpProperty().bind(detail.textProperty());
  }

  /// Literal of the icon.
  public String getIcon() {
    return literal;
  }

  /// See [#getIcon()].
  public void setIcon(String value) {
    literal = value;
    refresh();
  }

  /// First line.
  public String getTitle() {
    return title.getText();
  }

  /// See [#getTitle()].
  public void setTitle(String value) {
    title.setText(value);
  }

  /// Second line; of a locked tile the reason.
  public String getDetail() {
    return detail.getText();
  }

  /// See [#getDetail()].
  public void setDetail(String value) {
    detail.setText(value);
  }

  /// Whether the line under the title is a number to be seen from afar.
  public void setNumber(boolean value) {
    StyleClasses.toggle(detail, "tile-number", value);
  }

  /// A count, or 0 for none; above 99 it reads 99+.
  public int getBadge() {
    return badge.isVisible() ? Integer.parseInt(badge.getText().replace("+", "")) : 0;
  }

  /// See [#getBadge()].
  public void setBadge(int value) {
    badge.setText(value > 99 ? "99+" : String.valueOf(value));
    Visibility.show(badge, value > 0);
  }

  /// Whether the way behind the tile is closed for now; it can be pressed all the same, to learn
  /// how to open it.
  public boolean isLocked() {
    return locked;
  }

  /// See [#isLocked()].
  public void setLocked(boolean value) {
    locked = value;
    refresh();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double outer = width > 0 ? width : getWidth();
    double inner = Math.max(0, outer - snappedLeftInset() - snappedRightInset());
    return snappedTopInset() + row.prefHeight(inner) + snappedBottomInset();
  }

  private void refresh() {
    icon.setIconLiteral(locked ? "fltfal-lock-24" : literal);
  }
}
