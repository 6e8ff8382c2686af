package cn.yst.kiosk.feedback;

import cn.yst.contract.PostFeedback;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.KioskApi;
import cn.yst.kiosk.api.VisitorApi;
import java.time.Instant;
import java.util.function.Supplier;

/// Where feedback goes: into a person's history, or, before sign-in, without a name.
public interface FeedbackPost {
  /// Whether there is a history in which a reply can be read.
  boolean signedIn();

  /// A key for one press of 发送反馈.
  ActionKey newAction();

  /// Sends it.
  ///
  /// @return when it was received
  Instant send(ActionKey key, PostFeedback feedback) throws ApiException;

  /// In a person's name.
  static FeedbackPost of(VisitorApi person) {
    return new FeedbackPost() {
      @Override
      public boolean signedIn() {
        return true;
      }

      @Override
      public ActionKey newAction() {
        return person.newAction();
      }

      @Override
      public Instant send(ActionKey key, PostFeedback feedback) throws ApiException {
        return person.feedback().send(key, feedback).at();
      }
    };
  }

  /// Without a name.
  ///
  /// @param keys makes a key for a press
  static FeedbackPost anonymous(KioskApi kiosk, Supplier<ActionKey> keys) {
    return new FeedbackPost() {
      @Override
      public boolean signedIn() {
        return false;
      }

      @Override
      public ActionKey newAction() {
        return keys.get();
      }

      @Override
      public Instant send(ActionKey key, PostFeedback feedback) throws ApiException {
        return kiosk.feedback(key, feedback).at();
      }
    };
  }
}
