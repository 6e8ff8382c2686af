package cn.yst.gallery;

import cn.yst.contract.AuthorizationState;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Me;
import cn.yst.contract.Problem;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.DeviceGrant;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.GrantEvent;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.facecheck.FaceCheckController;
import cn.yst.kiosk.facecheck.FaceCheckViewModel;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Identity;
import cn.yst.kiosk.session.Secrets;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// 04, with all its ends.
final class FaceCheckSamples implements Samples {
  private static final Instant NOW = Instant.parse("2026-03-18T01:41:00Z");
  private static final GrantEvent BEGUN =
      new GrantEvent.Begun(
          "https://yst.example.gov.cn/q/4sQzJ0mXw7Tn2bKd5VhYcA", "27", Duration.ofSeconds(166));
  private static final GrantEvent LINE_LOST =
      new GrantEvent.Unanswered(new ApiException.Unreachable("7f3a2c11"));
  private static final GrantEvent FAULTY =
      new GrantEvent.Unanswered(new ApiException.Malformed("not JSON", "7f3a2c11"));

  @Override
  public Stream<Sample> samples() {
    Duration forFace = Duration.ofSeconds(133);
    Purpose certify = new Purpose.Certify("a1");
    return Stream.of(
        Sample.visitor("04-scan-qr-starting", w -> faceCheck(w)),
        Sample.visitor("04-scan-qr", w -> faceCheck(w, BEGUN)),
        Sample.visitor("04-scan-qr-line-lost", w -> faceCheck(w, BEGUN, LINE_LOST)),
        Sample.visitor("04-scan-qr-faulty", w -> faceCheck(w, BEGUN, FAULTY)),
        Sample.visitor("04-scan-qr-faulty", w -> faceCheck(w, BEGUN, FAULTY)).low(),
        Sample.visitor(
            "04-scan-qr-scanned",
            w -> faceCheck(w, BEGUN, new GrantEvent.Moved(AuthorizationState.SCANNED, forFace))),
        Sample.visitor(
            "04-scan-qr-agreeing",
            w -> faceCheck(w, BEGUN, new GrantEvent.Moved(AuthorizationState.VERIFIED, forFace))),
        Sample.person(
            "04-scan-qr-confirmed",
            w -> faceCheck(w, BEGUN, new GrantEvent.Held(person(), new FakeVisitorApi()))),
        Sample.visitor(
            "04-scan-qr-expired",
            w -> faceCheck(w, BEGUN, new GrantEvent.Ended(AuthorizationState.EXPIRED))),
        Sample.visitor(
            "04-scan-qr-not-confirmed",
            w -> faceCheck(w, BEGUN, new GrantEvent.Ended(AuthorizationState.DENIED))),
        Sample.visitor("04-scan-qr", w -> faceCheck(w, BEGUN)).landscape(),
        Sample.visitor("04-scan-qr", w -> faceCheck(w, BEGUN)).large(),
        Sample.visitor("04-scan-qr", w -> faceCheck(w, BEGUN)).low(),
        Sample.person("04-scan-qr-step-up", w -> stepUp(w)),
        Sample.person("04-scan-qr-step-up", w -> stepUp(w)).landscape(),
        Sample.person("04-scan-qr-step-up", w -> stepUp(w)).large(),
        Sample.person("04-scan-qr-step-up", w -> stepUp(w)).low(),
        Sample.person(
            "04-scan-qr-step-up-scanned",
            w -> stepUp(w, new GrantEvent.Moved(AuthorizationState.SCANNED, forFace))),
        Sample.person(
            "04-scan-qr-step-up-expired",
            w -> stepUp(w, new GrantEvent.Ended(AuthorizationState.EXPIRED))),
        Sample.person("04-scan-qr-step-up-failed", w -> failed(w, new Purpose.StepUp())),
        Sample.person("04-scan-qr-certify-failed", w -> failed(w, certify)),
        Sample.visitor("04-scan-qr-down", w -> refused(w, new Purpose.SignIn(), 0, "")),
        Sample.visitor(
            "04-scan-qr-busy",
            w -> refused(w, new Purpose.SignIn(), 429, "temporarily_unavailable")),
        Sample.visitor(
            "04-scan-qr-entries",
            w -> refused(w, new Purpose.SignIn(), 400, "invalid_authorization_details")),
        Sample.person(
            "04-scan-qr-account", w -> refused(w, certify, 400, "invalid_authorization_details")),
        Sample.person(
            "04-scan-qr-session", w -> refused(w, new Purpose.StepUp(), 400, "invalid_request")));
  }

  private static Me person() {
    return new Me("田*", "110************002", null, NOW.plusSeconds(600), 3, 2, 1);
  }

  private static Screen faceCheck(Messages words, GrantEvent... events) {
    return screen(words, new Purpose.SignIn(), (detail, each) -> List.of(events).forEach(each));
  }

  private static Screen stepUp(Messages words, GrantEvent... events) {
    Stream<GrantEvent> all = Stream.concat(Stream.of(BEGUN), Stream.of(events));
    return screen(words, new Purpose.StepUp(), (detail, each) -> all.forEach(each));
  }

  private static Screen failed(Messages words, Purpose purpose) {
    List<GrantEvent> events = List.of(BEGUN, new GrantEvent.Ended(AuthorizationState.MISMATCHED));
    return screen(words, purpose, (detail, each) -> events.forEach(each));
  }

  /// @param status of the answer; 0 for none
  private static Screen refused(Messages words, Purpose purpose, int status, String code) {
    String trace = "7f3a2c11";
    ApiException why =
        status == 0
            ? new ApiException.Unreachable(trace)
            : new ApiException.Rejected(
                new Problem("about:blank", "OAuth error", status, code, trace), Optional.empty());
    return screen(
        words,
        purpose,
        (detail, each) -> {
          throw why;
        });
  }

  private static Screen screen(Messages words, Purpose purpose, DeviceGrant grant) {
    SessionStore session = new SessionStore();
    session.begin();
    Secrets secrets = session.visit().orElseThrow().secrets();
    session.consent(new FaceConsent("2026-11-24", "0".repeat(64), true, NOW));
    session.identify(
        new Identity(
            secrets.keep("田军".toCharArray()),
            secrets.keep("11010519491231002X".toCharArray()),
            SubjectSource.TYPED));
    FaceCheckViewModel model =
        new FaceCheckViewModel(
            new HandBackground().scope(),
            grant,
            session,
            new Navigator(new Route.Consent()),
            new Route.FaceCheck(purpose, new Route.Enterprises()),
            () -> new FaceConsent("2026-11-24", "0".repeat(64), true, NOW));
    return new ScreenLoader(words).screen(new FaceCheckController(model, words, "B12"));
  }
}
