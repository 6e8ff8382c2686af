package cn.yst.backend.proof;

import cn.yst.backend.crypto.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Nonces for DPoP proofs (RFC 9449 §8): a new one each minute, each good for five. They are
/// computed, not kept, so every instance of the service knows them. A proof's age is judged by its
/// nonce alone, and no clock of a kiosk is trusted.
public final class DpopNonces {
  private static final Duration STEP = Duration.ofMinutes(1);
  private static final int KEPT = 5;

  private final Vault vault;
  private final Clock clock;

  public DpopNonces(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /// The nonce to use from now on.
  public String current() {
    return nonce(step());
  }

  /// The nonces that are good now.
  Set<String> good() {
    long now = step();
    return LongStream.rangeClosed(now - KEPT + 1, now)
        .mapToObj(this::nonce)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// How long an id of a proof must be remembered.
  Duration window() {
    return STEP.multipliedBy(KEPT + 1);
  }

  private long step() {
    return clock.instant().getEpochSecond() / STEP.toSeconds();
  }

  private String nonce(long step) {
    byte[] mac = vault.index("dpop-nonce", Long.toString(step));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac).substring(0, 22);
  }
}
