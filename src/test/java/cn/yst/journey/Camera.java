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
  private static final Map<DecodeHintType, Object> ANYWHERE =
      Map.of(DecodeHintType.TRY_HARDER, true);

  /// Held straight before the code: the search for its corners is misled by a few codes.
  private static final Map<DecodeHintType, Object> STRAIGHT =
      Map.of(DecodeHintType.PURE_BARCODE, true);

  private Camera() {}

  /// What the code in the picture says; empty if none can be read.
  static Optional<String> read(LuminanceSource picture) {
    return Stream.of(ANYWHERE, STRAIGHT)
        .flatMap(
            how ->
                Stream.of(new HybridBinarizer(picture), new GlobalHistogramBinarizer(picture))
                    .flatMap(seen -> read(new BinaryBitmap(seen), how).stream()))
        .findFirst();
  }

  private static Optional<String> read(BinaryBitmap seen, Map<DecodeHintType, Object> how) {
    try {
      return Optional.of(new QRCodeReader().decode(seen, how).getText());
    } catch (ReaderException notYet) {
      return Optional.empty();
    }
  }
}
