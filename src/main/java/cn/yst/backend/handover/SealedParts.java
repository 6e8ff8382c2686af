package cn.yst.backend.handover;

import cn.yst.backend.crypto.Vault;
import java.util.Optional;

/// What of a hand-over is sealed, each part for this hand-over and this column alone: its link, the
/// reason, and the invited person.
public final class SealedParts {
  private final Vault vault;

  SealedParts(Vault vault) {
    this.vault = vault;
  }

  /// The link of a hand-over that is, or seems, pending.
  public String link(HandOverRow row) {
    byte[] kept = row.linkSealed();
    if (kept == null) {
      throw new IllegalStateException("an ended hand-over has no link");
    }
    return vault.open(context(row.id(), "link"), kept);
  }

  /// The reason; empty where none was asked for.
  public Optional<String> reason(HandOverRow row) {
    return Optional.ofNullable(row.reasonSealed())
        .map(kept -> vault.open(context(row.id(), "reason"), kept));
  }

  /// The invited person of a pending invitation.
  public FaceSubject invited(HandOverRow row) {
    byte[] kept = row.subjectSealed();
    if (kept == null) {
      throw new IllegalStateException("an ended invitation names nobody");
    }
    String[] parts = vault.open(context(row.id(), "subject"), kept).split("\n", 2);
    return new FaceSubject(parts[0], parts[1]);
  }

  byte[] link(String id, String link) {
    return vault.seal(context(id, "link"), link);
  }

  byte[] reason(String id, String reason) {
    return vault.seal(context(id, "reason"), reason);
  }

  byte[] invited(String id, FaceSubject person) {
    return vault.seal(context(id, "subject"), person.name() + "\n" + person.idNumber());
  }

  private static String context(String id, String column) {
    return "hand-over/" + id + "/" + column;
  }
}
