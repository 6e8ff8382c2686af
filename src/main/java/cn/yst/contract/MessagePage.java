package cn.yst.contract;

import java.util.List;

/// A page of messages: those that wait for a decision first, then the newest.
public record MessagePage(List<Message> items, Paging paging, MessageCounts counts) {
  public MessagePage {
    items = Required.list(items, "items");
    Required.value(paging, "paging");
    Required.value(counts, "counts");
  }
}
