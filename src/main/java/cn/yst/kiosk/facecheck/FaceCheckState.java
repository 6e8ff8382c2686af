package cn.yst.kiosk.facecheck;

import cn.yst.contract.AuthorizationState;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.GrantEvent;
import cn.yst.kiosk.api.GrantEvent.Answered;
import cn.yst.kiosk.api.GrantEvent.Begun;
import cn.yst.kiosk.api.GrantEvent.Ended;
import cn.yst.kiosk.api.GrantEvent.Held;
import cn.yst.kiosk.api.GrantEvent.Moved;
import cn.yst.kiosk.api.GrantEvent.Rotated;
import cn.yst.kiosk.api.GrantEvent.Unanswered;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.ui.Trouble;
import java.time.Duration;
import java.util.Optional;

/// What the QR screen shows, one value at a time.
///
/// | state \ event | begun | rotated | moved | answered or not | ended | held | a second later |
/// | --- | --- | --- | --- | --- | --- | --- | --- |
/// | Starting | AwaitingScan | – | – | – | an end | Confirmed | – |
/// | AwaitingScan | – | AwaitingScan | OnPhone | AwaitingScan | an end | Confirmed | AwaitingScan |
/// | OnPhone | – | – | OnPhone | OnPhone | an end | Confirmed | OnPhone |
/// | Confirmed | – | – | – | – | – | – | Confirmed |
/// | Expired, NotConfirmed, Refused, Unreachable, Faulty | – | – | – | – | – | – | – |
///
/// A dash means that the event is ignored. An end is Expired or NotConfirmed, as the service says.
/// Each second counts down to 0: there a code stays until the service has its say, and Confirmed
/// goes on by itself.
///
/// A check that cannot be begun is refused for a reason that is known, else unreachable where no
/// answer came, else faulty. While a code is shown the service is asked on, whatever it answers;
/// the screen only says what is the matter.
///
/// The service alone says that a code has expired; the countdown only shows it coming.
public sealed interface FaceCheckState {
  /// How long the jade panel stays before the screen goes on by itself.
  Duration WELCOME = Duration.ofSeconds(3);

  /// The code is being fetched.
  record Starting() implements FaceCheckState {}

  /// A code waits for a phone.
  ///
  /// @param left how long it can be scanned
  /// @param total what `left` began at
  /// @param trouble why the service does not answer at the moment
  record AwaitingScan(
      String qr, String checkCode, Duration left, Duration total, Optional<Trouble> trouble)
      implements FaceCheckState {
    /// Says nothing: a code that is shown is not to be logged.
    @Override
    public String toString() {
      return "AwaitingScan[]";
    }
  }

  /// A phone has the code: it has left the screen.
  ///
  /// @param agreeing the face has passed, and the person is asked to agree on the phone
  /// @param trouble why the service does not answer at the moment
  record OnPhone(
      boolean agreeing, String checkCode, Duration left, Duration total, Optional<Trouble> trouble)
      implements FaceCheckState {}

  /// The token is held.
  ///
  /// @param maskedName who it is
  /// @param left until the screen goes on by itself
  record Confirmed(String maskedName, Duration left) implements FaceCheckState {}

  /// Nobody scanned, or nobody finished, in time.
  record Expired() implements FaceCheckState {}

  /// Refused, another person, given up or locked: one sentence for all of them, so that nobody
  /// learns here whether a number exists.
  record NotConfirmed() implements FaceCheckState {}

  /// The service answers, but does not begin it.
  ///
  /// @param code for staff
  record Refused(Refusal why, String code) implements FaceCheckState {}

  /// It could not be begun: the line is lost.
  ///
  /// @param code for staff
  record Unreachable(String code) implements FaceCheckState {}

  /// It could not be begun: the service answers, but not as it should.
  ///
  /// @param code for staff
  record Faulty(String code) implements FaceCheckState {}

  /// The state after it could not be begun.
  static FaceCheckState failed(ApiException failure, Purpose purpose) {
    String code = failure.trouble().code();
    return Refusal.of(failure, purpose)
        .<FaceCheckState>map(why -> new Refused(why, code))
        .orElseGet(() -> isLineLost(failure) ? new Unreachable(code) : new Faulty(code));
  }

