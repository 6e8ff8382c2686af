package cn.yst.contract;

/// Counts on the pills over the messages.
public record MessageCounts(int all, int unread, int toDecide) {
  public MessageCounts {
    Required.that(unread >= 0 && unread <= all, "unread");
    Required.that(toDecide >= 0 && toDecide <= all, "to_decide");
  }
}
