package cn.yst.contract;

import java.util.List;

/// A page of the accounts of one enterprise that the person asking belongs or belonged to.
public record AccountPage(EnterpriseHead enterprise, List<AccountCard> items, Paging paging) {
  public AccountPage {
    Required.value(enterprise, "enterprise");
    items = Required.list(items, "items");
    Required.value(paging, "paging");
  }
}
