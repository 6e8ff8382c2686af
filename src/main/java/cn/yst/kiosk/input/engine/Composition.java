package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is being typed and not yet chosen: letters, how they split, and what they may stand for.
/// It belongs to one field of one visit; nothing of it outlives [#clear].
public final class Composition {
  /// No more letters are taken than a long enterprise name needs.
  public static final int MOST_LETTERS = 120;

  private static final int WHOLE = 5;
  private static final int ALL = 60;

  private final Lexicon lexicon;
  private final Field field;
  private final boolean fuzzy;
  private final StringBuilder letters = new StringBuilder();
  private Decoder decoder;

  Composition(Lexicon lexicon, Field field, boolean fuzzy) {
    this.lexicon = lexicon;
    this.field = field;
    this.fuzzy = fuzzy;
    this.decoder = PinyinEngine.decoder(lexicon, field, fuzzy, "");
  }

  /// Begins behind a text that is already in the field, which makes the next words likelier.
  public void startBehind(String text) {
    letters.setLength(0);
    decoder = PinyinEngine.decoder(lexicon, field, fuzzy, text);
  }

  /// Adds a letter from a to z in either case; ignores anything else.
  public void type(int codePoint) {
    int letter = Character.toLowerCase(codePoint);
    if (letter >= 'a' && letter <= 'z' && letters.length() < MOST_LETTERS) {
      letters.append((char) letter);
      decoder.type((char) letter);
    }
  }

  /// Takes the last letter back.
  public void backspace() {
    if (!letters.isEmpty()) {
      letters.setLength(letters.length() - 1);
      decoder.backspace();
    }
  }

  /// Forgets everything.
  public void clear() {
    startBehind("");
  }

  public boolean isEmpty() {
    return letters.isEmpty();
  }

  /// The letters as typed.
  public String letters() {
    return letters.toString();
  }

  /// The letters split into syllables by spaces, as the candidate bar shows them.
  public String reading() {
    return Spelling.split(letters, lexicon.syllables);
  }

  /// Proposals for all letters, best first.
  public List<Candidate> whole(int most) {
    return letters.isEmpty() ? List.of() : decoder.best(most);
  }

  /// Proposals for all letters, then words and characters for the first of them, longest first.
  public List<Candidate> candidates() {
    if (letters.isEmpty()) {
      return List.of();
    }
    Map<String, Candidate> all = new LinkedHashMap<>();
    List<Candidate> whole = decoder.best(2 * WHOLE);
    whole.stream().limit(WHOLE).forEach(c -> all.putIfAbsent(c.text(), c));
    new FirstWords(lexicon, field, fuzzy).of(letters).forEach(c -> all.putIfAbsent(c.text(), c));
    List<Candidate> first = new ArrayList<>(all.values());
    return first.subList(0, Math.min(ALL, first.size()));
  }

  /// Takes a proposal: the letters it does not stand for stay.
  ///
  /// @param before the text in the field that will stand before the rest, the proposal included
  public void choose(Candidate candidate, String before) {
    String rest = letters.substring(Math.min(candidate.letters(), letters.length()));
    startBehind(before);
    rest.chars().forEach(this::type);
  }
}
