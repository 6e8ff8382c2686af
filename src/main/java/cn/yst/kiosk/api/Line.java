package cn.yst.kiosk.api;

import java.util.function.Consumer;

/// Whether the service answers, told once for each change.
final class Line {
  private final Consumer<? super GrantEvent> each;
  private boolean up = true;

  Line(Consumer<? super GrantEvent> each) {
    this.each = each;
  }

  boolean up() {
    return up;
  }

  void lost() {
    if (up) {
      up = false;
      each.accept(new GrantEvent.LineLost());
    }
  }

  void back() {
    if (!up) {
      up = true;
      each.accept(new GrantEvent.LineBack());
    }
  }
}
