package cn.yst.kiosk.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.AuthorizationStatus;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Me;
import cn.yst.contract.Nothing;
import cn.yst.contract.Problem;
import cn.yst.contract.SmsCode;
import cn.yst.contract.SmsSent;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.CardApi;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.GrantEvent;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.device.CardKind;
import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.login.CardCheckState.Checking;
import cn.yst.kiosk.login.CardCheckState.Coding;
import cn.yst.kiosk.login.CardCheckState.Confirmed;
import cn.yst.kiosk.login.CardCheckState.End;
import cn.yst.kiosk.login.CardCheckState.Laying;
import cn.yst.kiosk.login.CardCheckState.Over;
import cn.yst.kiosk.login.CardCheckState.Read;
import cn.yst.kiosk.login.CardCheckState.Trouble;
import cn.yst.kiosk.login.CardCheckState.Unreachable;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Session.SignedIn;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.session.SessionStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardCheckViewModelTest {
  private static final Instant NOW = Instant.parse("2026-03-18T01:41:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  private static final String NUMBER = "110108199603306002";
  private static final Me PERSON = new Me("田*", "110************002", null, NOW, 3, 0, 0);
  private static final FaceConsent CONSENT = new FaceConsent("v", "0".repeat(64), false, NOW);
  private static final Coding SENT =
      new Coding(Duration.ofMinutes(5), Duration.ofSeconds(60), 2, Trouble.NONE);

  private final SessionStore session = new SessionStore();
  private final Navigator navigator = new Navigator(new Route.Home());
  private final HandBackground time = new HandBackground();
  private final FakeReader reader = new FakeReader();
  private final FakeCards cards = new FakeCards();
  private final List<AuthorizationDetail> asked = new ArrayList<>();

  /// What goes on while the grant is open, after it has begun.
  private Consumer<Consumer<? super GrantEvent>> meanwhile = each -> {};

  private Optional<ApiException> begin = Optional.empty();

  private static final class FakeCards implements CardApi {
    private final List<ActionKey> sends = new ArrayList<>();
    private final List<ActionKey> checks = new ArrayList<>();
    private Optional<ApiException> send = Optional.empty();
    private Optional<ApiException> check = Optional.empty();

    @Override
    public SmsSent sendCode(ActionKey key, Nothing nothing) throws ApiException {
      sends.add(key);
      if (send.isPresent()) {
        throw send.get();
      }
      return new SmsSent(300, 60, 3 - sends.size());
    }

    @Override
    public AuthorizationStatus checkCode(ActionKey key, SmsCode code) throws ApiException {
      checks.add(key);
      if (check.isPresent()) {
        throw check.get();
      }
      return new AuthorizationStatus("h", AuthorizationState.APPROVED, 3L, 30, NOW);
    }
  }

  @BeforeEach
  void somebodyChoseTheCard() {
    session.begin();
    session.consent(CONSENT);
    navigator.go(new Route.Consent());
    navigator.go(new Route.CardCheck());
  }

  @Test
  void theCardsThatTheReaderOpensAreNamed() {
    assertThat(model().kinds())
        .containsExactly(
            "cardCheck.kind.RESIDENT",
            "cardCheck.kind.HONG_KONG_MACAO_TAIWAN",
            "cardCheck.kind.FOREIGN_2017",
            "cardCheck.kind.FOREIGN_2023");
  }

  private CardCheckViewModel model() {
    return new CardCheckViewModel(
        time.scope(),
        () ->
            (detail, each) -> {
              asked.add(detail);
              if (begin.isPresent()) {
                throw begin.get();
              }
              each.accept(new GrantEvent.Begun("https://x/q/1", "27", Duration.ofMinutes(3)));
              meanwhile.accept(each);
            },
        cards,
        () -> new ActionKey(UUID.randomUUID()),
        session,
        navigator,
        session.visit().orElseThrow().secrets(),
        TODAY,
        Optional.of(reader));
  }

  /// A model whose card was read and taken.
  private CardCheckViewModel read() {
    reader.reads(new CardReading.Read(FakeReader.card("田军", NUMBER))).taken();
    return model();
  }

  private static void type(CardCheckViewModel model, String digits) {
    model.code().clear();
    digits.codePoints().forEach(model.code()::insert);
    model.check();
  }

  private static ApiException refusal(String code) {
    return new ApiException.Rejected(
        new Problem("about:blank", "no", 422, code, "a".repeat(32)), Optional.empty());
  }

  private static GrantEvent held() {
    return new GrantEvent.Held(PERSON, new FakeVisitorApi());
  }

  @Test
  void theCardIsReadTakenAndThenTheCodeIsSent() {
    reader.reads(new CardReading.Read(FakeReader.card("田军", NUMBER)));
    CardCheckViewModel model = model();
    Read lying =
        new Read("田*", "110************002", false, Optional.empty(), true, Optional.empty());
    assertThat(model.stateProperty().get()).isEqualTo(lying);
    model.send();
    assertThat(asked).isEmpty();
    reader.taken();
    time.advance(Duration.ofSeconds(1));
    assertThat(model.stateProperty().get()).isEqualTo(lying.taken());
    model.send();
    assertThat(model.stateProperty().get()).isEqualTo(SENT);
    AuthorizationDetail detail = asked.getFirst();
    assertThat(detail.subject()).isEqualTo(new Subject("田军", NUMBER, SubjectSource.CARD));
    assertThat(detail.consent()).isEqualTo(CONSENT);
  }

  @Test
  void whatTheCardSaidStandsInFullWhileAFingerIsHeldAndForFiveSecondsAtMost() {
    CardCheckViewModel model = read();
    Read masked = (Read) model.stateProperty().get();
    model.reveal(true);
    Read held = (Read) model.stateProperty().get();
    assertThat(List.of(held.name(), held.number())).containsExactly("田军", NUMBER);
    model.reveal(false);
    assertThat(model.stateProperty().get()).isEqualTo(masked);
    model.reveal(true);
    time.advance(Duration.ofSeconds(5));
    assertThat(model.stateProperty().get()).isEqualTo(masked);
    model.reveal(true);
    model.send();
    time.advance(Duration.ofSeconds(5));
    assertThat(model.stateProperty().get()).isInstanceOf(Coding.class);
  }

  @Test
  void theRightCodeSignsInWithoutAFace() {
    CardCheckViewModel model = read();
    meanwhile =
        each -> {
          type(model, "483920");
          assertThat(model.stateProperty().get()).isEqualTo(new Checking(SENT));
          each.accept(held());
        };
    model.send();
    assertThat(model.stateProperty().get())
        .isEqualTo(new Confirmed("田*", CardCheckViewModel.WELCOME));
    assertThat(session.session()).isInstanceOf(SignedIn.class);
    assertThat(model.code().value()).isEmpty();
    time.advance(Duration.ofSeconds(3));
    assertThat(navigator.route()).isEqualTo(new Route.Enterprises());
  }

  @ParameterizedTest
  @CsvSource({"wrong_sms_code, WRONG", "sms_code_expired, LATE"})
  void aWrongOrLateCodeIsToldAndCanBeTypedAnew(String code, Trouble trouble) {
    CardCheckViewModel model = read();
    cards.check = Optional.of(refusal(code));
    meanwhile = each -> type(model, "111111");
    model.send();
    assertThat(model.stateProperty().get()).isEqualTo(SENT.with(trouble));
    assertThat(model.code().value()).isEmpty();
  }

  @Test
  void aCodeWithoutAnswerIsKeptAndTheSamePressIsTheSameAction() {
    CardCheckViewModel model = read();
    cards.check = Optional.of(new ApiException.Unreachable("7f3a2c11"));
    meanwhile =
        each -> {
          type(model, "483920");
          assertThat(model.stateProperty().get()).isEqualTo(SENT.with(Trouble.LINE));
          assertThat(model.code().value()).isEqualTo("483920");
          model.check();
          assertThat(cards.checks.getFirst()).isEqualTo(cards.checks.getLast());
          type(model, "483921");
        };
    model.send();
    assertThat(cards.checks).hasSize(3);
    assertThat(cards.checks.getLast()).isNotEqualTo(cards.checks.getFirst());
  }

  @Test
  void anIncompleteCodeIsNotSent() {
    CardCheckViewModel model = read();
    meanwhile = each -> type(model, "48392");
    model.send();
    assertThat(cards.checks).isEmpty();
  }

  @Test
  void anotherCodeCanBeAskedForAfterAMinuteAndTwice() {
    CardCheckViewModel model = read();
    meanwhile =
        each -> {
          model.sendAgain();
          assertThat(cards.sends).hasSize(1);
          time.advance(Duration.ofSeconds(60));
          model.sendAgain();
          time.advance(Duration.ofSeconds(60));
          model.sendAgain();
          time.advance(Duration.ofSeconds(60));
          model.sendAgain();
        };
    model.send();
    assertThat(cards.sends).hasSize(3).doesNotHaveDuplicates();
    assertThat(((Coding) model.stateProperty().get()).canSendAgain()).isFalse();
  }

  @Test
  void tooManyForThisPersonLeavesTheCodeThatWasSent() {
    CardCheckViewModel model = read();
    meanwhile =
        each -> {
          time.advance(Duration.ofSeconds(60));
          cards.send = Optional.of(refusal("rate_limited"));
          model.sendAgain();
        };
    model.send();
    assertThat(model.stateProperty().get())
        .isEqualTo(new Coding(Duration.ofMinutes(4), Duration.ZERO, 0, Trouble.NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "rate_limited, TOO_MANY",
    "sms_unavailable, NO_MESSAGES",
    "not_found, EXPIRED",
    "wrong_order, EXPIRED"
  })
  void whereNoCodeCanBeSentTheWayLeadsToTheCounter(String code, End end) {
    cards.send = Optional.of(refusal(code));
    CardCheckViewModel model = read();
    model.send();
    assertThat(model.stateProperty().get()).isEqualTo(new Over(end));
    model.toCounter();
    assertThat(navigator.route()).isEqualTo(new Route.CounterSlip());
  }

  @ParameterizedTest
  @CsvSource({"EXPIRED, EXPIRED", "MISMATCHED, NOT_CONFIRMED", "LOCKED, NOT_CONFIRMED"})
  void theEndOfTheSignInIsTold(AuthorizationState how, End end) {
    CardCheckViewModel model = read();
    meanwhile = each -> each.accept(new GrantEvent.Ended(how));
    model.send();
    assertThat(model.stateProperty().get()).isEqualTo(new Over(end));
  }

  @Test
  void withoutTheServiceNothingIsLost() {
    begin = Optional.of(new ApiException.Unreachable("7f3a2c11"));
    CardCheckViewModel model = read();
    model.send();
    assertThat(model.stateProperty().get()).isEqualTo(new Unreachable("E-NET-7F3A2C"));
    begin = Optional.empty();
    model.send();
    assertThat(model.stateProperty().get()).isEqualTo(SENT);
  }

  @Test
  void anExpiredCardProvesNobody() {
    reader
        .ends(
            new CardReading.Read(
                FakeReader.card(CardKind.RESIDENT, "田军", NUMBER, Optional.of(TODAY.minusDays(1)))))
        .taken();
    CardCheckViewModel model = model();
    assertThat(((Read) model.stateProperty().get()).bar()).contains(CounterReason.EXPIRED);
    model.send();
    assertThat(asked).isEmpty();
    assertThat(navigator.route()).isEqualTo(new Route.CounterSlip());
  }

  @Test
  void theCardsLastDayIsEnough() {
    reader
        .ends(
            new CardReading.Read(
                FakeReader.card(CardKind.RESIDENT, "田军", NUMBER, Optional.of(TODAY))))
        .taken();
    CardCheckViewModel model = model();
    assertThat(((Read) model.stateProperty().get()).bar()).isEmpty();
  }

  @Test
  void withoutAReaderThatWorksItSaysSo() {
    reader.become(new DeviceStatus.Absent());
    CardCheckViewModel model = model();
    assertThat(model.stateProperty().get()).isEqualTo(new Laying(CardHint.NONE));
    model.send();
    assertThat(asked).isEmpty();
    reader.become(new DeviceStatus.Ready());
    time.advance(Duration.ofSeconds(1));
    assertThat(model.stateProperty().get()).isEqualTo(new Laying(CardHint.READY));
  }

  @Test
  void aCardLaidDownLaterIsNobodysAffair() {
    CardCheckViewModel model = read();
    meanwhile =
        each -> {
          reader.reads(new CardReading.Read(FakeReader.card("黄丽燕", "450103197703211227"))).taken();
          time.advance(Duration.ofSeconds(1));
        };
    model.send();
    assertThat(model.stateProperty().get()).isInstanceOf(Coding.class);
  }

  @Test
  void anotherWayTakesTheConsentBack() {
    CardCheckViewModel model = read();
    model.send();
    model.anotherWay();
    assertThat(navigator.route()).isEqualTo(new Route.Consent());
    assertThat(((Visiting) session.session()).consent()).isEmpty();
  }

  @Test
  void theEndOfTheVisitErasesTheTypedCode() {
    CardCheckViewModel model = read();
    model.send();
    "4839".codePoints().forEach(model.code()::insert);
    session.end(EndReason.IDLE);
    assertThat(model.code().value()).isEmpty();
  }

  @Test
  void aLateTokenOpensNoSessionOfAVisitThatIsOver() {
    CardCheckViewModel model = read();
    FakeVisitorApi api = new FakeVisitorApi();
    meanwhile =
        each -> {
          session.end(EndReason.IDLE);
          session.rest();
          session.begin();
          each.accept(new GrantEvent.Held(PERSON, api));
        };
    model.send();
    assertThat(session.session()).isInstanceOf(Visiting.class);
    assertThat(model.stateProperty().get()).isNotInstanceOf(Confirmed.class);
  }
}
