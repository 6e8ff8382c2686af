package cn.yst.backend.kiosk;

import cn.yst.backend.audit.AuditEntry;
import cn.yst.backend.crypto.Digests;
import cn.yst.backend.db.Database;
import cn.yst.backend.db.Rows;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Bodies;
import cn.yst.backend.web.Caller;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.Problems;
import cn.yst.backend.web.RateLimits.Limit;
import cn.yst.backend.web.Routes;
import cn.yst.contract.EnrolledKiosk;
import cn.yst.contract.Enrolment;
import com.nimbusds.jose.jwk.ECKey;
import io.helidon.webserver.http.HttpRouting;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// How a kiosk becomes known: an administrator's one-time code, good for ten minutes, is presented
/// with the public key that the kiosk made for itself.
public final class Enrolments implements Routes {
  private static final Duration CODE_LIFE = Duration.ofMinutes(10);
  private static final Limit TRIES = new Limit("enrol", 5, Duration.ofMinutes(1));

  private final Ground ground;
  private final KioskStore kiosks;
  private final ShutOut shutOut;

  /// @param shutOut ends what runs on a kiosk that is disabled
  public Enrolments(Ground ground, KioskStore kiosks, ShutOut shutOut) {
    this.ground = ground;
    this.kiosks = kiosks;
    this.shutOut = shutOut;
  }

  /// Makes a one-time code for a kiosk, new or known (then for its next key).
  public String issueCode(EnrolledKiosk kiosk) {
    String code = Digests.secret(ground.random(), 16);
    ground
        .database()
        .write(
            tx ->
                tx.createUpdate(
                        """
                        insert into kiosk_enrolment (code_hash, kiosk_id, hall, label, expires_at)
                        values (:hash, :clientId, :hall, :label, :until)
                        """)
                    .bind("hash", hash(code))
                    .bindMethods(kiosk)
                    .bind("until", ground.clock().instant().plus(CODE_LIFE))
                    .execute());
    return code;
  }

  /// Enrols a kiosk without a code: for the kiosk that starts the service within itself.
  ///
  /// @param publicKey ES256 public key as JWK text
  /// @throws ProblemException 400 `bad_key`
  public void enrol(Kiosk kiosk, String publicKey) {
    ECKey key = PublicKeys.parse(publicKey);
    ground
        .database()
        .write(
            tx -> {
              store(tx, kiosk, key);
              return kiosk;
            });
  }

  /// Shuts a kiosk out, at once: its sign-in and its visitor's session end with it.
  ///
  /// @return whether it was known and not shut out yet
  public boolean disable(String kioskId) {
    return ground
        .database()
        .write(
            tx -> {
              boolean was = kiosks.disable(tx, kioskId);
              if (was) {
                shutOut.end(tx, kioskId);
                audit(tx, "kiosk.disabled", kioskId);
              }
              return was;
            });
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing.post(
        "/v1/enrolments",
        (request, response) -> {
          ground.limits().take(TRIES, Caller.of(request).address());
          Enrolment enrolment = Bodies.json(request, Enrolment.class);
          Problems.send(response, redeem(enrolment));
        });
  }

  private Answer redeem(Enrolment enrolment) {
    ECKey key = PublicKeys.parse(enrolment.publicKey());
    return ground
        .database()
        .write(tx -> redeem(tx, enrolment.code()).map(kiosk -> stored(tx, kiosk, key)))
        .orElseThrow(
            () -> new ProblemException(403, "bad_code", "The code is unknown, used or over"));
  }

  private Answer stored(Handle tx, EnrolledKiosk kiosk, ECKey key) {
    store(tx, new Kiosk(kiosk.clientId(), kiosk.hall(), kiosk.label(), null, null, false), key);
    return Answer.of(201, kiosk);
  }

  private Optional<EnrolledKiosk> redeem(Handle tx, String code) {
    boolean first =
        Database.won(
            tx.createUpdate(
                    """
                    update kiosk_enrolment set used_at = :now
                    where code_hash = :hash and used_at is null and expires_at > :now
                    """)
                .bind("now", ground.clock().instant())
                .bind("hash", hash(code)));
    if (!first) {
      return Optional.empty();
    }
    return tx.createQuery(
            """
            select kiosk_id as client_id, hall, label from kiosk_enrolment where code_hash = :hash
            """)
        .bind("hash", hash(code))
        .map(Rows.of(EnrolledKiosk.class))
        .findOne();
  }

  private void store(Handle tx, Kiosk kiosk, ECKey key) {
    kiosks.enrol(tx, kiosk, PublicKeys.thumbprint(key), key.toJSONString());
    audit(tx, "kiosk.enrolled", kiosk.id());
  }

  private void audit(Handle tx, String kind, String kioskId) {
    ground.audit().append(tx, new AuditEntry(kind, "administrator", kioskId, ""));
  }

  private static byte[] hash(String code) {
    return Digests.sha256(code);
  }

  /// Ends, in the given transaction, whatever runs on a kiosk.
  @FunctionalInterface
  public interface ShutOut {
    void end(Handle tx, String kioskId);
  }
}
