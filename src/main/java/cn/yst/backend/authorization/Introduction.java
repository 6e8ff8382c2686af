package cn.yst.backend.authorization;

import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.Me;
import org.jdbi.v3.core.Handle;

/// Says whom a session is for, so that the answer with its token can tell the kiosk at once.
@FunctionalInterface
public interface Introduction {
  /// The person, masked, as `/v1/me` says it but for reminders that come due with that call. All is
  /// done in the caller's transaction.
  Me of(Handle tx, SessionPrincipal visitor);
}