  /// Only an answer that did not come is the network's doing.
  private static boolean isLineLost(ApiException failure) {
    return failure instanceof ApiException.Unreachable;
  }

  private static Optional<Trouble> trouble(Unanswered event) {
    ApiException failure = event.failure();
    return Optional.of(
        failure
            .trouble()
            .saying(isLineLost(failure) ? "faceCheck.lineLost" : "faceCheck.faultyAnswer"));
  }

  /// Words of an end without confirmation, before `.title`, `.lead` and `.text`: they say what has
  /// not happened, but never which of the reasons it was.
  static String notConfirmedKey(Purpose purpose) {
    return switch (purpose) {
      case Purpose.SignIn _ -> "faceCheck.notConfirmed";
      case Purpose.StepUp _ -> "faceCheck.stepUpFailed";
      case Purpose.Certify _ -> "faceCheck.certifyFailed";
    };
  }

  /// The state after an event; one that does not fit changes nothing.
  default FaceCheckState on(GrantEvent event) {
    return switch (this) {
      case Starting _ ->
          event instanceof Begun b
              ? new AwaitingScan(b.qr(), b.checkCode(), b.qrLeft(), b.qrLeft(), Optional.empty())
              : onEnd(event);
      case AwaitingScan now ->
          switch (event) {
            case Rotated r ->
                new AwaitingScan(r.qr(), now.checkCode, now.left, now.total, now.trouble);
            case Moved m -> moved(m, now.checkCode, now.left, now);
            case Unanswered u ->
                new AwaitingScan(now.qr, now.checkCode, now.left, now.total, trouble(u));
            case Answered _ ->
                new AwaitingScan(now.qr, now.checkCode, now.left, now.total, Optional.empty());
            case Begun _, Ended _, Held _ -> onEnd(event);
          };
      case OnPhone now ->
          switch (event) {
            case Moved m -> moved(m, now.checkCode, now.left, now);
            case Unanswered u ->
                new OnPhone(now.agreeing, now.checkCode, now.left, now.total, trouble(u));
            case Answered _ ->
                new OnPhone(now.agreeing, now.checkCode, now.left, now.total, Optional.empty());
            case Begun _, Rotated _, Ended _, Held _ -> onEnd(event);
          };
      case Confirmed _, Expired _, NotConfirmed _, Refused _, Unreachable _, Faulty _ -> this;
    };
  }

  private FaceCheckState onEnd(GrantEvent event) {
    return switch (event) {
      case Held held -> new Confirmed(held.person().name(), WELCOME);
      case Ended ended ->
          ended.end() == AuthorizationState.EXPIRED ? new Expired() : new NotConfirmed();
      case Begun _, Rotated _, Moved _, Unanswered _, Answered _ -> this;
    };
  }

  private static FaceCheckState moved(
      Moved event, String checkCode, Duration before, FaceCheckState now) {
    Duration total = event.left().compareTo(before) > 0 ? event.left() : before;
    return switch (event.state()) {
      case SCANNED -> new OnPhone(false, checkCode, event.left(), total, Optional.empty());
      case VERIFIED, APPROVED ->
          new OnPhone(true, checkCode, event.left(), total, Optional.empty());
      case CREATED, REDEEMED, DENIED, CANCELLED, EXPIRED, MISMATCHED, LOCKED -> now;
    };
  }

  /// One second later.
  default FaceCheckState tick() {
    return switch (this) {
      case AwaitingScan s -> new AwaitingScan(s.qr, s.checkCode, less(s.left), s.total, s.trouble);
      case OnPhone s -> new OnPhone(s.agreeing, s.checkCode, less(s.left), s.total, s.trouble);
      case Confirmed s -> new Confirmed(s.maskedName, less(s.left));
      case Starting _, Expired _, NotConfirmed _, Refused _, Unreachable _, Faulty _ -> this;
    };
  }

  private static Duration less(Duration left) {
    return left.compareTo(Duration.ofSeconds(1)) > 0 ? left.minusSeconds(1) : Duration.ZERO;
  }
}
