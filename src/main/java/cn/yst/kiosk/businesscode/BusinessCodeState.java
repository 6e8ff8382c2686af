package cn.yst.kiosk.businesscode;

import cn.yst.contract.ActingFor;
import cn.yst.contract.BusinessCode;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;

/// What the sheet 粤商码 shows.
///
/// | state \ event | arrived | failed | press | came | refused | second | hide |
/// | --- | --- | --- | --- | --- | --- | --- | --- |
/// | Opening | Hidden or Closed | Unavailable | – | – | – | – | – |
/// | Unavailable | – | – | Opening | – | – | – | – |
/// | Hidden | – | – | Fetching | – | – | – | – |
/// | Fetching | – | Hidden, with trouble | – | Shown | Closed | – | Hidden |
/// | Shown | – | – | Hidden | – | – | Shown, or Hidden at 0 | Hidden |
/// | Closed | – | – | – | – | – | – | – |
///
/// A dash means that the event is ignored: so a code that comes after the visitor turned to
/// something else is never shown.
sealed interface BusinessCodeState {
  /// What the account is, is on its way.
  record Opening() implements BusinessCodeState {}

  /// The account could not be read.
  record Unavailable(Trouble trouble) implements BusinessCodeState {}

  /// The code is hidden, as it is at first.
  ///
  /// @param trouble why the last press showed nothing
  record Hidden(ActingFor account, Optional<Trouble> trouble) implements BusinessCodeState {
    Hidden(ActingFor account) {
      this(account, Optional.empty());
    }
  }

  /// A fresh code is on its way.
  record Fetching(ActingFor account) implements BusinessCodeState {}

  /// The code is seen.
  ///
  /// @param seconds until it hides, 1 to `of`
  /// @param of seconds given, at most 30
  record Shown(ActingFor account, BusinessCode code, int seconds, int of)
      implements BusinessCodeState {
    /// A second less; hidden at 0.
    BusinessCodeState tick() {
      return seconds > 1 ? new Shown(account, code, seconds - 1, of) : new Hidden(account);
    }
  }

  /// The account has no code to show.
  ///
  /// @param reason message key of why
  record Closed(ActingFor account, String reason) implements BusinessCodeState {}
}
