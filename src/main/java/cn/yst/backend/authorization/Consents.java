package cn.yst.backend.authorization;

import cn.yst.backend.audit.Audit;
import cn.yst.backend.audit.AuditEntry;
import cn.yst.backend.db.Database;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AuthorizationState;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Consents after they were given: what was agreed to on the phone, and that one was taken back.
/// Taking a consent back ends the sign-in that is still open under it.
final class Consents {
  private final Desk desk;
  private final Audit audit;

  Consents(Desk desk, Audit audit) {
    this.desk = desk;
    this.audit = audit;
  }

  /// The person agreed to a face check on the phone.
  ///
  /// @param textSha256 64 hex digits: SHA-256 of the text that was shown there
  void agreedOnPhone(Steps steps, Authorization authorization, String textSha256) {
    steps
        .tx()
        .createUpdate(
            """
            update consent set face = true, phone_at = :now, phone_sha256 = :hash where id = :id
            """)
        .bind("now", steps.now())
        .bind("hash", textSha256)
        .bind("id", authorization.detail().consentId())
        .execute();
  }

  /// Takes back a consent that was given at the kiosk; once is enough.
  ///
  /// @throws ProblemException 404 if none was given there under this id
  void withdraw(Steps steps, String kioskId, String id) {
    boolean known =
        steps
            .tx()
            .createQuery("select count(*) from consent where id = :id and kiosk_id = :kiosk")
            .bind("id", id)
            .bind("kiosk", kioskId)
            .mapTo(Integer.class)
            .one()
            .equals(1);
    if (!known) {
      throw ProblemException.notFound();
    }
    takeBack(steps, id, "kiosk:" + kioskId);
  }

  /// Takes back the consent to one sign-in.
  void withdrawOf(Steps steps, Authorization authorization, String actor) {
    String id = authorization.detail().consentId();
    if (id != null) {
      takeBack(steps, id, actor);
    }
  }

  /// Takes back every consent that a session stands on.
  void withdrawAll(Steps steps, String sessionId, String actor) {
    given(steps.tx(), sessionId).forEach(id -> takeBack(steps, id, actor));
  }

  private static List<String> given(Handle tx, String sessionId) {
    return tx.createQuery(
            """
            select consent_id from device_authorization
            where session_id = :session or bound_session = :session
            """)
        .bind("session", sessionId)
        .mapTo(String.class)
        .list();
  }

  private void takeBack(Steps steps, String id, String actor) {
    boolean first =
        Database.won(
            steps
                .tx()
                .createUpdate(
                    "update consent set withdrawn_at = :now where id = :id and withdrawn_at is"
                        + " null")
                .bind("now", steps.now())
                .bind("id", id));
    if (first) {
      audit.append(steps.tx(), new AuditEntry("consent.withdrawn", actor, id, ""));
      desk.store()
          .openUnder(steps.tx(), id)
          .ifPresent(
              open ->
                  steps.take(
                      open,
                      Change.to(AuthorizationState.CANCELLED, actor).because("consent_withdrawn")));
    }
  }
}
