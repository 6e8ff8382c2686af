package cn.yst.kiosk.ui;

import javafx.scene.image.ImageView;

/// One of the pictures of [Art], for FXML: `<Picture name="offline" fitWidth="560"/>`.
public final class Picture extends ImageView {
  private String name = "";

  /// No picture yet.
  public Picture() {
    setPreserveRatio(true);
    setSmooth(true);
    setMouseTransparent(true);
  }

  /// The picture's name, as [Art#image(String)] takes it.
  public String getName() {
    return name;
  }

  /// See [#getName()].
  public void setName(String value) {
    name = value;
    setImage(Art.image(value));
  }
}
