package cn.yst.kiosk.api;

import cn.yst.contract.AuthorizationState;
import cn.yst.contract.Me;
import cn.yst.kiosk.concurrent.Discardable;
import java.time.Duration;

/// What the QR screen hears while a device authorization is open.
public sealed interface GrantEvent {
  /// The service has begun it: there is a code to show.
  ///
  /// @param qr what the QR code holds
  /// @param checkCode two digits to be typed on the phone; empty where the server has none
  /// @param qrLeft how long the code can be scanned
  record Begun(String qr, String checkCode, Duration qrLeft) implements GrantEvent {
    /// Says nothing: a code that is shown is not to be logged.
    @Override
    public String toString() {
      return "Begun[]";
    }
  }

  /// The QR code holds a new ticket; everything else is as before.
  record Rotated(String qr) implements GrantEvent {
    /// Says nothing: a code that is shown is not to be logged.
    @Override
    public String toString() {
      return "Rotated[]";
    }
  }

  /// The phone moved it on; it is still open.
  ///
  /// @param left how long the phone has from now: a phone that has scanned gets time for the face
  record Moved(AuthorizationState state, Duration left) implements GrantEvent {}

  /// It came to an end without a token.
  record Ended(AuthorizationState end) implements GrantEvent {}

  /// The token is held.
  ///
  /// @param person masked
  /// @param api the client of this person
  record Held(Me person, VisitorApi api) implements GrantEvent, Discardable {
    @Override
    public void discard() {
      api.discard();
    }
  }

  /// The service does not answer, or not as it should; it is asked again and again, and the code
  /// shown stays good. Told once for each kind of failure.
  ///
  /// @param failure never [ApiException.Rejected]
  record Unanswered(ApiException failure) implements GrantEvent {}

  /// The service answers again.
  record Answered() implements GrantEvent {}
}
