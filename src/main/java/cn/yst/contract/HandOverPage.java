package cn.yst.contract;

import java.util.List;

/// A page of what the person asking handed to phones in the last 30 days, pending ones first.
public record HandOverPage(List<HandOver> items, Paging paging) {
  public HandOverPage {
    items = Required.list(items, "items");
    Required.value(paging, "paging");
  }
}
