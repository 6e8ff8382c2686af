package cn.yst.kiosk.device.escpos;

import cn.yst.kiosk.device.Raster;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// The bytes of the few commands in use.
public final class EscPos {
  public static final byte DLE = 0x10;
  public static final byte EOT = 0x04;
  public static final byte DC4 = 0x14;
  public static final byte ESC = 0x1B;
  public static final byte GS = 0x1D;

  /// Rows in one picture command: printers hold only so much at once, and across 80 mm so many take
  /// not quite two seconds at 9600 baud.
  static final int BAND = 24;

  private static final byte[] INITIALIZE = {ESC, '@'};
  private static final byte[] FEED_AND_CUT = {ESC, 'd', 4, GS, 'V', 1};

  /// Answered when all before it is printed.
  private static final byte[] SAY_WHEN_DONE = {GS, 'r', 1};

  /// Throws away what waits in the printer and makes it ready again (`DLE DC4`, function 8).
  static final byte[] CLEAR = {DLE, DC4, 8, 1, 3, 20, 1, 6, 2, 8};

  private EscPos() {}

  /// Asks for one status byte.
  ///
  /// @param which 1 printer, 2 offline cause, 3 error cause, 4 paper roll
  static byte[] ask(int which) {
    return new byte[] {DLE, EOT, (byte) which};
  }

  /// A whole slip, in pieces that may be sent one by one.
  static List<byte[]> slip(Raster raster) {
    List<byte[]> pieces = new ArrayList<>();
    pieces.add(INITIALIZE);
    for (int from = 0; from < raster.height(); from += BAND) {
      pieces.add(band(raster, from, Math.min(raster.height(), from + BAND)));
    }
    pieces.add(FEED_AND_CUT);
    pieces.add(SAY_WHEN_DONE);
    return pieces;
  }

  private static byte[] band(Raster raster, int from, int to) {
    int across = raster.width() / 8;
    int down = to - from;
    ByteArrayOutputStream band = new ByteArrayOutputStream();
    band.writeBytes(
        new byte[] {
          GS, 'v', '0', 0, (byte) across, (byte) (across >> 8), (byte) down, (byte) (down >> 8)
        });
    band.writeBytes(raster.rows(from, to));
    return band.toByteArray();
  }
}
