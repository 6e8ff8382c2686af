package cn.yst.backend.authorization;

import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Database;
import cn.yst.backend.db.Rows;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The code of each sign-in by card, as a keyed digest.
final class SmsCodes {
  private static final byte[] NONE = {};

  private final Vault vault;

  SmsCodes(Vault vault) {
    this.vault = vault;
  }

  /// A code as stored.
  ///
  /// @param codeHash empty until a message went out, so that nothing fits
  /// @param sends how often one was sent for this sign-in
  /// @param wrong how often a wrong one was typed for this sign-in
  @SuppressWarnings("ArrayRecordComponent")
  record Stored(byte[] codeHash, Instant sentAt, Instant expiresAt, int sends, int wrong) {}

  Optional<Stored> find(Handle tx, Authorization authorization) {
    return tx.createQuery(
            """
            select code_hash, sent_at, expires_at, sends, wrong from sms_code
            where authorization_id = :id
            """)
        .bind("id", authorization.id())
        .map(Rows.of(Stored.class))
        .findOne();
  }

  /// Makes room for a new code in place of the one before, which fits no more.
  void keep(Handle tx, Authorization authorization, int sends, Instant now, Instant until) {
    int replaced =
        tx.createUpdate(
                """
                update sms_code set code_hash = :none, sent_at = :now, expires_at = :until,
                  sends = :sends
                where authorization_id = :id
                """)
            .bind("none", NONE)
            .bind("now", now)
            .bind("until", until)
            .bind("sends", sends)
            .bind("id", authorization.id())
            .execute();
    if (replaced == 0) {
      tx.createUpdate(
              """
              insert into sms_code (authorization_id, code_hash, sent_at, expires_at, sends)
              values (:id, :none, :now, :until, :sends)
              """)
          .bind("none", NONE)
          .bind("now", now)
          .bind("until", until)
          .bind("sends", sends)
          .bind("id", authorization.id())
          .execute();
    }
  }

  /// From now on this code fits; a message with it goes out.
  ///
  /// @return whether the sign-in still waits for a code
  boolean arm(Handle tx, Authorization authorization, String code) {
    return Database.won(
        tx.createUpdate("update sms_code set code_hash = :hash where authorization_id = :id")
            .bind("hash", hash(authorization, code))
            .bind("id", authorization.id()));
  }

  void countWrong(Handle tx, Authorization authorization) {
    tx.createUpdate("update sms_code set wrong = wrong + 1 where authorization_id = :id")
        .bind("id", authorization.id())
        .execute();
  }

  /// Forgets the code: it was right, or the sign-in has ended.
  void drop(Handle tx, Authorization authorization) {
    tx.createUpdate("delete from sms_code where authorization_id = :id")
        .bind("id", authorization.id())
        .execute();
  }

  boolean fits(Authorization authorization, Stored stored, String typed) {
    return MessageDigest.isEqual(stored.codeHash, hash(authorization, typed));
  }

  private byte[] hash(Authorization authorization, String code) {
    return vault.index("sms", authorization.id() + "\n" + code);
  }
}
