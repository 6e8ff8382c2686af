package cn.yst.kiosk.api;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Whether the service answers as it should, told once for each change.
final class Line {
  private final Consumer<? super GrantEvent> each;
  private @Nullable ApiException trouble;

  Line(Consumer<? super GrantEvent> each) {
    this.each = each;
  }

  void failed(ApiException failure) {
    if (trouble == null || !trouble.getClass().equals(failure.getClass())) {
      trouble = failure;
      each.accept(new GrantEvent.Unanswered(failure));
    }
  }

  void back() {
    if (trouble != null) {
      trouble = null;
      each.accept(new GrantEvent.Answered());
    }
  }
}
