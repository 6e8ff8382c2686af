package cn.yst.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A phone's camera before a code.
final class Camera {
  private Camera() {}

  /// What the code in the picture says; empty if none can be read.
  static Optional<String> read(LuminanceSource picture) {
    return Stream.of(new HybridBinarizer(picture), new GlobalHistogramBinarizer(picture))
        .flatMap(seen -> read(new BinaryBitmap(seen)).stream())
        .findFirst();
  }

  private static Optional<String> read(BinaryBitmap seen) {
    try {
      return Optional.of(
          new QRCodeReader().decode(seen, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
    } catch (ReaderException notYet) {
      return Optional.empty();
    }
  }
}
