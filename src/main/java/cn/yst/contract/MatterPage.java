package cn.yst.contract;

import java.time.Instant;
import java.util.List;

/// A page of business matters, open ones first.
///
/// @param all matters in the list, `open` of them can be started now, `locked` not
/// @param updatedAt when the list last changed
public record MatterPage(
    List<Matter> items,
    Paging paging,
    int all,
    int open,
    int locked,
    AccountCard account,
    Instant updatedAt) {
  public MatterPage {
    items = Required.list(items, "items");
    Required.value(paging, "paging");
    Required.that(open >= 0 && locked >= 0 && all == open + locked, "all");
    Required.value(account, "account");
    Required.value(updatedAt, "updated_at");
  }
}
