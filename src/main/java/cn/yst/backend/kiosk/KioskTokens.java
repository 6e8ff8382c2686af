package cn.yst.backend.kiosk;

import cn.yst.backend.crypto.Digests;
import cn.yst.backend.db.Rows;
import cn.yst.backend.proof.OAuthException;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.KioskPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The kiosk's own tokens (`client_credentials`, scope `kiosk`): ten minutes, bound to the device
/// key.
public final class KioskTokens {
  /// How long a token lives.
  public static final Duration LIFE = Duration.ofMinutes(10);

  private final Ground ground;
  private final KioskStore kiosks;

  public KioskTokens(Ground ground, KioskStore kiosks) {
    this.ground = ground;
    this.kiosks = kiosks;
  }

  /// Makes a token.
  ///
  /// @param jkt thumbprint of the proven key, which must be a key of the kiosk
  /// @throws OAuthException `invalid_dpop_proof` if it is another key
  public String issue(Kiosk kiosk, String jkt) {
    String token = Digests.secret(ground.random(), 32);
    boolean stored =
        ground
            .database()
            .write(tx -> kiosks.hasKey(tx, kiosk.id(), jkt) && store(tx, kiosk, token, jkt));
    if (!stored) {
      throw OAuthException.of("invalid_dpop_proof", "The proof must be made with the device key");
    }
    return token;
  }

  /// The kiosk that holds the token, if both are in force.
  public Optional<Bound> find(String token) {
    return ground
        .database()
        .read(
            tx ->
                tx.createQuery(
                        """
                        select k.id, k.hall, k.label, t.jkt from kiosk_token t
                        join kiosk k on k.id = t.kiosk_id
                        where t.token_hash = :hash and t.expires_at > :now and not k.disabled
                        """)
                    .bind("hash", hash(token))
                    .bind("now", ground.clock().instant())
                    .map(Rows.of(Row.class))
                    .findOne())
        .map(row -> new Bound(new KioskPrincipal(row.id, row.hall, row.label), row.jkt));
  }

  /// Ends a token.
  ///
  /// @return whether it was this kiosk's
  public boolean revoke(Handle tx, String kioskId, String token) {
    return tx.createUpdate("delete from kiosk_token where token_hash = :hash and kiosk_id = :id")
            .bind("hash", hash(token))
            .bind("id", kioskId)
            .execute()
        > 0;
  }

  /// Forgets tokens that are over.
  public void sweep() {
    ground
        .database()
        .write(
            tx ->
                tx.createUpdate("delete from kiosk_token where expires_at < :now")
                    .bind("now", ground.clock().instant())
                    .execute());
  }

  private boolean store(Handle tx, Kiosk kiosk, String token, String jkt) {
    Instant until = ground.clock().instant().plus(LIFE);
    return tx.createUpdate(
                """
                insert into kiosk_token (token_hash, kiosk_id, jkt, expires_at)
                values (:hash, :kiosk, :jkt, :until)
                """)
            .bind("hash", hash(token))
            .bind("kiosk", kiosk.id())
            .bind("jkt", jkt)
            .bind("until", until)
            .execute()
        == 1;
  }

  private static byte[] hash(String token) {
    return Digests.sha256(token);
  }

  /// A kiosk and the key its token is bound to.
  public record Bound(KioskPrincipal kiosk, String jkt) {}

  record Row(String id, String hall, String label, String jkt) {}
}
