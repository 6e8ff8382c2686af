package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All ways through a reading index that the letters allow, by the place where they end. A walk
/// is a range of entries that agree so far; reading one more syllable narrows it.
final class Walks {
  /// Walks kept at one place; only loose readings of many letters come near.
  private static final int MOST = 6_000;

  /// Receives a walk.
  @FunctionalInterface
  interface Visitor {
    /// Receives one walk.
    ///
    /// @param start where the walk began
    /// @param low first entry of the range
    /// @param high end of the range
    /// @param depth number of syllables read
    /// @param penalty of the readings together
    void visit(int start, int low, int high, int depth, int penalty);
  }

  private final ReadingIndex index;
  private final boolean anchored;
  private final List<Steps> ends = new ArrayList<>();

  Walks(ReadingIndex index) {
    this(index, false);
  }

  private Walks(ReadingIndex index, boolean anchored) {
    this.index = index;
    this.anchored = anchored;
    ends.add(new Steps());
  }

  /// Only the ways that begin with the first letter.
  static Walks fromTheFirst(ReadingIndex index) {
    return new Walks(index, true);
  }

  /// Opens the next place.
  void open() {
    ends.add(new Steps());
  }

  /// Forgets all places behind this one.
  void truncate(int length) {
    ends.subList(length + 1, ends.size()).clear();
  }

  /// Continues all walks that end at `from` by a syllable, to end at the last place.
  void read(int from, int syllable, int penalty) {
    Steps to = ends.getLast();
    follow(
        from,
        syllable,
        penalty,
        (start, low, high, depth, cost) -> {
          if (to.size < MOST) {
            to.add(start, low, high, depth, cost);
          }
        });
  }

  /// Shows all walks that end at `from`, continued by a syllable.
  void follow(int from, int syllable, int penalty, Visitor visitor) {
    if (from == 0 || !anchored) {
      narrow(from, 0, index.size(), 0, penalty, syllable, visitor);
    }
    ends.get(from)
        .each(
            (start, low, high, depth, cost) ->
                narrow(start, low, high, depth, cost + penalty, syllable, visitor));
  }

  /// Shows all walks that end at the last place.
  void atEnd(Visitor visitor) {
    ends.getLast().each(visitor);
  }

  private void narrow(
      int start, int low, int high, int depth, int penalty, int syllable, Visitor visitor) {
    int from = index.seek(low, high, depth, syllable);
    int to = index.seek(from, high, depth, syllable + 1);
    if (from < to) {
      visitor.visit(start, from, to, depth + 1, penalty);
    }
  }

  /// A growing list of walks in one array, five numbers each.
  private static final class Steps {
    private static final int WIDTH = 5;
    private int[] numbers = new int[8 * WIDTH];
    private int size;

    void add(int start, int low, int high, int depth, int penalty) {
      int at = size * WIDTH;
      if (at == numbers.length) {
        numbers = Arrays.copyOf(numbers, numbers.length * 2);
      }
      numbers[at] = start;
      numbers[at + 1] = low;
      numbers[at + 2] = high;
      numbers[at + 3] = depth;
      numbers[at + 4] = penalty;
      size++;
    }

    void each(Visitor visitor) {
      for (int at = 0; at < size * WIDTH; at += WIDTH) {
        visitor.visit(
            numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3], numbers[at + 4]);
      }
    }
  }
}
