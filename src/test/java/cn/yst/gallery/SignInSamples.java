package cn.yst.gallery;

import cn.yst.contract.AuthorizationState;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Me;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.api.DeviceGrant;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.GrantEvent;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.facecheck.FaceCheckController;
import cn.yst.kiosk.facecheck.FaceCheckViewModel;
import cn.yst.kiosk.login.ConsentController;
import cn.yst.kiosk.login.ConsentViewModel;
import cn.yst.kiosk.login.IdentityController;
import cn.yst.kiosk.login.IdentityViewModel;
import cn.yst.kiosk.login.PrivacyNotice;
import cn.yst.kiosk.login.ProofWay;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Consent, identity and QR code, from the first touch to the token.
final class SignInSamples implements Samples {
  private static final Instant NOW = Instant.parse("2026-03-18T01:41:00Z");
  private static final GrantEvent BEGUN =
      new GrantEvent.Begun(
          "https://yst.example.gov.cn/q/4sQzJ0mXw7Tn2bKd5VhYcA", "27", Duration.ofSeconds(166));

  @Override
  public Stream<Sample> samples() {
    Duration forFace = Duration.ofSeconds(133);
    return Stream.of(
        Sample.visitor("02-consent-untouched", w -> consent(w, model -> {})),
        Sample.visitor("02-consent", w -> consent(w, SignInSamples::agree)),
        Sample.visitor("03-identity-empty", w -> identity(w, model -> {})),
        Sample.visitor("03-identity-unexpected", w -> identity(w, model -> model.name("Mr X"))),
        Sample.visitor("03b-id-pad", w -> identity(w, number("11010519491231002"))),
        Sample.visitor("03b-id-pad-complete", w -> identity(w, number("11010519491231002X"))),
        Sample.visitor("03b-id-pad-no-such-day", w -> identity(w, number("110105194913310"))),
        Sample.visitor("03b-id-pad-doubtful", w -> identity(w, number("110105194912310021"))),
        Sample.visitor("03b-id-pad-minor", w -> identity(w, minor())),
        Sample.visitor("03b-id-pad-low", w -> identity(w, number("11010519491231002"))).low(),
        Sample.visitor("04-scan-qr-starting", w -> faceCheck(w)),
        Sample.visitor("04-scan-qr", w -> faceCheck(w, BEGUN)),
        Sample.visitor("04-scan-qr-line-lost", w -> faceCheck(w, BEGUN, new GrantEvent.LineLost())),
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
        Sample.visitor("04-scan-qr", w -> faceCheck(w, BEGUN)).low());
  }

  private static Me person() {
    return new Me("田*", "110************002", null, NOW.plusSeconds(600), 3, 2, 1);
  }

  private static void agree(ConsentViewModel model) {
    model.agree(true);
    model.choose(ProofWay.PHONE_FACE);
  }

  private static Consumer<IdentityViewModel> number(String digits) {
    return model -> {
      model.name("黄丽燕");
      digits.codePoints().forEach(model.number()::insert);
    };
  }

  private static Consumer<IdentityViewModel> minor() {
    return number("44010620150101001X").andThen(IdentityViewModel::proceed);
  }

  private static Screen consent(Messages words, Consumer<ConsentViewModel> before) {
    ConsentViewModel model =
        new ConsentViewModel(
            visit(),
            new Navigator(new Route.Consent()),
            PrivacyNotice.in(words.locale()),
            InstantSource.fixed(NOW),
            EnumSet.allOf(ProofWay.class));
    before.accept(model);
    return new ScreenLoader(words).screen(new ConsentController(model, words, "B12"));
  }

  private static Screen identity(Messages words, Consumer<IdentityViewModel> before) {
    IdentityViewModel model =
        new IdentityViewModel(
            new HandBackground().scope(),
            visit(),
            new Navigator(new Route.IdentityEntry()),
            new Secrets(),
            LocalDate.of(2026, 3, 18),
            Optional.empty());
    before.accept(model);
    return new ScreenLoader(words).screen(new IdentityController(model, words));
  }

  private static Screen faceCheck(Messages words, GrantEvent... events) {
    DeviceGrant grant = (detail, each) -> List.of(events).forEach(each);
    SessionStore session = visit();
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
            new Route.FaceCheck(new Purpose.SignIn(), new Route.Enterprises()),
            () -> new FaceConsent("2026-11-24", "0".repeat(64), true, NOW));
    return new ScreenLoader(words).screen(new FaceCheckController(model, words, "B12"));
  }

  private static SessionStore visit() {
    SessionStore session = new SessionStore();
    session.begin();
    return session;
  }
}
