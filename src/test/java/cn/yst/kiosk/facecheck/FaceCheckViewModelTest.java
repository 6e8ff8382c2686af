package cn.yst.kiosk.facecheck;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Me;
import cn.yst.contract.Problem;
import cn.yst.contract.SignInPurpose;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.DeviceGrant;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.GrantEvent;
import cn.yst.kiosk.api.GrantEvent.Answered;
import cn.yst.kiosk.api.GrantEvent.Begun;
import cn.yst.kiosk.api.GrantEvent.Ended;
import cn.yst.kiosk.api.GrantEvent.Held;
import cn.yst.kiosk.api.GrantEvent.Moved;
import cn.yst.kiosk.api.GrantEvent.Rotated;
import cn.yst.kiosk.api.GrantEvent.Unanswered;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.facecheck.FaceCheckState.AwaitingScan;
import cn.yst.kiosk.facecheck.FaceCheckState.Confirmed;
import cn.yst.kiosk.facecheck.FaceCheckState.Expired;
import cn.yst.kiosk.facecheck.FaceCheckState.Faulty;
import cn.yst.kiosk.facecheck.FaceCheckState.NotConfirmed;
import cn.yst.kiosk.facecheck.FaceCheckState.OnPhone;
import cn.yst.kiosk.facecheck.FaceCheckState.Refused;
import cn.yst.kiosk.facecheck.FaceCheckState.Starting;
import cn.yst.kiosk.facecheck.FaceCheckState.Unreachable;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Identity;
import cn.yst.kiosk.session.Secrets;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.session.Session.SignedIn;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaceCheckViewModelTest {
  private static final Instant NOW = Instant.parse("2026-03-18T01:41:00Z");
  private static final Duration QR = Duration.ofMinutes(3);
  private static final Duration FACE = Duration.ofMinutes(2);
  private static final FaceConsent CONSENT = new FaceConsent("v", "0".repeat(64), true, NOW);
  private static final Me PERSON =
      new Me("田*", "110************002", null, NOW.plusSeconds(600), 3, 0, 0);

  private final SessionStore session = new SessionStore();
  private final Navigator navigator = new Navigator(new Route.Home());
  private final HandBackground time = new HandBackground();
  private final FakeGrant grant = new FakeGrant();

  /// A grant that does what a test says, while the screen listens.
  private static final class FakeGrant implements DeviceGrant {
    private final List<AuthorizationDetail> asked = new ArrayList<>();
    private Consumer<Consumer<? super GrantEvent>> script = each -> {};
    private @Nullable ApiException down;

    @Override
    public void run(AuthorizationDetail detail, Consumer<? super GrantEvent> each)
        throws ApiException {
      if (down != null) {
        throw down;
      }
      asked.add(detail);
      each.accept(new Begun("https://x/q/1", "27", QR));
      script.accept(each);
    }

    void says(GrantEvent event) {
      script = each -> each.accept(event);
    }
  }

  @BeforeEach
  void somebodyWhoConsentedAndSaidWho() {
    session.begin();
    Secrets secrets = session.visit().orElseThrow().secrets();
    session.consent(CONSENT);
    session.identify(
        new Identity(
            secrets.keep("田军".toCharArray()),
            secrets.keep("11010519491231002X".toCharArray()),
            SubjectSource.TYPED));
    navigator.go(new Route.Consent());
    navigator.go(new Route.IdentityEntry());
    navigator.go(route());
  }

  private static Route.FaceCheck route() {
    return new Route.FaceCheck(new Purpose.SignIn(), new Route.Enterprises());
  }

  private FaceCheckViewModel model() {
    return model(route());
  }

  private FaceCheckViewModel model(Route.FaceCheck route) {
    return new FaceCheckViewModel(time.scope(), grant, session, navigator, route, () -> CONSENT);
  }

  private static final Optional<Trouble> HEALTHY = Optional.empty();
  private static final Optional<Trouble> LINE_LOST =
      Optional.of(new Trouble("faceCheck.lineLost", "E-NET-7F3A2C"));
  private static final Optional<Trouble> FAULTY =
      Optional.of(new Trouble("faceCheck.faultyAnswer", "E-FMT-7F3A2C"));
  private static final GrantEvent LOST = new Unanswered(new ApiException.Unreachable("7f3a2c11"));
  private static final GrantEvent WRONG =
      new Unanswered(new ApiException.Malformed("not JSON", "7f3a2c11"));

  /// Every state with every event. What is not named here must change nothing.
  static Stream<Arguments> cells() {
    Map<FaceCheckState, Map<GrantEvent, FaceCheckState>> changes =
        Map.of(
            new Starting(),
            Map.of(
                begun(),
                waiting("a", QR, HEALTHY),
                held(),
                welcome(),
                ended(AuthorizationState.DENIED),
                new NotConfirmed(),
                ended(AuthorizationState.EXPIRED),
                new Expired()),
            waiting("a", QR, HEALTHY),
            Map.of(
                new Rotated("b"),
                waiting("b", QR, HEALTHY),
                LOST,
                waiting("a", QR, LINE_LOST),
                WRONG,
                waiting("a", QR, FAULTY),
                moved(AuthorizationState.SCANNED),
                new OnPhone(false, "27", FACE, QR, HEALTHY),
                moved(AuthorizationState.VERIFIED),
                new OnPhone(true, "27", FACE, QR, HEALTHY),
                held(),
                welcome(),
                ended(AuthorizationState.DENIED),
                new NotConfirmed(),
                ended(AuthorizationState.EXPIRED),
                new Expired()),
            new OnPhone(false, "27", FACE, QR, HEALTHY),
            Map.of(
                LOST,
                new OnPhone(false, "27", FACE, QR, LINE_LOST),
                WRONG,
                new OnPhone(false, "27", FACE, QR, FAULTY),
                moved(AuthorizationState.SCANNED),
                new OnPhone(false, "27", FACE, FACE, HEALTHY),
                moved(AuthorizationState.VERIFIED),
                new OnPhone(true, "27", FACE, FACE, HEALTHY),
                held(),
                welcome(),
                ended(AuthorizationState.DENIED),
                new NotConfirmed(),
                ended(AuthorizationState.EXPIRED),
                new Expired()),
            welcome(),
            Map.of(),
            new Expired(),
            Map.of(),
            new NotConfirmed(),
            Map.of(),
            new Refused(Refusal.BUSY, "E"),
            Map.of(),
            new Unreachable("E"),
            Map.of(),
            new Faulty("E"),
            Map.of());
    return changes.entrySet().stream()
        .flatMap(
            row ->
                events()
                    .map(
                        event ->
                            Arguments.of(
                                row.getKey(),
                                event,
                                row.getValue().getOrDefault(event, row.getKey()))));
  }

  private static Stream<GrantEvent> events() {
    return Stream.of(
        begun(),
        new Rotated("b"),
        moved(AuthorizationState.SCANNED),
        moved(AuthorizationState.VERIFIED),
        ended(AuthorizationState.DENIED),
        ended(AuthorizationState.EXPIRED),
        held(),
        LOST,
        WRONG,
        new Answered());
  }

  private static GrantEvent begun() {
    return new Begun("a", "27", QR);
  }

  private static final FakeVisitorApi API = new FakeVisitorApi();

  private static GrantEvent held() {
    return new Held(PERSON, API);
  }

  private static FaceCheckState welcome() {
    return new Confirmed("田*", FaceCheckState.WELCOME);
  }

  private static GrantEvent moved(AuthorizationState to) {
    return new Moved(to, FACE);
  }

  private static GrantEvent ended(AuthorizationState end) {
    return new Ended(end);
  }

  private static FaceCheckState waiting(String qr, Duration left, Optional<Trouble> trouble) {
    return new AwaitingScan(qr, "27", left, QR, trouble);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void cell(FaceCheckState before, GrantEvent event, FaceCheckState after) {
    assertThat(before.on(event)).isEqualTo(after);
  }

  /// Every refusal to begin, for every purpose, and what it is told as.
  static Stream<Arguments> refusals() {
    Purpose signIn = new Purpose.SignIn();
    Purpose stepUp = new Purpose.StepUp();
    Purpose certify = new Purpose.Certify("a1");
    return Stream.of(
        Arguments.of(signIn, 429, "temporarily_unavailable", Refusal.BUSY),
        Arguments.of(stepUp, 429, "temporarily_unavailable", Refusal.BUSY),
        Arguments.of(certify, 429, "temporarily_unavailable", Refusal.BUSY),
        Arguments.of(signIn, 400, "invalid_authorization_details", Refusal.ENTRIES),
        Arguments.of(stepUp, 400, "invalid_authorization_details", Refusal.SESSION),
        Arguments.of(certify, 400, "invalid_authorization_details", Refusal.ACCOUNT),
        Arguments.of(stepUp, 400, "invalid_request", Refusal.SESSION),
        Arguments.of(certify, 400, "invalid_request", Refusal.SESSION));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void aCheckThatIsNotBegunIsToldByWhatItWasFor(
      Purpose purpose, int status, String code, Refusal told) {
    assertThat(FaceCheckState.failed(rejected(status, code), purpose))
        .isEqualTo(new Refused(told, "E-" + status + "-7F3A2C"));
    assertThat(told.key()).satisfies(FaceCheckViewModelTest::saidInBothLanguages);
  }

  @Test
  void aRefusalThatTellsAVisitorNothingIsSaidWithACode() {
    assertThat(FaceCheckState.failed(rejected(400, "invalid_request"), new Purpose.SignIn()))
        .isEqualTo(new Faulty("E-400-7F3A2C"));
  }

  @Test
  void onlyALineThatIsLostIsToldAsTheNetwork() {
    Purpose signIn = new Purpose.SignIn();
    assertThat(
            List.of(
                FaceCheckState.failed(new ApiException.Unreachable("7f3a2c11"), signIn),
                FaceCheckState.failed(new ApiException.Malformed("not JSON", "7f3a2c11"), signIn),
                FaceCheckState.failed(new ApiException.Failed(500, "7f3a2c11"), signIn)))
        .containsExactly(
            new Unreachable("E-NET-7F3A2C"),
            new Faulty("E-FMT-7F3A2C"),
            new Faulty("E-SVC-7F3A2C"));
    for (Messages words : List.of(Messages.chinese(), Messages.of(Locale.ENGLISH))) {
      assertThat(FAULTY.map(trouble -> words.text(trouble.sentence(), trouble.code())))
          .hasValueSatisfying(said -> assertThat(said).contains("E-FMT-7F3A2C"));
    }
  }

  @Test
  void anEndWithoutConfirmationHasItsOwnWordsForEachPurpose() {
    assertThat(
            Stream.of(new Purpose.SignIn(), new Purpose.StepUp(), new Purpose.Certify("a1"))
                .map(FaceCheckState::notConfirmedKey))
        .doesNotHaveDuplicates()
        .allSatisfy(FaceCheckViewModelTest::saidInBothLanguages);
  }

  @Test
  void anAccountThatCannotBeCertifiedLeadsBackToWhereItWasAsked() {
    grant.down = rejected(400, "invalid_authorization_details");
    FaceCheckViewModel model =
        model(new Route.FaceCheck(new Purpose.Certify("a1"), new Route.Enterprises()));
    assertThat(model.stateProperty().get()).isInstanceOf(Refused.class);
    model.goBack();
    assertThat(navigator.route()).isEqualTo(new Route.IdentityEntry());
  }

  @Test
  void aSignInThatDoesNotRunAnyMoreIsLeftByItsOwnButton() {
    grant.down = rejected(400, "invalid_request");
    FaceCheckViewModel model =
        model(new Route.FaceCheck(new Purpose.StepUp(), new Route.Enterprises()));
    model.exit();
    assertThat(session.session()).isInstanceOf(Session.Ended.class);
  }

  private static ApiException rejected(int status, String code) {
    return new ApiException.Rejected(
        new Problem("about:blank", "OAuth error", status, code, "7f3a2c11"), Optional.empty());
  }

  private static void saidInBothLanguages(String key) {
    for (Messages words : List.of(Messages.chinese(), Messages.of(Locale.ENGLISH))) {
      assertThat(List.of(".title", ".lead", ".text")).allMatch(part -> words.has(key + part));
    }
  }

  @Test
  void sendsWhoWasEnteredAndWhatWasAgreedTo() {
    model();
    AuthorizationDetail detail = grant.asked.getFirst();
    assertThat(detail.type()).isEqualTo(SignInPurpose.HALL_LOGIN);
    assertThat(detail.consent()).isEqualTo(CONSENT);
    assertThat(detail.subject())
        .isEqualTo(new Subject("田军", "11010519491231002X", SubjectSource.TYPED));
  }

  @Test
  void aHeldTokenSignsInAndGoesOnByItself() {
    grant.says(held());
    FaceCheckViewModel model = model();
    assertThat(session.session()).isInstanceOf(SignedIn.class);
    assertThat(model.stateProperty().get()).isEqualTo(welcome());
    time.advance(Duration.ofSeconds(3));
    assertThat(navigator.route()).isEqualTo(new Route.Enterprises());
    assertThat(navigator.stopProperty().get().canGoBack()).isFalse();
  }

  @Test
  void aTokenThatComesAfterTheVisitSignsNobodyIn() {
    grant.script =
        each -> {
          session.end(EndReason.IDLE);
          session.rest();
          session.begin();
          each.accept(held());
        };
    FaceCheckViewModel model = model();
    assertThat(session.session()).isInstanceOf(Visiting.class);
    assertThat(model.stateProperty().get()).isInstanceOf(AwaitingScan.class);
  }

  @Test
  void anExpiredCodeIsRenewedWithoutTypingAnew() {
    grant.says(ended(AuthorizationState.EXPIRED));
    FaceCheckViewModel model = model();
    assertThat(model.stateProperty().get()).isEqualTo(new Expired());
    grant.script = each -> {};
    model.start();
    assertThat(model.stateProperty().get()).isInstanceOf(AwaitingScan.class);
    assertThat(grant.asked).hasSize(2);
    assertThat(grant.asked.getLast()).isEqualTo(grant.asked.getFirst());
  }

  @Test
  void anotherWayTakesTheConsentBack() {
    model().anotherWay();
    assertThat(navigator.route()).isEqualTo(new Route.Consent());
    assertThat(session.session())
        .isInstanceOfSatisfying(Visiting.class, v -> assertThat(v.consent()).isEmpty());
  }

  @Test
  void theOtherWayOfWhoeverIsSignedInIsTheCounter() {
    session.signIn(session.visit().orElseThrow().number(), PERSON, API);
    model(new Route.FaceCheck(new Purpose.StepUp(), new Route.Enterprises())).anotherWay();
    assertThat(navigator.route()).isEqualTo(new Route.CounterSlip());
    navigator.back();
    assertThat(navigator.route()).isEqualTo(route());
  }

  @Test
  void notConfirmedLeadsBackToWhatWasEntered() {
    grant.says(ended(AuthorizationState.MISMATCHED));
    FaceCheckViewModel model = model();
    assertThat(model.stateProperty().get()).isEqualTo(new NotConfirmed());
    model.checkEntries();
    assertThat(navigator.route()).isEqualTo(new Route.IdentityEntry());
  }

  @Test
  void aServiceThatDoesNotAnswerIsSaidWithACode() {
    grant.down = new ApiException.Unreachable("7f3a2c11");
    FaceCheckViewModel model = model();
    assertThat(model.stateProperty().get()).isEqualTo(new Unreachable("E-NET-7F3A2C"));
    grant.down = null;
    model.start();
    assertThat(model.stateProperty().get()).isInstanceOf(AwaitingScan.class);
  }

  @Test
  void theCountdownShowsTheEndComingAndStopsAtZero() {
    FaceCheckViewModel model = model();
    time.advance(Duration.ofSeconds(179));
    assertThat(((AwaitingScan) model.stateProperty().get()).left())
        .isEqualTo(Duration.ofSeconds(1));
    time.advance(Duration.ofSeconds(30));
    assertThat(((AwaitingScan) model.stateProperty().get()).left()).isEqualTo(Duration.ZERO);
  }
}
