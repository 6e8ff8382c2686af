package cn.yst.kiosk.facecheck;

import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.ApiException.Rejected;
import cn.yst.kiosk.navigation.Purpose;
import java.util.Optional;

/// Why the service does not begin a face check although it answers: each reason has its own words
/// and its own way on.
///
/// | service says | to sign in | to confirm anew | to certify |
/// | --- | --- | --- | --- |
/// | 429 | busy | busy | busy |
/// | `invalid_authorization_details` | entries | session | account |
/// | `invalid_request` | – | session | session |
public enum Refusal {
  /// Too many requests just now; later it will do.
  BUSY("faceCheck.busy"),
  /// No face check can be made with what was entered.
  ENTRIES("faceCheck.entries"),
  /// The account cannot be certified by this person any more: it is certified, or the enterprise,
  /// its representative or the authority has changed.
  ACCOUNT("faceCheck.account"),
  /// The sign-in that the check belongs to does not run any more.
  SESSION("faceCheck.session");

  private static final int TOO_MANY_REQUESTS = 429;

  private final String key;

  Refusal(String key) {
    this.key = key;
  }

  /// Before `.title`, `.lead`, `.panel` and `.text`.
  public String key() {
    return key;
  }

  /// What a failure to begin says; empty for one that tells a visitor nothing but its code.
  static Optional<Refusal> of(ApiException failure, Purpose purpose) {
    if (!(failure instanceof Rejected rejected)) {
      return Optional.empty();
    }
    if (rejected.problem().status() == TOO_MANY_REQUESTS) {
      return Optional.of(BUSY);
    }
    return switch (rejected.code()) {
      case "invalid_authorization_details" ->
          Optional.of(
              switch (purpose) {
                case Purpose.SignIn _ -> ENTRIES;
                case Purpose.StepUp _ -> SESSION;
                case Purpose.Certify _ -> ACCOUNT;
              });
      case "invalid_request" ->
          purpose instanceof Purpose.SignIn ? Optional.empty() : Optional.of(SESSION);
      default -> Optional.empty();
    };
  }
}
