package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.List;

/// Enterprise names: a place, a trade name that is composed almost freely, trades, a legal form.
/// Fixed parts come from a list; the trade name is composed of characters by what follows what in
/// trade names, or of ordinary words.
final class EnterpriseDecoder implements Decoder {
  private static final int BEAM = 64;
  private static final int SYMBOLS_A_SYLLABLE = 90;
  private static final int TEXTS_BEFORE_A_SYMBOL = 24;
  private static final int WORDS_A_READING = 12;
  private static final int NAMES_A_READING = 40;
  private static final int BEGINNING_PENALTY = 2_500;

  private final WordTable words;
  private final TradeTable trades;
  private final EnterpriseCosts costs;
  private final Letters reader;
  private final StringBuilder letters = new StringBuilder();
  private final List<Column> columns = new ArrayList<>();
  private final Walks wordWalks;
  private final Walks partWalks;
  private final Walks nameWalks;
  private final TextDecoder text;

  /// How many letters the text decoder was given; it gets them when it is needed.
  private int asText;

  /// An empty decoder behind a text.
  EnterpriseDecoder(Lexicon lexicon, boolean fuzzy, String before) {
    this.words = lexicon.words;
    this.trades = lexicon.trades;
    this.costs = new EnterpriseCosts(words, trades);
    this.reader = new Letters(lexicon.syllables, fuzzy);
    this.wordWalks = new Walks(words.readings());
    this.partWalks = new Walks(trades.partReadings());
    this.nameWalks = new Walks(trades.names().readings());
    this.text = new TextDecoder(lexicon, fuzzy, before);
    Column first = new Column(1);
    first.offer(new Column.Step(0, null, 0, 0, costs.behind(before), 0));
    columns.add(first);
  }

  @Override
  public void type(char letter) {
    letters.append(letter);
    wordWalks.open();
    partWalks.open();
    nameWalks.open();
    int end = letters.length();
    Column column = new Column(BEAM);
    reader.ending(
        letters,
        false,
        (from, syllable, penalty) -> {
          wordWalks.read(from, syllable, penalty);
          partWalks.read(from, syllable, penalty);
          nameWalks.read(from, syllable, penalty);
          symbols(column, from, syllable, penalty, end, SYMBOLS_A_SYLLABLE);
        });
    partWalks.atEnd(
        (start, low, high, depth, penalty) -> parts(column, start, low, high, depth, penalty, end));
    nameWalks.atEnd(
        (start, low, high, depth, penalty) -> names(column, start, low, high, depth, penalty, end));
    wordWalks.atEnd(
        (start, low, high, depth, penalty) -> words(column, start, low, high, depth, penalty, end));
    columns.add(column);
  }

  private Column beginnings() {
    Column column = new Column(BEAM);
    int end = letters.length();
    reader.beginning(
        letters,
        BEGINNING_PENALTY,
        (from, syllable, penalty) -> {
          symbols(column, from, syllable, penalty, end, 8);
          partWalks.follow(
              from,
              syllable,
              penalty,
              (start, low, high, depth, cost) -> parts(column, start, low, high, depth, cost, end));
          nameWalks.follow(
              from,
              syllable,
              penalty,
              (start, low, high, depth, cost) -> names(column, start, low, high, depth, cost, end));
          wordWalks.follow(
              from,
              syllable,
              penalty,
              (start, low, high, depth, cost) -> words(column, start, low, high, depth, cost, end));
        });
    return column;
  }

  private void symbols(Column to, int start, int syllable, int penalty, int end, int most) {
    Column from = columns.get(start);
    int first = trades.from(syllable);
    int last = Math.min(trades.to(syllable), first + most);
    int texts = Math.min(from.size(), TEXTS_BEFORE_A_SYMBOL);
    for (int i = 0; i < texts && from.get(i).cost() + penalty < to.limit(); i++) {
      Column.Step before = from.get(i);
      for (int s = first; s < last; s++) {
        int symbol = trades.symbolAt(s);
        int cost = before.cost() + penalty + costs.symbol(before, symbol);
        if (cost < to.limit()) {
          long hash = hashOfSymbol(symbol, before.hash());
          int context = EnterpriseCosts.inTradeName(symbol);
          to.offer(new Column.Step(cost, before, end, Pieces.symbol(symbol), context, hash));
        }
      }
    }
  }

