package cn.yst.kiosk.input.engine;

/// What each piece of an enterprise name costs behind the pieces before it.
///
/// A context says where in a name we are: nothing yet, behind a place, inside the trade name (with
/// its last character), behind a trade, behind the legal form.
final class EnterpriseCosts {
  static final int NOTHING = 0;
  private static final int PLACED = 1;
  private static final int NAMED = 2;
  private static final int TRADED = 3;
  private static final int CLOSED = 4;
  private static final int SHIFT = 16;

  private static final int NO_PLACE = 3_000;
  private static final int SECOND_PLACE = 3_500;
  private static final int PLACE_OF_WORD = 500;
  private static final int NEXT_NAME = 7_000;
  private static final int WORD_AS_NAME = 3_500;
  private static final int WORD_AS_TRADE = 3_000;
  private static final int NO_NAME = 3_000;
  private static final int SECOND_TRADE = 2_500;
  private static final int NO_TRADE = 2_500;
  private static final int MISPLACED = 9_000;
  private static final int END_SHARE = 50;

  private final WordTable words;
  private final TradeTable trades;

  EnterpriseCosts(WordTable words, TradeTable trades) {
    this.words = words;
    this.trades = trades;
  }

  /// Behind a trade name that is known as a whole.
  static final int WHOLE_NAME = NAMED << SHIFT | TradeTable.END;

  static int inTradeName(int symbol) {
    return NAMED << SHIFT | symbol;
  }

  static int behindPart(int kind) {
    return switch (kind) {
      case TradeTable.PLACE, TradeTable.PLACE_ENDING -> PLACED << SHIFT;
      case TradeTable.TRADE -> TRADED << SHIFT;
      default -> CLOSED << SHIFT;
    };
  }

  /// The context behind a text that is already in the field.
  int behind(String text) {
    if (text.isEmpty()) {
      return NOTHING;
    }
    for (int part = 0; part < trades.partReadings().size(); part++) {
      if (text.endsWith(trades.part(part))) {
        return behindPart(trades.partKind(part));
      }
    }
    return inTradeName(trades.symbol(text.codePointBefore(text.length())));
  }

  int behindWord(Column.Step before, int word) {
    int state = before.context() >>> SHIFT;
    if (state == TRADED || state == CLOSED) {
      return TRADED << SHIFT;
    }
    return inTradeName(trades.symbol(words.lastCodePoint(word)));
  }

  /// One more character of the trade name.
  int symbol(Column.Step before, int symbol) {
    return switch (before.context() >>> SHIFT) {
      case NOTHING -> NO_PLACE + trades.costAfter(TradeTable.START, symbol);
      case PLACED -> trades.costAfter(TradeTable.START, symbol);
      case NAMED -> trades.costAfter(before.context() & 0xffff, symbol);
      default -> NEXT_NAME + trades.costAfter(TradeTable.START, symbol);
    };
  }

  /// A whole trade name that some enterprise bears.
  int name(Column.Step before, int name) {
    int cost = trades.names().cost(name);
    return switch (before.context() >>> SHIFT) {
      case NOTHING -> NO_PLACE + cost;
      case PLACED -> cost;
      default -> NEXT_NAME + cost;
    };
  }

  /// An ordinary word as the trade name, a part of it, or a trade that the list lacks.
  int word(Column.Step before, int entry) {
    return switch (before.context() >>> SHIFT) {
      case NOTHING -> NO_PLACE + WORD_AS_NAME + words.cost(entry);
      case PLACED, NAMED -> WORD_AS_NAME + words.cost(entry);
      default -> WORD_AS_TRADE + words.costAfter(lastWord(before), entry);
    };
  }

  private static int lastWord(Column.Step before) {
    return Pieces.kind(before.piece()) == Pieces.Kind.WORD ? Pieces.number(before.piece()) : 0;
  }

  /// A place, a trade or a legal form.
  int part(Column.Step before, int part) {
    int cost = trades.partCost(part);
    int state = before.context() >>> SHIFT;
    return cost
        + switch (trades.partKind(part)) {
          case TradeTable.PLACE -> beforePlace(state);
          case TradeTable.TRADE -> beforeTrade(before, state);
          case TradeTable.PLACE_ENDING -> beforeEnding(before, state);
          default -> beforeForm(before, state);
        };
  }

  private static int beforePlace(int state) {
    return switch (state) {
      case NOTHING -> 100;
      case PLACED -> SECOND_PLACE;
      case NAMED -> MISPLACED;
      default -> SECOND_PLACE + 1_000;
    };
  }

  private static int beforeEnding(Column.Step before, int state) {
    boolean word = state == NAMED && Pieces.kind(before.piece()) == Pieces.Kind.WORD;
    return word ? PLACE_OF_WORD : 2 * MISPLACED;
  }

  private int beforeTrade(Column.Step before, int state) {
    return switch (state) {
      case NOTHING -> NO_PLACE + NO_NAME;
      case PLACED -> NO_NAME;
      case NAMED -> end(before);
      case TRADED -> SECOND_TRADE;
      default -> MISPLACED;
    };
  }

  private int beforeForm(Column.Step before, int state) {
    return switch (state) {
      case NOTHING -> NO_PLACE + MISPLACED;
      case PLACED -> NO_NAME + NO_TRADE;
      case NAMED -> NO_TRADE + end(before);
      case TRADED -> 100;
      default -> SECOND_PLACE;
    };
  }

  /// The end of the trade name; a whole one has ended.
  private int end(Column.Step before) {
    if (before.context() == WHOLE_NAME) {
      return 0;
    }
    return trades.costAfter(before.context() & 0xffff, TradeTable.END) * END_SHARE / 100;
  }
}
