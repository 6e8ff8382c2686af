package cn.yst.journey;

import com.google.zxing.RGBLuminanceSource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// A slip of paper in somebody's hand.
final class PrintedSlip {
  private final byte[] png;

  /// @param png its picture
  PrintedSlip(byte[] png) {
    this.png = png;
  }

  /// What its code says, read from the picture alone.
  String code() throws IOException {
    BufferedImage paper = ImageIO.read(new ByteArrayInputStream(png));
    int width = paper.getWidth();
    int height = paper.getHeight();
    int[] dots = paper.getRGB(0, 0, width, height, null, 0, width);
    return Camera.read(new RGBLuminanceSource(width, height, dots)).orElseThrow();
  }

  /// Writes the picture to `target/journeys`.
  PrintedSlip keep(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "journeys"));
    Files.write(folder.resolve(name + ".png"), png);
    return this;
  }
}
