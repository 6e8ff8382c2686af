package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.List;

/// The cheapest of many proposals, each text once.
final class Ranking {
  private final int capacity;
  private final List<Candidate> best = new ArrayList<>();

  Ranking(int capacity) {
    this.capacity = capacity;
  }

  /// A proposal that costs this much or more would not be kept.
  int limit() {
    return best.size() < capacity ? Integer.MAX_VALUE : best.getLast().cost();
  }

  void offer(Candidate candidate) {
    if (candidate.cost() >= limit()) {
      return;
    }
    for (int i = 0; i < best.size(); i++) {
      if (best.get(i).text().equals(candidate.text())) {
        if (best.get(i).cost() <= candidate.cost()) {
          return;
        }
        best.remove(i);
        break;
      }
    }
    int place = best.size();
    while (place > 0 && best.get(place - 1).cost() > candidate.cost()) {
      place--;
    }
    best.add(place, candidate);
    if (best.size() > capacity) {
      best.removeLast();
    }
  }

  List<Candidate> best() {
    return best;
  }
}
