package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountState;
import cn.yst.contract.LockReason;
import cn.yst.contract.RegistryState;
import cn.yst.kiosk.ui.Messages;
import java.time.LocalDate;
import java.util.Optional;

/// Words for the enums of enterprises and accounts.
final class EnterpriseWords {
  private EnterpriseWords() {}

  static String registry(RegistryState state, Messages words) {
    return words.text(
        switch (state) {
          case LIVE -> "registry.live";
          case DEREGISTERED -> "registry.deregistered";
          case LICENCE_REVOKED -> "registry.licenceRevoked";
          case MOVED_OUT -> "registry.movedOut";
          case DORMANT -> "registry.dormant";
          case CANCELLED -> "registry.cancelled";
        });
  }

  static String account(AccountState state, Messages words) {
    return words.text(
        switch (state) {
          case CERTIFIED -> "accountInfo.certified";
          case UNCERTIFIED, CERTIFICATION_PENDING -> "accountInfo.uncertified";
          case SUSPENDED -> "accountInfo.suspended";
        });
  }

  /// Why an enterprise or an account cannot be acted for.
  static String lock(LockReason reason, RegistryState registry, Messages words) {
    return switch (reason) {
      case UNCERTIFIED -> words.text("lock.uncertified");
      case CERTIFICATION_PENDING -> words.text("lock.certificationPending");
      case ENTERPRISE_NOT_LIVE -> words.text("lock.notLive", registry(registry, words));
      case REPRESENTATIVE_CHANGED -> words.text("lock.representativeChanged");
      case AUTHORITY_ENDED -> words.text("lock.authorityEnded");
      case REPRESENTATIVE_ONLY -> words.text("lock.representativeOnly");
      case APPLICANT_ONLY -> words.text("lock.applicantOnly");
    };
  }

  /// The last day of an authority, or that it has none.
  static String until(LocalDate lastDay, Messages words) {
    return lastDay.equals(AccountCard.NO_END)
        ? words.text("accountInfo.forever")
        : words.text("accountInfo.untilDate", lastDay);
  }

  /// Why an account cannot be entered, or else why its agents cannot be managed; empty if both can,
  /// or are not this person's at all.
  static Optional<String> locked(AccountCard account, RegistryState registry, Messages words) {
    return lockOf(account, AccountAction.ENTER)
        .map(reason -> lock(reason, registry, words))
        .or(
            () ->
                lockOf(account, AccountAction.MANAGE_AGENTS)
                    .map(
                        reason ->
                            switch (reason) {
                              case UNCERTIFIED, CERTIFICATION_PENDING ->
                                  words.text("accountInfo.certifyFirst");
                              case ENTERPRISE_NOT_LIVE,
                                  REPRESENTATIVE_CHANGED,
                                  AUTHORITY_ENDED,
                                  REPRESENTATIVE_ONLY,
                                  APPLICANT_ONLY ->
                                  lock(reason, registry, words);
                            }));
  }

  private static Optional<LockReason> lockOf(AccountCard account, AccountAction action) {
    return account.locked().stream()
        .filter(l -> l.action() == action)
        .map(l -> l.lock().reason())
        .findFirst();
  }
}
