package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.List;

/// Sentences: a beam search over words and what follows them, one column for each letter.
final class TextDecoder implements Decoder {
  private static final int BEAM = 48;
  private static final int WORDS_A_READING = 40;
  private static final int WORDS_OF_A_BEGINNING = 6;
  private static final int BEGINNING_PENALTY = 2_500;

  private final WordTable words;
  private final Letters reader;
  private final StringBuilder letters = new StringBuilder();
  private final List<Column> columns = new ArrayList<>();
  private Walks walks;
  private final int context;
  private boolean loose;

  /// An empty decoder behind a text.
  TextDecoder(Lexicon lexicon, boolean fuzzy, String before) {
    this.words = lexicon.words;
    this.context = words.lastWord(before);
    this.reader = new Letters(lexicon.syllables, fuzzy);
    this.walks = new Walks(words.readings());
    start();
  }

  private void start() {
    columns.clear();
    walks = new Walks(words.readings());
    Column first = new Column(1);
    first.offer(new Column.Step(0, null, 0, 0, context, 0));
    columns.add(first);
  }

  @Override
  public void type(char letter) {
    letters.append(letter);
    append();
    if (!loose && columns.getLast().size() == 0 && beginnings().size() == 0) {
      loose = true;
      replay();
    }
  }

  private void replay() {
    String typed = letters.toString();
    letters.setLength(0);
    start();
    for (int i = 0; i < typed.length(); i++) {
      letters.append(typed.charAt(i));
      append();
    }
  }

  private void append() {
    walks.open();
    reader.ending(letters, loose, walks::read);
    Column column = new Column(BEAM);
    int end = letters.length();
    walks.atEnd(
        (start, low, high, depth, penalty) ->
            extend(column, start, low, high, depth, penalty, end, WORDS_A_READING));
    columns.add(column);
  }

  private Column beginnings() {
    Column column = new Column(BEAM);
    int end = letters.length();
    reader.beginning(
        letters,
        BEGINNING_PENALTY,
        (from, syllable, penalty) ->
            walks.follow(
                from,
                syllable,
                penalty,
                (start, low, high, depth, cost) ->
                    extend(column, start, low, high, depth, cost, end, WORDS_OF_A_BEGINNING)));
    return column;
  }

  private void extend(
      Column to, int start, int low, int high, int depth, int penalty, int end, int most) {
    Column from = columns.get(start);
    int last = Math.min(high, low + most);
    for (int entry = low; entry < last && words.readings().length(entry) == depth; entry++) {
      int word = words.word(entry);
      for (int i = 0; i < from.size(); i++) {
        Column.Step before = from.get(i);
        if (before.cost() + penalty >= to.limit()) {
          break;
        }
        int cost = before.cost() + penalty + words.costAfter(before.context(), entry);
        if (cost < to.limit()) {
          to.offer(new Column.Step(cost, before, end, word, word, words.hash(word, before.hash())));
        }
      }
    }
  }

  @Override
  public void backspace() {
    if (letters.isEmpty()) {
      return;
    }
    letters.setLength(letters.length() - 1);
    if (loose) {
      loose = false;
      String typed = letters.toString();
      letters.setLength(0);
      start();
      typed.chars().forEach(c -> type((char) c));
    } else {
      columns.removeLast();
      walks.truncate(letters.length());
    }
  }

  @Override
  public List<Candidate> best(int most) {
    Column all = new Column(Math.max(most, BEAM));
    Column end = columns.getLast();
    for (int i = 0; i < end.size(); i++) {
      all.offer(end.get(i));
    }
    Column begun = beginnings();
    for (int i = 0; i < begun.size(); i++) {
      all.offer(begun.get(i));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(most, all.size()); i++) {
      candidates.add(all.get(i).candidate(words::appendText));
    }
    return candidates;
  }
}
