package cn.yst.kiosk.ui;

import javafx.scene.image.ImageView;

/// One of the pictures of [Art], for FXML: `<Picture name="offline" fitWidth="560"/>`.
public final class Picture extends ImageView {
  private String name = "";
  private boolean grey;

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

  /// Whether its one red sign is drawn grey: nothing is red unless something is wrong for the
  /// visitor.
  public boolean isGrey() {
    return grey;
  }

  /// See [#isGrey()].
  public void setGrey(boolean value) {
    grey = value;
    setImage(value ? Art.withoutRed(name) : Art.image(name));
  }
}
