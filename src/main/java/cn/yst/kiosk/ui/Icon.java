package cn.yst.kiosk.ui;

import org.kordamp.ikonli.javafx.FontIcon;

/// A picture of the icon font, with a style class of its own: under the library's class the theme
/// tries some sixty rules for menus and lists on each of them, and no screen has those.
public final class Icon extends FontIcon {
  /// No picture yet.
  public Icon() {
    getStyleClass().setAll("icon");
  }

  /// @param literal name of the picture, such as `fltfal-add-28`
  public Icon(String literal) {
    this();
    setIconLiteral(literal);
  }
}
