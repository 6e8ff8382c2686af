package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// One enterprise in a person's list (我的企业).
///
/// @param accounts accounts of it that the person belongs or belonged to, 1 or more
/// @param uncertified those of them that are not certified
/// @param enterable those of them that the person may enter now
/// @param alias the account 选择办事 would take first: certified before uncertified, own before
///     others', older before younger
/// @param accountId that account
/// @param role what the person is on that account
/// @param lock why the enterprise cannot be chosen; null exactly if `enterable` is above 0
public record EnterpriseCard(
    EnterpriseHead enterprise,
    int accounts,
    int uncertified,
    int enterable,
    String alias,
    String accountId,
    AccountRole role,
    @Nullable Lock lock) {
  public EnterpriseCard {
    Required.value(enterprise, "enterprise");
    Required.that(accounts >= 1, "accounts");
    Required.that(uncertified >= 0 && uncertified <= accounts, "uncertified");
    Required.that(enterable >= 0 && enterable <= accounts, "enterable");
    Required.text(alias, "alias");
    Required.text(accountId, "account_id");
    Required.value(role, "role");
    Required.that((lock == null) == (enterable > 0), "lock");
  }
}
