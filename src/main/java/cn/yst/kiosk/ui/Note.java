package cn.yst.kiosk.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A sentence on a coloured ground, with an icon; never lower than its text.
public final class Note extends HBox {
  /// How the sentence is meant.
  public enum Kind {
    /// Good to know.
    INFO("info", "fltfal-info-24"),
    /// It is well.
    OK("ok", "fltfal-checkmark-circle-24"),
    /// Take care.
    WARN("warn", "fltfmz-warning-24"),
    /// It did not work.
    BAD("bad", "fltfal-error-circle-24");

    private final String style;
    private final String icon;

    Kind(String style, String icon) {
      this.style = style;
      this.icon = icon;
    }
  }

  /// The least height of its row in pixels: 96 with the usual padding.
  private static final double ROW = 52;

  private final Icon icon = new Icon();
  private final Label label = new Label();
  private Kind kind = Kind.INFO;

  /// An empty note of kind INFO.
  public Note() {
    getStyleClass().add("note");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    getChildren().addAll(icon, label);
    setKind(Kind.INFO);
    accessibleTextProperty().bind(label.textProperty());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double padding = snappedTopInset() + snappedBottomInset();
    return Math.max(ROW + padding, super.computePrefHeight(width));
  }

  /// How it is meant.
  public Kind getKind() {
    return kind;
  }

  /// See [#getKind()]; also sets the icon that belongs to the kind.
  public void setKind(Kind value) {
    StyleClasses.toggle(this, kind.style, kind == value);
    StyleClasses.toggle(this, value.style, true);
    kind = value;
    icon.setIconLiteral(kind.icon);
  }

  /// The literal of another icon, to be set after the kind.
  public String getIcon() {
    return icon.getIconLiteral();
  }

  /// See [#getIcon()].
  public void setIcon(String literal) {
    icon.setIconLiteral(literal);
  }

  /// The sentence.
  public String getText() {
    return label.getText();
  }

  /// See [#getText()].
  public void setText(String value) {
    label.setText(value);
  }

  /// Changes kind and sentence at once.
  public void show(Kind newKind, String text) {
    setKind(newKind);
    setText(text);
  }
}
