package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.List;

/// The syllables in the letters, by the place where they end.
final class Edges {
  /// A syllable read from a stretch of letters.
  ///
  /// @param from where the stretch begins
  /// @param syllable the syllable
  /// @param penalty what reading the stretch so costs
  record Edge(int from, int syllable, int penalty) {}

  private final Letters reader;
  private final StringBuilder letters = new StringBuilder();
  private final List<List<Edge>> ends = new ArrayList<>(List.of(List.of()));

  Edges(Letters reader) {
    this.reader = reader;
  }

  void type(char letter) {
    letters.append(letter);
    List<Edge> edges = new ArrayList<>();
    reader.ending(
        letters, false, (from, syllable, cost) -> edges.add(new Edge(from, syllable, cost)));
    ends.add(edges);
  }

  void backspace() {
    if (!letters.isEmpty()) {
      letters.setLength(letters.length() - 1);
      ends.removeLast();
    }
  }

  int length() {
    return letters.length();
  }

  char letter(int place) {
    return letters.charAt(place);
  }

  /// Syllables that end here.
  List<Edge> at(int end) {
    return ends.get(end);
  }

  /// Syllables that the last letters only begin to spell.
  List<Edge> begun(int penalty) {
    List<Edge> edges = new ArrayList<>();
    reader.beginning(
        letters, penalty, (from, syllable, cost) -> edges.add(new Edge(from, syllable, cost)));
    return edges;
  }
}
