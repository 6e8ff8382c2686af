package cn.yst.backend.audit;

import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Database;
import cn.yst.backend.db.Rows;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/// Appends audit rows, each carrying the keyed digest of itself and of the row before, so that a
/// changed, removed or inserted row shows.
///
/// A row is written in the caller's transaction: the effect and its trace exist together or not at
/// all. The chain's head is one locked row, so append last in a transaction.
public final class Audit {
  private static final String START = "start";

  private final Vault vault;
  private final Clock clock;

  public Audit(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /// Appends an entry in the caller's transaction.
  public void append(Handle handle, AuditEntry entry) {
    Head head =
        handle
            .createQuery("select seq, hash from audit_head where id = 1 for update")
            .map(Rows.of(Head.class))
            .one();
    Row row = new Row(head.seq + 1, clock.instant().truncatedTo(ChronoUnit.MICROS), entry);
    String hash = hash(row, head.hash);
    handle
        .createUpdate(
            """
            insert into audit (seq, at, kind, actor, subject, detail, hash)
            values (:seq, :at, :kind, :actor, :subject, :detail, :hash)
            """)
        .bind("seq", row.seq)
        .bind("at", row.at)
        .bindMethods(entry)
        .bind("hash", hash)
        .execute();
    handle
        .createUpdate("update audit_head set seq = :seq, hash = :hash where id = 1")
        .bind("seq", row.seq)
        .bind("hash", hash)
        .execute();
  }

  /// Walks the whole chain.
  ///
  /// @return the number of the first row that is not as it was written; empty if all are, and none
  ///     is missing at the end
  public OptionalLong firstBroken(Database database) {
    return verify(database).broken();
  }

  /// Walks the whole chain.
  public Verdict verify(Database database) {
    return database.read(this::walk);
  }

  /// Whether the chain holds the row that was noted down.
  ///
  /// @param note as [Verdict#note] words it
  public boolean holds(Database database, String note) {
    return note.equals("0:" + START)
        || database.read(
            handle ->
                handle
                    .createQuery("select count(*) from audit where concat(seq, ':', hash) = :note")
                    .bind("note", note)
                    .mapTo(Integer.class)
                    .one()
                    .equals(1));
  }

  private Verdict walk(Handle handle) {
    Chain chain = new Chain();
    boolean intact;
    try (var rows =
        handle
            .createQuery(
                "select seq, at, kind, actor, subject, detail, hash from audit order by seq")
            .map(Rows.of(Stored.class))
            .stream()) {
      intact = rows.allMatch(stored -> chain.accepts(stored, hash(stored.row(), chain.hash)));
    }
    Head head =
        handle
            .createQuery("select seq, hash from audit_head where id = 1")
            .map(Rows.of(Head.class))
            .one();
    boolean whole = intact && head.equals(new Head(chain.seq, chain.hash));
    return new Verdict(
        chain.seq, chain.hash, whole ? OptionalLong.empty() : OptionalLong.of(chain.seq + 1));
  }

  private String hash(Row row, String before) {
    String text =
        String.join(
            "\n",
            before,
            Long.toString(row.seq),
            row.at.toString(),
            row.entry.kind(),
            row.entry.actor(),
            row.entry.subject(),
            row.entry.detail());
    return HexFormat.of().formatHex(vault.index("audit", text));
  }

  private static final class Chain {
    private long seq;
    private String hash = START;

    private boolean accepts(Stored stored, String expected) {
      if (stored.seq != seq + 1 || !stored.hash.equals(expected)) {
        return false;
      }
      seq = stored.seq;
      hash = stored.hash;
      return true;
    }
  }

  record Row(long seq, Instant at, AuditEntry entry) {}

  record Head(long seq, String hash) {}

  record Stored(
      long seq, Instant at, String kind, String actor, String subject, String detail, String hash) {
    Row row() {
      return new Row(seq, at, new AuditEntry(kind, actor, subject, detail));
    }
  }
}
