package cn.yst.backend.kiosk;

import cn.yst.backend.db.Database;
import cn.yst.backend.db.Rows;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Kiosks and their public keys.
public final class KioskStore {
  private static final int KEYS = 2;

  private final Clock clock;

  public KioskStore(Clock clock) {
    this.clock = clock;
  }

  /// The kiosk, also when it is disabled.
  public Optional<Kiosk> find(Handle tx, String id) {
    return tx.createQuery(
            """
            select id, hall, label, hall_english, counter, disabled from kiosk where id = :id
            """)
        .bind("id", id)
        .map(Rows.of(Kiosk.class))
        .findOne();
  }

  /// The kiosks that share a hall with one of them, itself included, by their numbers; those that
  /// are disabled are left out.
  List<Kiosk> inHallOf(Handle tx, String id) {
    return tx.createQuery(
            """
            select id, hall, label, hall_english, counter, disabled from kiosk
            where not disabled and hall = (select hall from kiosk where id = :id)
            order by label, id
            """)
        .bind("id", id)
        .map(Rows.of(Kiosk.class))
        .list();
  }

  /// The public keys of a kiosk as JWK text, the newest first.
  public List<String> keys(Handle tx, String id) {
    return tx.createQuery("select jwk from kiosk_key where kiosk_id = :id order by added_at desc")
        .bind("id", id)
        .mapTo(String.class)
        .list();
  }

  /// Whether the key is one of the kiosk's.
  boolean hasKey(Handle tx, String id, String thumbprint) {
    return tx.createQuery(
            "select count(*) from kiosk_key where kiosk_id = :id and thumbprint = :thumbprint")
        .bind("id", id)
        .bind("thumbprint", thumbprint)
        .mapTo(Integer.class)
        .one()
        .equals(1);
  }

  /// Stores a kiosk, or another key of one that is known. The two newest keys are valid.
  public void enrol(Handle tx, Kiosk kiosk, String thumbprint, String jwk) {
    if (find(tx, kiosk.id()).isEmpty()) {
      tx.createUpdate(
              """
              insert into kiosk (id, hall, label, hall_english, counter, disabled, enrolled_at)
              values (:id, :hall, :label, :hallEnglish, :counter, :disabled, :at)
              """)
          .bindMethods(kiosk)
          .bind("at", clock.instant())
          .execute();
    }
    if (!hasKey(tx, kiosk.id(), thumbprint)) {
      tx.createUpdate(
              """
              insert into kiosk_key (thumbprint, kiosk_id, jwk, added_at)
              values (:thumbprint, :id, :jwk, :at)
              """)
          .bind("thumbprint", thumbprint)
          .bind("id", kiosk.id())
          .bind("jwk", jwk)
          .bind("at", clock.instant())
          .execute();
    }
    retireOldKeys(tx, kiosk.id());
  }

  /// Shuts a kiosk out, at once.
  ///
  /// @return whether it was in
  public boolean disable(Handle tx, String id) {
    return Database.won(
        tx.createUpdate("update kiosk set disabled = true where id = :id and not disabled")
            .bind("id", id));
  }

  /// Notes that the kiosk was heard of.
  public void seen(Handle tx, String id) {
    tx.createUpdate("update kiosk set last_seen_at = :now where id = :id")
        .bind("now", clock.instant())
        .bind("id", id)
        .execute();
  }

  private static void retireOldKeys(Handle tx, String id) {
    List<String> all =
        tx.createQuery(
                "select thumbprint from kiosk_key where kiosk_id = :id order by added_at desc")
            .bind("id", id)
            .mapTo(String.class)
            .list();
    for (String old : all.subList(Math.min(KEYS, all.size()), all.size())) {
      tx.createUpdate("delete from kiosk_key where thumbprint = :old").bind("old", old).execute();
    }
  }
}
