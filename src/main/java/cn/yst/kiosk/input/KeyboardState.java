package cn.yst.kiosk.input;

import java.util.List;

/// What the keyboard shows.
///
/// @param layer what the keys are
/// @param upper whether the letters of the Latin layer are capitals
/// @param composing what is typed and not yet chosen, as the candidate bar shows it
/// @param choices proposals, best first; of characters in the layers that look one up
/// @param first the first of them that is shown
record KeyboardState(
    Layer layer, boolean upper, String composing, List<String> choices, int first) {
  KeyboardState {
    choices = List.copyOf(choices);
  }

  /// Proposals from the first shown one on, at most this many.
  List<String> shown(int most) {
    return choices.subList(first, Math.min(choices.size(), first + most));
  }

  /// Which page of pages is shown, where each has this many proposals; counted from 1.
  int page(int size) {
    return first / size + 1;
  }

  /// How many pages of this many proposals there are, at least 1.
  int pages(int size) {
    return Math.max(1, (choices.size() + size - 1) / size);
  }
}
