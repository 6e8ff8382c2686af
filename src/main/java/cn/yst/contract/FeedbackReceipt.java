package cn.yst.contract;

import java.time.Instant;

/// The answer to feedback from a kiosk without sign-in; it has no history.
public record FeedbackReceipt(Instant at) {
  public FeedbackReceipt {
    Required.value(at, "at");
  }
}