  private void parts(Column to, int start, int low, int high, int depth, int penalty, int end) {
    Column from = columns.get(start);
    for (int p = low; p < high && trades.partReadings().length(p) == depth; p++) {
      String part = trades.part(p);
      for (int i = 0; i < from.size(); i++) {
        Column.Step before = from.get(i);
        int cost = before.cost() + penalty + costs.part(before, p);
        if (cost < to.limit()) {
          long hash = before.hash();
          for (int c = 0; c < part.length(); c++) {
            hash = WordTable.hash(part.charAt(c), hash);
          }
          int context = EnterpriseCosts.behindPart(trades.partKind(p));
          to.offer(new Column.Step(cost, before, end, Pieces.part(p), context, hash));
        }
      }
    }
  }

  private void names(Column to, int start, int low, int high, int depth, int penalty, int end) {
    Column from = columns.get(start);
    TradeNames names = trades.names();
    int last = Math.min(high, low + NAMES_A_READING);
    for (int name = low; name < last && names.length(name) == depth; name++) {
      for (int i = 0; i < from.size(); i++) {
        Column.Step before = from.get(i);
        if (before.cost() + penalty + names.cost(name) >= to.limit()) {
          break;
        }
        int cost = before.cost() + penalty + costs.name(before, name);
        if (cost < to.limit()) {
          long hash = hash(name, before.hash());
          int piece = Pieces.name(name);
          to.offer(new Column.Step(cost, before, end, piece, EnterpriseCosts.WHOLE_NAME, hash));
        }
      }
    }
  }

  private long hash(int name, long before) {
    long hash = before;
    for (int i = 0; i < trades.names().length(name); i++) {
      hash = hashOfSymbol(trades.names().symbol(name, i), hash);
    }
    return hash;
  }

  private long hashOfSymbol(int symbol, long before) {
    int codePoint = trades.codePoint(symbol);
    if (Character.isBmpCodePoint(codePoint)) {
      return WordTable.hash((char) codePoint, before);
    }
    long hash = WordTable.hash(Character.highSurrogate(codePoint), before);
    return WordTable.hash(Character.lowSurrogate(codePoint), hash);
  }

  private void words(Column to, int start, int low, int high, int depth, int penalty, int end) {
    if (depth < 2) {
      return;
    }
    Column from = columns.get(start);
    int last = Math.min(high, low + WORDS_A_READING);
    for (int entry = low; entry < last && words.readings().length(entry) == depth; entry++) {
      int word = words.word(entry);
      for (int i = 0; i < from.size(); i++) {
        Column.Step before = from.get(i);
        if (before.cost() + penalty >= to.limit()) {
          break;
        }
        int cost = before.cost() + penalty + costs.word(before, entry);
        if (cost < to.limit()) {
          int context = costs.behindWord(before, word);
          long hash = words.hash(word, before.hash());
          to.offer(new Column.Step(cost, before, end, Pieces.word(word), context, hash));
        }
      }
    }
  }

  @Override
  public void backspace() {
    if (!letters.isEmpty()) {
      letters.setLength(letters.length() - 1);
      columns.removeLast();
      wordWalks.truncate(letters.length());
      partWalks.truncate(letters.length());
      nameWalks.truncate(letters.length());
    }
    while (asText > letters.length()) {
      text.backspace();
      asText--;
    }
  }

  @Override
  public List<Candidate> best(int most) {
    Column all = new Column(BEAM);
    for (Column column : List.of(columns.getLast(), beginnings())) {
      for (int i = 0; i < column.size(); i++) {
        all.offer(column.get(i));
      }
    }
    Ranking ranking = new Ranking(most);
    for (int i = 0; i < all.size(); i++) {
      ranking.offer(all.get(i).candidate(this::write));
    }
    return all.size() == 0 ? asText(most) : ranking.best();
  }

  private List<Candidate> asText(int most) {
    while (asText < letters.length()) {
      text.type(letters.charAt(asText++));
    }
    return text.best(most);
  }

  private void write(int piece, StringBuilder to) {
    switch (Pieces.kind(piece)) {
      case WORD -> words.appendText(Pieces.number(piece), to);
      case PART -> to.append(trades.part(Pieces.number(piece)));
      case SYMBOL -> to.appendCodePoint(trades.codePoint(Pieces.number(piece)));
      case NAME -> {
        int name = Pieces.number(piece);
        for (int i = 0; i < trades.names().length(name); i++) {
          to.appendCodePoint(trades.codePoint(trades.names().symbol(name, i)));
        }
      }
    }
  }
}
