package cn.yst.kiosk.input.engine;

import java.util.List;

/// Turns letters into proposals, letter by letter.
interface Decoder {
  /// Adds a letter from a to z.
  void type(char letter);

  /// Takes the last letter back.
  void backspace();

  /// The best proposals for all letters, best first.
  List<Candidate> best(int most);
}
