package cn.yst.kiosk.device.scan;

import java.time.Duration;

/// Tells a scanner that types from a person who types: a scan begins with a prefix that no field
/// accepts and comes faster than any hand. Pure; one caller.
public final class WedgeKeys {
  /// No person strikes keys this close together for long.
  private static final Duration FASTEST_HAND = Duration.ofMillis(33);

  private static final Duration LONGEST_GAP = Duration.ofMillis(100);
  private static final int BURST = 30;

  /// What to do with a key.
  public sealed interface Verdict {
    /// A person's key: let it through.
    record Pass() implements Verdict {}

    /// Part of a scan: keep it from the screen.
    record Swallow() implements Verdict {}

    /// The scan is complete.
    record Scanned(String text) implements Verdict {}

    /// Too many keys too fast, without the prefix: something plays keyboard. Keep it out.
    record Burst() implements Verdict {}
  }

  private final String prefix;
  private final StringBuilder scan = new StringBuilder();
  private boolean scanning;
  private long lastNanos;
  private int fast;

  /// Knows scanners by what they type first.
  ///
  /// @param prefix one to four characters
  public WedgeKeys(String prefix) {
    if (prefix.isEmpty() || prefix.length() > 4) {
      throw new IllegalArgumentException("a prefix has one to four characters");
    }
    this.prefix = prefix;
  }

  /// A key was typed.
  ///
  /// @param nanos monotonic time of the key
  public Verdict typed(char key, long nanos) {
    long gap = nanos - lastNanos;
    lastNanos = nanos;
    fast = gap < FASTEST_HAND.toNanos() ? fast + 1 : 0;
    if (scanning && gap > LONGEST_GAP.toNanos()) {
      forget();
    }
    if (!scanning) {
      return begin(key);
    }
    if (key == '\r' || key == '\n') {
      String text = scan.toString();
      forget();
      return text.length() < prefix.length()
          ? new Verdict.Swallow()
          : new Verdict.Scanned(text.substring(prefix.length()));
    }
    if (scan.length() <= ScanGrammar.LONGEST + prefix.length()) {
      scan.append(key);
    }
    return prefixHolds() ? new Verdict.Swallow() : broken();
  }

  /// Whether a code has begun and its next key may still come.
  ///
  /// @param nanos monotonic time
  public boolean scanning(long nanos) {
    return scanning && nanos - lastNanos <= LONGEST_GAP.toNanos();
  }

  private Verdict begin(char key) {
    if (key == prefix.charAt(0)) {
      scanning = true;
      scan.append(key);
      return new Verdict.Swallow();
    }
    return fast >= BURST ? new Verdict.Burst() : new Verdict.Pass();
  }

  private boolean prefixHolds() {
    int seen = Math.min(scan.length(), prefix.length());
    return prefix.startsWith(scan.substring(0, seen));
  }

  private Verdict broken() {
    forget();
    return fast >= BURST ? new Verdict.Burst() : new Verdict.Pass();
  }

  private void forget() {
    scanning = false;
    scan.setLength(0);
  }
}
