package cn.yst.kiosk.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.input.Cell;
import cn.yst.kiosk.login.IdentityState.Naming;
import cn.yst.kiosk.login.IdentityState.Numbering;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Drafts;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Identity;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.session.SessionStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  private static final Route FACE_CHECK =
      new Route.FaceCheck(new Purpose.SignIn(), new Route.Enterprises());

  private final SessionStore session = new SessionStore();
  private final Navigator navigator = new Navigator(new Route.Home());
  private final HandBackground time = new HandBackground();

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
        Optional.empty());
  }

  private static void type(IdentityViewModel model, String digits) {
    digits.codePoints().forEach(model.number()::insert);
  }

  @Test
  void leadsFromNameToNumberToTheQrCode() {
    IdentityViewModel model = model();
    model.name("黄丽燕");
    assertThat(model.stateProperty().get()).isEqualTo(new Numbering("黄**", false, CardHint.NONE));
    type(model, "11010519491231002X");
    model.proceed();
    Identity kept = ((Visiting) session.session()).identity().orElseThrow();
    assertThat(kept.name().copy()).containsExactly("黄丽燕".toCharArray());
    assertThat(kept.number().copy()).containsExactly("11010519491231002X".toCharArray());
    assertThat(kept.source()).isEqualTo(SubjectSource.TYPED);
    assertThat(navigator.route()).isEqualTo(FACE_CHECK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"李", "黄X", "黄丽燕1", "·古丽", "'; DROP TABLE person; --", "  "})
  void holdsANameThatNobodyHasAtTheField(String name) {
    IdentityViewModel model = model();
    model.name(name);
    assertThat(model.stateProperty().get()).isEqualTo(new Naming(true, CardHint.NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"阿依·古丽", "阿依•古丽", "䶮㛃", "𠅤𠅤", "欧阳敏仪"})
  void takesRareCharactersAndDots(String name) {
    IdentityViewModel model = model();
    model.name(name);
    assertThat(model.stateProperty().get()).isInstanceOf(Numbering.class);
  }

  @Test
  void anImpossibleBirthDateGoesNowhere() {
    IdentityViewModel model = model();
    model.name("黄丽燕");
    type(model, "11010519491331002X");
    model.proceed();
    assertThat(navigator.route()).isEqualTo(new Route.IdentityEntry());
  }

  @Test
  void aDoubtfulCheckCharacterIsNoBar() {
    IdentityViewModel model = model();
    model.name("黄丽燕");
    type(model, "110105194912310021");
    model.proceed();
    assertThat(navigator.route()).isEqualTo(FACE_CHECK);
  }

  @Test
  void aMinorIsLedToTheCounterAndNothingIsKept() {
    IdentityViewModel model = model();
    model.name("黄丽燕");
    type(model, "44010620080319001X");
    model.proceed();
    assertThat(model.stateProperty().get()).isEqualTo(new Numbering("黄**", true, CardHint.NONE));
    assertThat(((Visiting) session.session()).identity()).isEmpty();
    model.proceed();
    assertThat(navigator.route()).isEqualTo(new Route.CounterSlip());
  }

  @Test
  void theDayOfTheEighteenthBirthdayIsEnough() {
    IdentityViewModel model = model();
    model.name("黄丽燕");
    type(model, "44010620080318001X");
    model.proceed();
    assertThat(navigator.route()).isEqualTo(FACE_CHECK);
  }

  @Test
  void whatWasEnteredComesBackForCorrection() {
    IdentityViewModel first = model();
    first.name("黄丽燕");
    type(first, "11010519491231002X");
    first.proceed();
    navigator.back();
    IdentityViewModel again = model();
    assertThat(again.typedName()).isEqualTo("黄丽燕");
    assertThat(again.number().value()).containsExactly("11010519491231002X".toCharArray());
    assertThat(again.stateProperty().get()).isEqualTo(new Numbering("黄**", false, CardHint.NONE));
  }

  @Test
  void whatIsHalfTypedIsStillThereAfterALookElsewhere() {
    model().naming("黄丽");
    IdentityViewModel second = model();
    assertThat(second.typedName()).isEqualTo("黄丽");
    assertThat(second.stateProperty().get()).isEqualTo(new Naming(false, CardHint.NONE));
    second.name("黄丽燕");
    type(second, "1101051949");
    IdentityViewModel third = model();
    assertThat(third.number().value()).containsExactly("1101051949".toCharArray());
    assertThat(third.stateProperty().get()).isEqualTo(new Numbering("黄**", false, CardHint.NONE));
    third.changeName();
    assertThat(model().stateProperty().get()).isEqualTo(new Naming(false, CardHint.NONE));
  }

  @Test
  void whatIsHalfTypedIsErasedWithTheVisitAndOnceItIsSentOn() {
    Drafts drafts = session.visit().orElseThrow().drafts();
    IdentityViewModel model = model();
    model.name("黄丽燕");
    type(model, "11010519491231002X");
    IdentityDraft sent = drafts.find(IdentityDraft.class).orElseThrow();
    model.proceed();
    assertThat(drafts.find(IdentityDraft.class)).isEmpty();
    assertThat(sent.name().erased() && sent.number().erased()).isTrue();
    model().naming("黄");
    IdentityDraft left = drafts.find(IdentityDraft.class).orElseThrow();
    session.end(EndReason.IDLE);
    assertThat(left.name().erased() && left.number().erased()).isTrue();
  }

  @Test
  void theEndOfTheVisitErasesWhatIsHalfTyped() {
    IdentityViewModel model = model();
    model.name("黄丽燕");
    type(model, "1101051949");
    session.end(EndReason.IDLE);
    assertThat(model.number().value()).isEmpty();
    assertThat(model.typedName().chars()).allMatch(c -> c == 0);
  }

  @Test
  void hiddenDigitsShowForFiveSecondsAtMost() {
    IdentityViewModel model = model();
    type(model, "1101051949");
    model.reveal(true);
    assertThat(model.number().getState().cells())
        .extracting(Cell::mark)
        .doesNotContain(Cell.Mark.MASKED);
    time.advance(Duration.ofSeconds(5));
    assertThat(model.number().getState().cells()).extracting(Cell::mark).contains(Cell.Mark.MASKED);
  }
}
