package cn.yst.contract;

import java.time.LocalDate;
import java.util.List;

/// One enterprise account as one of its people sees it (账号信息).
///
/// @param role what the person asking is on it
/// @param membership whether their authority holds
/// @param applicant masked name of its applicant
/// @param ownApplication whether the person asking is the applicant
/// @param joined 您加入的日期
/// @param until 您的授权日期, the last day of the authority; [#NO_END] means 长期有效
/// @param actions what they may do with it now
/// @param locked what they may not do yet, and why; each action stands in one of the two or in
///     neither (then it is not theirs at all)
public record AccountCard(
    String id,
    String enterpriseId,
    String alias,
    AccountState state,
    AccountRole role,
    MembershipState membership,
    String applicant,
    boolean ownApplication,
    LocalDate joined,
    LocalDate until,
    List<AccountAction> actions,
    List<LockedAction> locked) {
  /// The date that stands for "no end date" (login guide, 经办人管理: 9999-12-31).
  public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  public AccountCard {
    Required.text(id, "id");
    Required.text(enterpriseId, "enterprise_id");
    Required.text(alias, "alias");
    Required.value(state, "state");
    Required.value(role, "role");
    Required.value(membership, "membership");
    Required.text(applicant, "applicant");
    Required.value(joined, "joined");
    Required.value(until, "until");
    actions = Required.list(actions, "actions");
    locked = Required.list(locked, "locked");
  }

  /// Whether the person asking may do this now.
  public boolean may(AccountAction action) {
    return actions.contains(action);
  }
}
