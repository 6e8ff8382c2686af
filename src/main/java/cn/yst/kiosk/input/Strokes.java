package cn.yst.kiosk.input;

import java.util.List;
import java.util.stream.Collectors;

/// The five kinds of strokes, in the order of their numbers: 横 竖 撇 点 折.
final class Strokes {
  /// What stands on the keys.
  static final List<String> SIGNS = List.of("一", "丨", "丿", "丶", "乛");

  private Strokes() {}

  /// Strokes by number, from 1, as signs.
  static String shown(CharSequence numbers) {
    return numbers
        .chars()
        .mapToObj(c -> c == KeyboardModel.ANY_STROKE ? "＊" : SIGNS.get(c - '1'))
        .collect(Collectors.joining());
  }
}
