package cn.yst.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One feedback in its author's history.
///
/// @param reply of the staff; null unless answered
public record FeedbackEntry(
    String id,
    FeedbackCategory category,
    String text,
    Instant at,
    FeedbackState state,
    @Nullable String reply,
    @Nullable Instant repliedAt) {
  public FeedbackEntry {
    Required.text(id, "id");
    Required.value(category, "category");
    Required.text(text, "text");
    Required.value(at, "at");
    Required.value(state, "state");
    Required.that((reply != null) == (state == FeedbackState.ANSWERED), "reply");
    Required.that((repliedAt != null) == (reply != null), "replied_at");
  }

  @Override
  public String toString() {
    return "FeedbackEntry[" + id + " " + state + "]";
  }
}
