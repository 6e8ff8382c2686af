package cn.yst.backend.account;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.LockReason;
import cn.yst.contract.MembershipState;
import cn.yst.contract.UnlockWay;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may do what with an account, and if not, why not: the only place that decides it.
///
/// Source: login guide, 法定代表人注册企业账户 to 经办人关联他人的企业账户.
public final class Permissions {
  private Permissions() {}

  /// What the person may do now.
  public static Set<AccountAction> allowed(Position position) {
    Set<AccountAction> allowed = EnumSet.noneOf(AccountAction.class);
    if (!position.active()) {
      return allowed;
    }
    if (position.role() == AccountRole.AGENT) {
      allowed.add(AccountAction.LEAVE);
    }
    allowed.addAll(certifying(position));
    if (position.state() == AccountState.SUSPENDED) {
      return allowed;
    }
    allowed.addAll(
        List.of(
            AccountAction.ENTER,
            AccountAction.VIEW_AGENTS,
            AccountAction.VIEW_MATTERS,
            AccountAction.SHOW_BUSINESS_CODE));
    if (position.state() == AccountState.CERTIFIED) {
      if (position.role() == AccountRole.REPRESENTATIVE) {
        allowed.add(AccountAction.MANAGE_AGENTS);
      }
      if (position.applicant()) {
        allowed.add(AccountAction.DECIDE_ASSOCIATION);
      }
    }
    return allowed;
  }

  /// What the person may not do now but could, with the reason. An action that is in neither is not
  /// theirs at all.
  public static Map<AccountAction, Locked> locked(Position position) {
    Map<AccountAction, Locked> locked = new EnumMap<>(AccountAction.class);
    Optional<Locked> whole = whole(position);
    whole.ifPresent(reason -> locked.put(AccountAction.ENTER, reason));
    if (!allowed(position).contains(AccountAction.MANAGE_AGENTS)) {
      locked.put(AccountAction.MANAGE_AGENTS, whole.orElseGet(() -> managing(position)));
    }
    return locked;
  }

  /// Why nothing can be done with the account; empty if it can be entered.
  public static Optional<Locked> whole(Position position) {
    if (!position.active()) {
      return Optional.of(
          new Locked(
              LockReason.AUTHORITY_ENDED,
              AccountRole.REPRESENTATIVE,
              position.membership() == MembershipState.EXPIRED
                  ? UnlockWay.ASK_REPRESENTATIVE_TO_RENEW
                  : UnlockWay.ASK_REPRESENTATIVE));
    }
    if (!position.standing().enterpriseLive()) {
      return Optional.of(new Locked(LockReason.ENTERPRISE_NOT_LIVE, null, UnlockWay.COUNTER));
    }
    return position.state() == AccountState.SUSPENDED
        ? Optional.of(certification(position))
        : Optional.empty();
  }

  /// Why something that needs a certified account is locked; empty if the account is certified and
  /// the person may act with it.
  public static Optional<Locked> certifiedGate(Position position) {
    Optional<Locked> whole = whole(position);
    return whole.isPresent() || position.state() == AccountState.CERTIFIED
        ? whole
        : Optional.of(certification(position));
  }

  private static Locked managing(Position position) {
    return position.state() == AccountState.CERTIFIED
        ? new Locked(
            LockReason.REPRESENTATIVE_ONLY,
            AccountRole.REPRESENTATIVE,
            UnlockWay.ASK_REPRESENTATIVE)
        : certification(position);
  }

  private static Locked certification(Position position) {
    LockReason reason =
        switch (position.state()) {
          case SUSPENDED -> LockReason.REPRESENTATIVE_CHANGED;
          case CERTIFICATION_PENDING -> LockReason.CERTIFICATION_PENDING;
          case UNCERTIFIED, CERTIFIED -> LockReason.UNCERTIFIED;
        };
    Set<AccountAction> ways = certifying(position);
    UnlockWay way =
        ways.contains(AccountAction.CERTIFY_IN_PERSON)
            ? UnlockWay.CERTIFY_IN_PERSON
            : ways.contains(AccountAction.SHOW_CERTIFICATION_REQUEST)
                ? UnlockWay.SHOW_CERTIFICATION_REQUEST
                : ways.contains(AccountAction.REQUEST_CERTIFICATION)
                    ? UnlockWay.REQUEST_CERTIFICATION
                    : UnlockWay.ASK_REPRESENTATIVE_TO_CERTIFY;
    return new Locked(reason, AccountRole.REPRESENTATIVE, way);
  }

  /// The ways to certify that are this person's.
  private static Set<AccountAction> certifying(Position position) {
    Set<AccountAction> ways = EnumSet.noneOf(AccountAction.class);
    if (!position.active() || !position.standing().certifiable()) {
      return ways;
    }
    if (position.role() == AccountRole.REPRESENTATIVE) {
      ways.add(AccountAction.CERTIFY_IN_PERSON);
    } else if (position.applicant()) {
      ways.add(AccountAction.REQUEST_CERTIFICATION);
      if (position.standing().requestOpen()) {
        ways.add(AccountAction.SHOW_CERTIFICATION_REQUEST);
      }
    }
    return ways;
  }

  /// A reason, who lifts it, and the way for the person asking.
  public record Locked(LockReason reason, @Nullable AccountRole unlocker, UnlockWay way) {}
}
