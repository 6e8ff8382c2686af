package cn.yst.backend.phone;

import cn.yst.backend.crypto.Digests;
import cn.yst.backend.crypto.Vault;
import cn.yst.backend.handover.LinkAnswer;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.Json;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the last page says after a link has taken effect. The link itself tells no facts any more,
/// so they travel sealed in the address of that page, readable by this service only and for this
/// link only.
final class DoneSeal {
  private final Vault vault;

  DoneSeal(Vault vault) {
    this.vault = vault;
  }

  String seal(String link, LinkAnswer.Effective effective) {
    Done done =
        new Done(
            effective.shown().kind(),
            effective.shown().enterprise().name(),
            effective.shown().alias(),
            effective.until());
    return Digests.base64Url(vault.seal(context(link), Json.write(done)));
  }

  Optional<Done> open(String link, String sealed) {
    try {
      String text = vault.open(context(link), Base64.getUrlDecoder().decode(sealed));
      return Optional.of(Json.read(text, Done.class));
    } catch (IllegalArgumentException | IllegalStateException notOurs) {
      return Optional.empty();
    }
  }

  private static String context(String link) {
    return "phone/done/" + Digests.sha256Hex(link);
  }

  /// What has taken effect.
  ///
  /// @param until last day of the authority that follows; null where none does
  record Done(HandOverKind kind, String enterprise, String alias, @Nullable LocalDate until) {}
}
