package cn.yst.contract;

import java.util.List;

/// A page of the person's own feedback, newest first.
public record FeedbackPage(List<FeedbackEntry> items, Paging paging) {
  public FeedbackPage {
    items = Required.list(items, "items");
    Required.value(paging, "paging");
  }
}
