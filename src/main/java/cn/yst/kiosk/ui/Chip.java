package cn.yst.kiosk.ui;

import javafx.scene.control.Label;

/// A state in one word, with an icon: never colour alone.
public final class Chip extends Label {
  /// What a chip tells.
  public enum Kind {
    /// Good.
    OK("success", "fltfal-checkmark-circle-24"),
    /// Waits, or needs something.
    WARN("warning", "fltfal-clock-24"),
    /// Failed.
    BAD("danger", "fltfal-error-circle-24"),
    /// Over.
    OFF("off", "fltfal-calendar-cancel-24"),
    /// Going on.
    INFO("accent", "fltfal-info-24");

    private final String style;
    private final String icon;

    Kind(String style, String icon) {
      this.style = style;
      this.icon = icon;
    }
  }

  private Kind kind = Kind.INFO;

  /// An empty chip of kind INFO.
  public Chip() {
    this(Kind.INFO, "");
  }

  /// A chip.
  public Chip(Kind kind, String text) {
    getStyleClass().add("chip");
    setMinWidth(USE_PREF_SIZE);
    setKind(kind);
    setText(text);
  }

  /// What it tells.
  public Kind getKind() {
    return kind;
  }

  /// See [#getKind()].
  public void setKind(Kind value) {
    StyleClasses.toggle(this, kind.style, kind == value);
    StyleClasses.toggle(this, value.style, true);
    kind = value;
    setGraphic(new Icon(kind.icon));
  }

  /// Changes kind and word at once.
  public void show(Kind newKind, String text) {
    setKind(newKind);
    setText(text);
  }
}
