package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// Sends feedback (意见反馈).
///
/// @param text 1 to 500 code points
/// @param step the screen it was written from, a word like `add_enterprise`; null if the visitor
///     took it off
/// @param errorCode last error code shown; null if there was none or it was taken off
public record PostFeedback(
    FeedbackCategory category, String text, @Nullable String step, @Nullable String errorCode) {
  /// Most code points of a text.
  public static final int TEXT_LIMIT = 500;

  public PostFeedback {
    Required.value(category, "category");
    Required.text(text, "text");
    Required.that(text.codePointCount(0, text.length()) <= TEXT_LIMIT, "text");
    Required.that(step == null || step.matches("[a-z0-9_]{1,40}"), "step");
    Required.that(errorCode == null || errorCode.matches("[A-Za-z0-9_.-]{1,40}"), "error_code");
  }

  @Override
  public String toString() {
    return "PostFeedback[" + category + "]";
  }
}
