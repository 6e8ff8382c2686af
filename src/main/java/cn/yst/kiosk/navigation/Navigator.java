package cn.yst.kiosk.navigation;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way through the house and back. Used on the screen's thread only.
public final class Navigator {
  private final Deque<Route> history = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Stop> stop;

  /// A navigator that stands at `first`.
  public Navigator(Route first) {
    history.push(first);
    stop = new ReadOnlyObjectWrapper<>(this, "stop", new Stop(0, first, Stop.Way.ANEW, false));
  }

  /// Where the visitor stands; changes at each move.
  public ReadOnlyObjectProperty<Stop> stopProperty() {
    return stop.getReadOnlyProperty();
  }

  /// The route shown now.
  public Route route() {
    return stop.get().route();
  }

  /// One further; 返回 leads back to the present route.
  public void go(Route next) {
    history.push(next);
    move(Stop.Way.FORWARD);
  }

  /// In place of the present route; 返回 leads to where it led before.
  public void replace(Route next) {
    history.pop();
    history.push(next);
    move(Stop.Way.ANEW);
  }

  /// A way round, such as a face check, before the present route can go on: 返回 leads back to the
  /// present route as it is to be found then.
  ///
  /// @param kept the present route with what was chosen on it
  public void detour(Route kept, Route way) {
    history.pop();
    history.push(kept);
    go(way);
  }

  /// One back; stays at the first route.
  public void back() {
    if (history.size() > 1) {
      history.pop();
      move(Stop.Way.BACK);
    }
  }

  /// Back to the nearest earlier stop at this route; if there is none, as [#reset].
  public void backTo(Route earlier) {
    if (!history.contains(earlier)) {
      reset(earlier);
      return;
    }
    while (!history.getFirst().equals(earlier)) {
      history.pop();
    }
    move(Stop.Way.BACK);
  }

  /// Where a step aside leads to: back to the nearest earlier stop at this route, or else to this
  /// route in place of the present one.
  public void settle(Route onward) {
    if (history.stream().skip(1).anyMatch(onward::equals)) {
      history.pop();
      backTo(onward);
    } else {
      replace(onward);
    }
  }

  /// To the end of a way, all at once; 返回 leads back along it, and not beyond. Of one route
  /// nothing leads back.
  public void reset(Route first, Route... further) {
    history.clear();
    history.push(first);
    for (Route next : further) {
      history.push(next);
    }
    move(Stop.Way.ANEW);
  }

  private void move(Stop.Way way) {
    stop.set(new Stop(stop.get().number() + 1, history.getFirst(), way, history.size() > 1));
  }
}
