package cn.yst.kiosk.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/// A QR code of level M on white, with its quiet zone of four modules inside. Every module is a
/// whole number of pixels; nothing lies over it and nothing moves it.
public final class QrCodeView extends StackPane {
  /// Modules that must stay white around a code (ISO/IEC 18004 §6.3.8).
  private static final int QUIET = 4;

  private static final int DARK = 0xFF0A1626;
  private static final int WHITE = 0xFFFFFFFF;

  private final ImageView picture = new ImageView();
  private double size;
  private String content = "";

  /// An empty view of 536.
  public QrCodeView() {
    getStyleClass().add("qr");
    picture.setSmooth(false);
    getChildren().add(picture);
    setSize(536);
  }

  /// Outer side, quiet zone included; the code takes the largest whole module that fits.
  public double getSize() {
    return size;
  }

  /// See [#getSize()].
  public void setSize(double value) {
    size = value;
    setMinSize(value, value);
    setPrefSize(value, value);
    setMaxSize(value, value);
    draw();
  }

  /// What the code says; empty for no code.
  public String getContent() {
    return content;
  }

  /// See [#getContent()].
  ///
  /// @throws IllegalArgumentException when it does not fit into a code
  public void setContent(String value) {
    content = value;
    draw();
  }

  private void draw() {
    picture.setImage(content.isEmpty() ? null : image(content, (int) size));
  }

  /// The picture of a code without its quiet zone, for a white ground this wide.
  static WritableImage image(String content, int side) {
    try {
      BitMatrix code =
          new QRCodeWriter()
              .encode(
                  content,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M,
                      EncodeHintType.CHARACTER_SET,
                      "UTF-8",
                      EncodeHintType.MARGIN,
                      0));
      int module = Math.max(1, side / (code.getWidth() + 2 * QUIET));
      int pixels = code.getWidth() * module;
      int[] colors = new int[pixels * pixels];
      for (int i = 0; i < colors.length; i++) {
        colors[i] = code.get(i % pixels / module, i / pixels / module) ? DARK : WHITE;
      }
      WritableImage image = new WritableImage(pixels, pixels);
      image
          .getPixelWriter()
          .setPixels(0, 0, pixels, pixels, PixelFormat.getIntArgbPreInstance(), colors, 0, pixels);
      return image;
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
