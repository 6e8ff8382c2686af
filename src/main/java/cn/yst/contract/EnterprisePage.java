package cn.yst.contract;

import java.util.List;

/// A page of a person's enterprises, in the order in which they joined.
public record EnterprisePage(List<EnterpriseCard> items, Paging paging) {
  public EnterprisePage {
    items = Required.list(items, "items");
    Required.value(paging, "paging");
  }
}
