package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.List;

/// Words typed by the first letter of every syllable. Whole words first, then words side by side.
final class InitialsDecoder implements Decoder {
  private static final int BEAM = 40;
  private static final int WORDS_ALONE = 40;
  private static final int WORDS_A_STRETCH = 10;

  /// What every word but the first costs beyond its own cost, in thousandths.
  private static final int JOIN = 2_500;

  private final WordTable words;
  private final InitialsTable index;
  private final StringBuilder letters = new StringBuilder();
  private final List<Column> columns = new ArrayList<>();

  InitialsDecoder(Lexicon lexicon) {
    this.words = lexicon.words;
    this.index = lexicon.initials;
    Column first = new Column(1);
    first.offer(new Column.Step(0, null, 0, 0, 0, 0));
    columns.add(first);
  }

  @Override
  public void type(char letter) {
    letters.append(letter);
    Column column = new Column(BEAM);
    int end = letters.length();
    for (int start = Math.max(0, end - InitialsTable.LONGEST); start < end; start++) {
      extend(column, start, end);
    }
    columns.add(column);
  }

  private void extend(Column to, int start, int end) {
    Column from = columns.get(start);
    int low = index.from(letters, start, end);
    int last = start == 0 ? WORDS_ALONE : WORDS_A_STRETCH;
    for (int i = low; i < low + last && index.matches(i, letters, start, end); i++) {
      int entry = index.entry(i);
      int word = words.word(entry);
      for (int h = 0; h < from.size(); h++) {
        Column.Step before = from.get(h);
        int cost = before.cost();
        cost += start == 0 ? words.cost(entry) : words.costAfter(before.context(), entry) + JOIN;
        if (cost < to.limit()) {
          to.offer(new Column.Step(cost, before, end, word, word, words.hash(word, before.hash())));
        }
      }
    }
  }

  @Override
  public void backspace() {
    if (!letters.isEmpty()) {
      letters.setLength(letters.length() - 1);
      columns.removeLast();
    }
  }

  @Override
  public List<Candidate> best(int most) {
    Column end = columns.getLast();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(most, end.size()); i++) {
      candidates.add(end.get(i).candidate(words::appendText));
    }
    return candidates;
  }
}
