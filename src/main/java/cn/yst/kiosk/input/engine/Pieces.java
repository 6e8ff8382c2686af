package cn.yst.kiosk.input.engine;

/// Numbers for the pieces of an enterprise name: a kind and a number within the kind.
final class Pieces {
  /// What a piece is.
  enum Kind {
    WORD,
    PART,
    SYMBOL,
    NAME
  }

  private static final Kind[] KINDS = Kind.values();
  private static final int PART = 1 << 28;
  private static final int SYMBOL = 2 << 28;
  private static final int NAME = 3 << 28;
  private static final int NUMBER = (1 << 28) - 1;

  private Pieces() {}

  static int word(int word) {
    return word;
  }

  static int part(int part) {
    return PART | part;
  }

  static int symbol(int symbol) {
    return SYMBOL | symbol;
  }

  static int name(int name) {
    return NAME | name;
  }

  static Kind kind(int piece) {
    return KINDS[piece >>> 28];
  }

  static int number(int piece) {
    return piece & NUMBER;
  }
}
