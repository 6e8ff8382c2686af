package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackCategory;
import cn.yst.contract.FeedbackState;
import cn.yst.contract.RatingLevel;
import cn.yst.contract.RatingReason;
import cn.yst.kiosk.ui.Messages;

/// Words for the enums of feedback and ratings.
final class FeedbackWords {
  private FeedbackWords() {}

  static String category(FeedbackCategory category, Messages words) {
    return words.text(
        switch (category) {
          case SIGN_IN -> "feedback.category.signIn";
          case ENTERPRISE -> "feedback.category.enterprise";
          case AGENT -> "feedback.category.agent";
          case DEVICE -> "feedback.category.device";
          case SUGGESTION -> "feedback.category.suggestion";
          case OTHER -> "feedback.category.other";
        });
  }

  static String state(FeedbackState state, Messages words) {
    return words.text(
        switch (state) {
          case RECEIVED -> "feedbackHistory.received";
          case IN_PROGRESS -> "feedbackHistory.inProgress";
          case ANSWERED -> "feedbackHistory.answered";
        });
  }

  static String level(RatingLevel level, Messages words) {
    return words.text(
        switch (level) {
          case VERY_GOOD -> "rating.veryGood";
          case GOOD -> "rating.good";
          case FAIR -> "rating.fair";
          case POOR -> "rating.poor";
          case VERY_POOR -> "rating.veryPoor";
        });
  }

  static String reason(RatingReason reason, Messages words) {
    return words.text(
        switch (reason) {
          case LONG_WAIT -> "rating.longWait";
          case UNCLEAR -> "rating.unclear";
          case NOT_DONE -> "rating.notDone";
          case SCANNING -> "rating.scanning";
          case SMALL_TEXT -> "rating.smallText";
          case OTHER -> "rating.other";
        });
  }
}
