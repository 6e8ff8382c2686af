package cn.yst.kiosk.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.BitSet;

/// The code points a font file has glyphs for, as its `cmap` table says (OpenType, formats 4 and
/// 12).
final class FontCoverage {
  private static final int CMAP = 0x636D6170;

  private final BitSet points = new BitSet();

  private FontCoverage(ByteBuffer font) {
    int tables = font.getShort(4) & 0xFFFF;
    for (int i = 0; i < tables; i++) {
      int entry = 12 + 16 * i;
      if (font.getInt(entry) == CMAP) {
        readMaps(font, font.getInt(entry + 8));
      }
    }
  }

  /// Reads the coverage of a font file.
  static FontCoverage of(URL font) {
    try (InputStream in = font.openStream()) {
      return new FontCoverage(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the font draws this code point.
  boolean has(int codePoint) {
    return points.get(codePoint);
  }

  private void readMaps(ByteBuffer font, int cmap) {
    int count = font.getShort(cmap + 2) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int map = cmap + font.getInt(cmap + 4 + 8 * i + 4);
      switch (font.getShort(map)) {
        case 4 -> readSegments(font, map);
        case 12 -> readGroups(font, map);
        default -> {
          // Other formats hold variation sequences or repeat these two.
        }
      }
    }
  }

  private void readSegments(ByteBuffer font, int map) {
    int bytes = font.getShort(map + 6) & 0xFFFF;
    for (int i = 0; i < bytes; i += 2) {
      int end = font.getShort(map + 14 + i) & 0xFFFF;
      int start = font.getShort(map + 16 + bytes + i) & 0xFFFF;
      if (start != 0xFFFF) {
        points.set(start, end + 1);
      }
    }
  }

  private void readGroups(ByteBuffer font, int map) {
    int groups = font.getInt(map + 12);
    for (int i = 0; i < groups; i++) {
      int group = map + 16 + 12 * i;
      points.set(font.getInt(group), font.getInt(group + 4) + 1);
    }
  }
}
