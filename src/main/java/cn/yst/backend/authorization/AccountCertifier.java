package cn.yst.backend.authorization;

import cn.yst.contract.AccountToCertify;
import org.jdbi.v3.core.Handle;

/// Certifying an account by the face of its enterprise's representative at the kiosk, as the
/// sign-in needs it. All is done in the caller's transaction.
public interface AccountCertifier {
  /// Whether the person may certify the account in person now.
  ///
  /// @throws cn.yst.backend.web.ProblemException 404, 403 `not_allowed` or 409 `already_certified`
  void checkInPerson(Handle tx, String personId, String accountId);

  /// Certifies the account: the person's own face has just passed, and they agreed to what
  /// [#show] says.
  ///
  /// @throws cn.yst.backend.web.ProblemException as [#checkInPerson]
  void inPerson(Handle tx, String personId, String accountId);

  /// What the phone shows of the account, as things stand now.
  AccountToCertify show(Handle tx, String accountId);
}
