package cn.yst.kiosk.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.device.CardKind;
import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.IdCard;
import cn.yst.kiosk.login.IdentityState.Carded;
import cn.yst.kiosk.login.IdentityState.Naming;
import cn.yst.kiosk.login.IdentityState.Numbering;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Identity;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.session.SessionStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityByCardTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  private static final String NUMBER = "110108199603306002";
  private static final Route FACE_CHECK =
      new Route.FaceCheck(new Purpose.SignIn(), new Route.Enterprises());

  private final SessionStore session = new SessionStore();
  private final Navigator navigator = new Navigator(new Route.Home());
  private final HandBackground time = new HandBackground();
  private final FakeReader reader = new FakeReader();

  @BeforeEach
  void somebodyIsHere() {
    session.begin();
    navigator.go(new Route.IdentityEntry());
  }

  private IdentityViewModel model() {
    return new IdentityViewModel(
        time.scope(),
        session,
        navigator,
        session.visit().orElseThrow().secrets(),
        TODAY,
        Optional.of(reader));
  }

  private static CardReading.Read read(String name, String number) {
    return new CardReading.Read(FakeReader.card(name, number));
  }

  private static Carded carded(String name, Optional<CounterReason> bar, boolean lies) {
    return new Carded(name, "110************002", false, bar, lies, Optional.empty());
  }

  private Optional<Identity> kept() {
    return ((Visiting) session.session()).identity();
  }

  @Test
  void aReaderThatWorksIsOfferedAndOneThatDoesNotIsNotSpokenOf() {
    assertThat(model().stateProperty().get()).isEqualTo(new Naming(false, CardHint.READY));
    reader.become(new DeviceStatus.Absent());
    assertThat(model().stateProperty().get()).isEqualTo(new Naming(false, CardHint.NONE));
  }

  @Test
  void aCardFillsBothFieldsMaskedAndMustBeTakenBeforeTheNextStep() {
    reader.reads(read("田军", NUMBER));
    IdentityViewModel model = model();
    assertThat(model.stateProperty().get()).isEqualTo(carded("田*", Optional.empty(), true));
    model.proceed();
    assertThat(navigator.route()).isEqualTo(new Route.IdentityEntry());
    reader.taken();
    time.advance(Duration.ofSeconds(1));
    assertThat(model.stateProperty().get()).isEqualTo(carded("田*", Optional.empty(), false));
    model.proceed();
    assertThat(navigator.route()).isEqualTo(FACE_CHECK);
    assertThat(kept().orElseThrow().name().copy()).containsExactly("田军".toCharArray());
    assertThat(kept().orElseThrow().number().copy()).containsExactly(NUMBER.toCharArray());
    assertThat(kept().orElseThrow().source()).isEqualTo(SubjectSource.CARD);
  }

  @Test
  void aCardMayBeLaidDownWhileTheNumberIsTyped() {
    IdentityViewModel model = model();
    model.name("黄丽燕");
    "4501".codePoints().forEach(model.number()::insert);
    reader.reads(read("田军", NUMBER)).taken();
    time.advance(Duration.ofSeconds(1));
    assertThat(model.stateProperty().get()).isEqualTo(carded("田*", Optional.empty(), false));
    assertThat(model.number().value()).isEmpty();
    assertThat(model.typedName()).isEmpty();
  }

  @Test
  void aCardPulledAwayLeavesTheFieldsEmptyAndSaysWhy() {
    reader.reads(new CardReading.PulledAway());
    IdentityViewModel model = model();
    assertThat(model.stateProperty().get()).isEqualTo(new Naming(false, CardHint.AGAIN));
    reader.readsOn();
    time.advance(Duration.ofSeconds(1));
    assertThat(model.stateProperty().get()).isEqualTo(new Naming(false, CardHint.READING));
  }

  @Test
  void anotherKindOfCardIsToldApart() {
    reader.reads(new CardReading.Unreadable());
    assertThat(model().stateProperty().get()).isEqualTo(new Naming(false, CardHint.UNREADABLE));
  }

  @Test
  void aReaderThatFailsIsForgottenAndComesBackByItself() {
    reader.ends(new CardReading.Unavailable());
    IdentityViewModel model = model();
    reader.become(new DeviceStatus.Fault(Reason.SILENT));
    time.advance(Duration.ofSeconds(5));
    model.name("黄丽燕");
    assertThat(model.stateProperty().get()).isEqualTo(new Numbering("黄**", false, CardHint.NONE));
    reader.become(new DeviceStatus.Ready());
    time.advance(Duration.ofSeconds(1));
    assertThat(model.stateProperty().get()).isEqualTo(new Numbering("黄**", false, CardHint.READY));
  }

  @Test
  void aReaderThatIsPulledOutHoldsNobodyWhoseCardWasRead() {
    reader.reads(read("田军", NUMBER)).taken().ends(new CardReading.Unavailable());
    assertThat(model().stateProperty().get()).isEqualTo(carded("田*", Optional.empty(), false));
  }

  @Test
  void aCardLeftFromBeforeHasToBeLifted() {
    reader.leftBehind();
    IdentityViewModel model = model();
    assertThat(model.stateProperty().get()).isEqualTo(new Naming(false, CardHint.LEFT));
    reader.taken();
    time.advance(Duration.ofSeconds(1));
    assertThat(model.stateProperty().get()).isEqualTo(new Naming(false, CardHint.READY));
  }

  @Test
  void anotherCardTakesThePlaceOfTheFirst() {
    reader.reads(read("黄丽燕", "450103197703211227")).taken().reads(read("田军", NUMBER)).taken();
    assertThat(model().stateProperty().get()).isEqualTo(carded("田*", Optional.empty(), false));
  }

  @Test
  void whoeverTypesInsteadBeginsWithEmptyFields() {
    reader.reads(read("田军", NUMBER)).taken();
    IdentityViewModel model = model();
    model.changeName();
    assertThat(model.stateProperty().get()).isEqualTo(new Naming(false, CardHint.READY));
    assertThat(model.typedName()).isEmpty();
    model.name("黄丽燕");
    assertThat(model.stateProperty().get()).isEqualTo(new Numbering("黄**", false, CardHint.READY));
  }

  @Test
  void whatTheCardSaidStandsInFullWhileAFingerIsHeldAndForFiveSecondsAtMost() {
    reader.reads(read("田军", NUMBER));
    IdentityViewModel model = model();
    model.reveal(true);
    assertThat(shown(model)).containsExactly("田军", NUMBER);
    model.reveal(false);
    assertThat(shown(model)).containsExactly("田*", "110************002");
    model.reveal(true);
    reader.taken();
    time.advance(Duration.ofSeconds(4));
    assertThat(shown(model)).containsExactly("田军", NUMBER);
    assertThat(model.stateProperty().get().toString()).doesNotContain("田军", NUMBER);
    time.advance(Duration.ofSeconds(1));
    assertThat(model.stateProperty().get()).isEqualTo(carded("田*", Optional.empty(), false));
  }

  private static List<String> shown(IdentityViewModel model) {
    Carded now = (Carded) model.stateProperty().get();
    return List.of(now.name(), now.number());
  }

  @Test
  void aNameThatNoFontDrawsIsTakenAsItIsAndFlagged() {
    String name = "梁\uE863";
    reader.reads(read(name, NUMBER)).taken();
    IdentityViewModel model = model();
    assertThat(model.stateProperty().get())
        .isEqualTo(
            new Carded(
                "梁*", "110************002", true, Optional.empty(), false, Optional.empty()));
    model.proceed();
    assertThat(kept().orElseThrow().name().copy()).containsExactly(name.toCharArray());
  }

  @ParameterizedTest
  @EnumSource(CardKind.class)
  void everyKindOfCardLeadsOn(CardKind kind) {
    String number = kind == CardKind.FOREIGN_2017 ? "CAN110078060301" : NUMBER;
    reader
        .ends(new CardReading.Read(FakeReader.card(kind, "田军", number, Optional.empty())))
        .taken();
    model().proceed();
    assertThat(navigator.route()).isEqualTo(FACE_CHECK);
    assertThat(kept().orElseThrow().subject().idNumber()).isEqualTo(number);
  }

  @Test
  void aNumberOfNoKnownFormAndAMinorLeadToTheCounterAndNothingIsKept() {
    IdCard foreign =
        FakeReader.card(CardKind.FOREIGN_2017, "MARTIN", "CAN110078133101", Optional.empty());
    reader.ends(new CardReading.Read(foreign)).taken();
    IdentityViewModel first = model();
    assertThat(((Carded) first.stateProperty().get()).bar()).contains(CounterReason.NUMBER);
    first.proceed();
    assertThat(navigator.route()).isEqualTo(new Route.CounterSlip());
    for (String minor : List.of("44010620080319001X", "CAN110012060301")) {
      reader.ends(read("田小军", minor)).taken();
      IdentityViewModel second = model();
      assertThat(((Carded) second.stateProperty().get()).bar()).contains(CounterReason.MINOR);
    }
    assertThat(kept()).isEmpty();
  }

  @Test
  void anOldCardStillTypesForTheFaceCheck() {
    LocalDate over = TODAY.minusDays(1);
    reader
        .ends(
            new CardReading.Read(
                FakeReader.card(CardKind.RESIDENT, "田军", NUMBER, Optional.of(over))))
        .taken();
    model().proceed();
    assertThat(navigator.route()).isEqualTo(FACE_CHECK);
  }

  @Test
  void whatACardSaidComesBackForCorrection() {
    reader.reads(read("田军", NUMBER)).taken();
    model().proceed();
    navigator.back();
    assertThat(model().stateProperty().get()).isEqualTo(carded("田*", Optional.empty(), false));
  }

  @Test
  void theEndOfTheVisitErasesWhatTheCardSaid() {
    IdCard card = FakeReader.card("田军", NUMBER);
    reader.ends(new CardReading.Read(card)).taken();
    model().proceed();
    Identity identity = kept().orElseThrow();
    session.end(EndReason.IDLE);
    assertThat(identity.name().erased()).isTrue();
    assertThat(identity.number().erased()).isTrue();
    String left = card.<String>handOver((name, number) -> new String(name) + new String(number));
    assertThat(left.chars()).allMatch(c -> c == 0);
  }

  @Test
  void aCardThatIsReadAfterTheScreenWasLeftIsErasedUnseen() {
    IdCard card = FakeReader.card("田军", NUMBER);
    time.hold();
    var scope = time.scope();
    IdentityViewModel model =
        new IdentityViewModel(
            scope,
            session,
            navigator,
            session.visit().orElseThrow().secrets(),
            TODAY,
            Optional.of(reader));
    reader.ends(new CardReading.Read(card));
    scope.close();
    time.release();
    assertThat(model.stateProperty().get()).isInstanceOf(Naming.class);
    String left = card.<String>handOver((name, number) -> new String(name) + new String(number));
    assertThat(left.chars()).allMatch(c -> c == 0);
  }
}
