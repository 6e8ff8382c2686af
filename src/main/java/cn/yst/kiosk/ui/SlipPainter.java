package cn.yst.kiosk.ui;

import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.Slip;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Draws slips with the bundled fonts, because the fonts in printers lack the rarer characters of
/// names. Eight dots are a millimetre; nothing on a slip is smaller than 3 mm.
public final class SlipPainter {
  private static final double MARGIN = 24;
  private static final int QR_SIDE = 336;

  private SlipPainter() {}

  /// Draws a slip on the screen's thread.
  ///
  /// @param widthDots dots across the paper, a multiple of 8
  public static Raster paint(Slip slip, int widthDots) {
    VBox paper = paper(slip, widthDots);
    new Scene(paper, Color.WHITE);
    paper.applyCss();
    paper.layout();
    SnapshotParameters white = new SnapshotParameters();
    white.setFill(Color.WHITE);
    return blackAndWhite(paper.snapshot(white, null), widthDots);
  }

  private static VBox paper(Slip slip, int widthDots) {
    double width = widthDots - 2 * MARGIN;
    VBox paper = new VBox(12);
    paper.setPadding(new Insets(16, MARGIN, 16, MARGIN));
    paper.setMinWidth(widthDots);
    paper.setMaxWidth(widthDots);
    paper.setAlignment(Pos.TOP_CENTER);
    paper
        .getChildren()
        .addAll(text(slip.title(), 44, true, width), text(slip.place(), 26, false, width));
    paper.getChildren().add(rule(width));
    slip.facts().forEach(fact -> paper.getChildren().add(fact(fact, width)));
    slip.number().ifPresent(number -> paper.getChildren().add(text(number, 72, true, width)));
    paper.getChildren().addAll(rule(width), qr(slip.qr(), widthDots));
    slip.notes().forEach(note -> paper.getChildren().add(text(note, 28, false, width)));
    return paper;
  }

  private static Node fact(Slip.Fact fact, double width) {
    Text label = text(fact.label(), 26, false, width);
    Text value = text(fact.value(), 32, true, width);
    label.setTextAlignment(TextAlignment.LEFT);
    value.setTextAlignment(TextAlignment.LEFT);
    VBox lines = new VBox(2, label, value);
    lines.setAlignment(Pos.TOP_LEFT);
    return lines;
  }

  private static Text text(String content, double size, boolean bold, double width) {
    Text text = new Text(drawable(content));
    text.setFont(Font.font(Fonts.SANS, bold ? FontWeight.BOLD : FontWeight.NORMAL, size));
    text.setWrappingWidth(width);
    text.setTextAlignment(TextAlignment.CENTER);
    return text;
  }

  /// A character that no font has stands as its code point.
  private static String drawable(String content) {
    return content
        .codePoints()
        .mapToObj(
            point ->
                GlyphText.draws(Character.toString(point))
                    ? Character.toString(point)
                    : String.format("[U+%04X]", point))
        .collect(Collectors.joining());
  }

  private static Line rule(double width) {
    Line rule = new Line(0, 0, width, 0);
    rule.setStrokeWidth(2);
    rule.getStrokeDashArray().addAll(8.0, 8.0);
    return rule;
  }

  /// The code in the middle of its quiet zone, which nothing else on the paper may enter.
  private static StackPane qr(String content, int widthDots) {
    int side = Math.min(QR_SIDE, widthDots - 16);
    ImageView code = new ImageView(QrCodeView.image(content, side));
    code.setSmooth(false);
    StackPane ground = new StackPane(code);
    ground.setMinSize(side, side);
    ground.setMaxSize(side, side);
    return ground;
  }

  private static Raster blackAndWhite(WritableImage drawn, int widthDots) {
    Raster raster = new Raster(widthDots, (int) drawn.getHeight());
    PixelReader pixels = drawn.getPixelReader();
    int width = Math.min(widthDots, (int) drawn.getWidth());
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < width; x++) {
        if ((pixels.getArgb(x, y) & 0xFF) < 0x90) {
          raster.set(x, y);
        }
      }
    }
    return raster;
  }
}
