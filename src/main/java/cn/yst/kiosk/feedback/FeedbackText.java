package cn.yst.kiosk.feedback;

import cn.yst.contract.PersonalNumbers;
import cn.yst.contract.PostFeedback;
import java.util.regex.Pattern;

/// What is known about a text that is being written, without the text.
///
/// @param length in code points, 0 to 500
/// @param blank whether there is nothing to send
/// @param personalNumber whether it holds what looks like an ID or phone number
record FeedbackText(int length, boolean blank, boolean personalNumber) {
  static final FeedbackText EMPTY = new FeedbackText(0, true, false);

  /// A number being mistyped is a number all the same: here its check character need not fit.
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{15,17}[0-9Xx]");

  static FeedbackText of(String text) {
    return new FeedbackText(length(text), text.isBlank(), number(text));
  }

  /// Whether no further character fits.
  boolean full() {
    return length >= PostFeedback.TEXT_LIMIT;
  }

  /// Whether a text may be written at all.
  static boolean fits(String text) {
    return length(text) <= PostFeedback.TEXT_LIMIT;
  }

  private static boolean number(String text) {
    return PersonalNumbers.in(text) || LONG_NUMBER.matcher(text).find();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
