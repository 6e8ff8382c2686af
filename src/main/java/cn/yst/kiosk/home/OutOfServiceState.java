package cn.yst.kiosk.home;

import java.util.Optional;

/// A kiosk that cannot work, and where to go instead.
///
/// @param code error code
/// @param told who knows
/// @param neighbour another kiosk nearby, where one is configured
/// @param counter the staffed counter, where one is configured
public record OutOfServiceState(
    String code, Told told, Optional<Neighbour> neighbour, Optional<String> counter) {
  /// Who knows that the kiosk does not work.
  public enum Told {
    /// The service answered that staff were told.
    STAFF("outOfService.told"),
    /// Nobody may know: the visitor is asked to call.
    NOBODY("outOfService.call");

    private final String key;

    Told(String key) {
      this.key = key;
    }

    /// The key of the sentence about it.
    String key() {
      return key;
    }
  }

  /// Another kiosk.
  ///
  /// @param machine its number, such as A04
  /// @param where how to get there, in the visitor's language; empty if the configuration is silent
  public record Neighbour(String machine, String where) {}
}
