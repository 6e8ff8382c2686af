package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The best texts for the letters up to one place, cheapest first, each text once.
final class Column {
  private final int capacity;
  private final Step[] steps;
  private int size;

  /// A text: a piece behind a shorter text.
  ///
  /// @param cost of the whole text
  /// @param before the text before the piece, null for the start
  /// @param letters how many letters the whole text stands for
  /// @param piece what was added, in the numbering of the decoder
  /// @param context what the decoder needs to know to go on
  /// @param hash of the whole text and of the context where that matters
  record Step(int cost, @Nullable Step before, int letters, int piece, int context, long hash) {
    /// The whole text.
    ///
    /// @param writer writes a piece
    Candidate candidate(PieceWriter writer) {
      List<Integer> pieces = new ArrayList<>();
      for (Step step = this; step != null && step.before != null; step = step.before) {
        pieces.add(step.piece);
      }
      StringBuilder text = new StringBuilder();
      pieces.reversed().forEach(p -> writer.write(p, text));
      return new Candidate(text.toString(), letters, cost);
    }
  }

  /// Writes a piece in the numbering of a decoder.
  @FunctionalInterface
  interface PieceWriter {
    void write(int piece, StringBuilder to);
  }

  Column(int capacity) {
    this.capacity = capacity;
    this.steps = new Step[capacity + 1];
  }

  int size() {
    return size;
  }

  Step get(int rank) {
    return steps[rank];
  }

  /// A text that costs this much or more would not be kept.
  int limit() {
    return size < capacity ? Integer.MAX_VALUE : steps[size - 1].cost();
  }

  /// Keeps a text if it is among the best.
  void offer(Step step) {
    if (step.cost() >= limit()) {
      return;
    }
    int from = size;
    for (int i = 0; i < size; i++) {
      if (steps[i].hash() == step.hash()) {
        if (steps[i].cost() <= step.cost()) {
          return;
        }
        from = i;
        break;
      }
    }
    if (from == size) {
      size = Math.min(size + 1, capacity);
      from = size - 1;
    }
    while (from > 0 && steps[from - 1].cost() > step.cost()) {
      steps[from] = steps[from - 1];
      from--;
    }
    steps[from] = step;
  }
}
