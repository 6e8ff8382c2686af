package cn.yst.kiosk.app;

import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.navigation.Route;
import java.util.Optional;

/// Where the visitor has been and what went wrong last, in words for staff: for the feedback, the
/// hotline, a call for help, and the rating. It holds no id and nothing that was typed, and is
/// empty again with every visit.
final class Trail {
  /// What was done in a visit that only signed in.
  static final String SIGN_IN = "sign_in";

  private Optional<String> step = Optional.empty();
  private Optional<String> matter = Optional.empty();
  private Optional<Fault> fault = Optional.empty();

  /// The last fault.
  ///
  /// @param step where it was seen
  /// @param code as the visitor saw it
  record Fault(Optional<String> step, String code) {}

  /// The visitor came to a screen.
  void arrived(Route route) {
    switch (route) {
      case Route.Home _,
          Route.Guide _,
          Route.Hotline _,
          Route.Feedback _,
          Route.FeedbackHistory _,
          Route.Rating _,
          Route.SessionHome _,
          Route.OutOfService _ -> {}
      case Route.Consent _,
          Route.IdentityEntry _,
          Route.FaceCheck _,
          Route.CounterSlip _,
          Route.Enterprises _,
          Route.Success _ ->
          step = Optional.of(word(route));
      default -> {
        step = Optional.of(word(route));
        matter = step;
      }
    }
  }

  /// A call of the present screen did not succeed.
  void failed(Exception failure) {
    if (failure instanceof ApiException call) {
      fault = Optional.of(new Fault(step, call.trouble().code()));
    }
  }

  /// The visit is over.
  void clear() {
    step = Optional.empty();
    matter = Optional.empty();
    fault = Optional.empty();
  }

  /// The screen to name in a feedback: where something went wrong, else the last one.
  Optional<String> step() {
    return fault.flatMap(Fault::step).or(() -> step);
  }

  /// The last error code shown.
  Optional<String> errorCode() {
    return fault.map(Fault::code);
  }

  /// What was done in this visit, for the rating.
  String matter() {
    return matter.orElse(SIGN_IN);
  }

  /// The name of a screen as it is sent: `AddEnterprise` → `add_enterprise`.
  private static String word(Route route) {
    return FrameControls.step(route).replace('-', '_');
  }
}
