package cn.yst.kiosk.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AccountAction;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Arrived;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Choose;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Enter;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Failed;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Retry;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Turn;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Work;
import cn.yst.kiosk.enterprise.AccountInfoState.Entering;
import cn.yst.kiosk.enterprise.AccountInfoState.Listed;
import cn.yst.kiosk.enterprise.AccountInfoState.Loading;
import cn.yst.kiosk.enterprise.AccountInfoState.Turning;
import cn.yst.kiosk.enterprise.AccountInfoState.Unavailable;
import cn.yst.kiosk.enterprise.AccountInfoState.Working;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.ui.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccountInfoViewModelTest {
  private static final Trouble TROUBLE = new Trouble("problem.failed", "E-SVC-1");
  private static final AccountInfoEvent ARRIVED =
      new Arrived(
          Fixtures.accounts(Fixtures.TEST_FOR_APP, Fixtures.UNCERTIFIED),
          Optional.empty(),
          Optional.empty());
  private static final Listed FIRST =
      Listed.fresh(
          Fixtures.accounts(Fixtures.TEST_FOR_APP, Fixtures.UNCERTIFIED),
          Optional.empty(),
          Optional.empty());
  private static final Listed SECOND = FIRST.choose("a2");
  private static final AccountInfoState LOADING = new Loading();
  private static final AccountInfoState TURNING = new Turning(SECOND);
  private static final AccountInfoState ENTERING = new Entering(SECOND);
  private static final AccountInfoState WORKING = new Working(SECOND);
  private static final AccountInfoState TROUBLED = SECOND.with(TROUBLE);
  private static final AccountInfoState UNAVAILABLE = new Unavailable(TROUBLE);

  static Stream<Arguments> table() {
    return Stream.of(
            row(LOADING, FIRST, UNAVAILABLE, LOADING, LOADING, LOADING, LOADING, LOADING),
            row(SECOND, SECOND, SECOND, FIRST, TURNING, ENTERING, SECOND, WORKING),
            row(TURNING, FIRST, TROUBLED, TURNING, TURNING, TURNING, TURNING, TURNING),
            row(ENTERING, ENTERING, TROUBLED, ENTERING, ENTERING, ENTERING, ENTERING, ENTERING),
            row(WORKING, FIRST, TROUBLED, WORKING, WORKING, WORKING, WORKING, WORKING),
            row(
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                LOADING,
                UNAVAILABLE))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> row(AccountInfoState from, AccountInfoState... to) {
    List<AccountInfoEvent> events =
        List.of(
            ARRIVED,
            new Failed(TROUBLE),
            new Choose("a1"),
            new Turn(),
            new Enter(),
            new Retry(),
            new Work());
    return Stream.iterate(0, i -> i < to.length, i -> i + 1)
        .map(i -> Arguments.of(from, events.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(AccountInfoState from, AccountInfoEvent event, AccountInfoState to) {
    assertThat(AccountInfoViewModel.next(from, event)).isEqualTo(to);
  }

  @Test
  void preselectsWhatTheVisitorCameForThenWhatIsActedFor() {
    var page = Fixtures.accounts(Fixtures.ENDED, Fixtures.TEST_FOR_APP, Fixtures.UNCERTIFIED);
    assertThat(Listed.fresh(page, Optional.of("a2"), Optional.of("a1")).chosen()).contains("a2");
    assertThat(Listed.fresh(page, Optional.of("a3"), Optional.of("a2")).chosen()).contains("a2");
    assertThat(Listed.fresh(page, Optional.empty(), Optional.empty()).chosen()).contains("a1");
  }

  @Test
  void anEndedAuthorityCannotBeChosen() {
    Listed ended =
        Listed.fresh(Fixtures.accounts(Fixtures.ENDED), Optional.empty(), Optional.empty());
    assertThat(ended.chosen()).isEmpty();
    assertThat(ended.choose("a3")).isEqualTo(ended);
    assertThat(AccountInfoViewModel.next(ended, new Enter())).isEqualTo(ended);
  }

  @Test
  void entersTheChosenAccount() {
    Stage stage = new Stage();
    AccountInfoViewModel model = stage.accountInfo(new Route.AccountInfo("e1"));
    model.setPageSize(2);
    model.choose("a2");
    model.enter();
    assertThat(stage.service.calls).containsExactly("accounts e1 1 2", "enter a2");
    assertThat(stage.sessions.session()).isInstanceOf(Session.Acting.class);
    assertThat(stage.navigator.route()).isEqualTo(new Route.SessionHome());
  }

  @Test
  void triesAgainAfterAFailure() {
    Stage stage = new Stage();
    AccountInfoViewModel model = stage.accountInfo(new Route.AccountInfo("e1"));
    stage.service.failure = Optional.of(FakeEnterprises.unreachable());
    model.setPageSize(2);
    assertThat(model.stateProperty().get()).isInstanceOf(Unavailable.class);
    stage.service.failure = Optional.empty();
    model.retry();
    assertThat(model.stateProperty().get()).isEqualTo(FIRST);
  }

  @Test
  void preselectsACertifiedAccountBeforeOthers() {
    var page = Fixtures.accounts(Fixtures.UNCERTIFIED, Fixtures.TEST_FOR_APP);
    assertThat(Listed.fresh(page, Optional.empty(), Optional.empty()).chosen()).contains("a1");
  }

  @Test
  void eachButtonLeadsOn() {
    Stage stage = new Stage();
    AccountInfoViewModel model = stage.accountInfo(new Route.AccountInfo("e1"));
    model.setPageSize(2);
    model.press(AccountAction.VIEW_AGENTS, Fixtures.TEST_FOR_APP);
    assertThat(stage.navigator.route()).isEqualTo(new Route.Agents("a1"));
    model.press(AccountAction.CERTIFY_IN_PERSON, Fixtures.UNCERTIFIED);
    assertThat(stage.navigator.route())
        .isEqualTo(
            new Route.FaceCheck(
                new Purpose.Certify("a2"), new Route.Success(SuccessKind.ACCOUNT_CERTIFIED, "a2")));
  }

  @Test
  void leavingAnAccountEndsActingForIt() {
    Stage stage = new Stage().acting(Fixtures.acting(Fixtures.AGENT));
    AccountInfoViewModel model = stage.accountInfo(new Route.AccountInfo("e1"));
    model.setPageSize(2);
    model.press(AccountAction.LEAVE, Fixtures.AGENT);
    assertThat(stage.service.calls).contains("leave a4");
    assertThat(stage.sessions.session()).isInstanceOf(Session.SignedIn.class);
    assertThat(stage.navigator.route()).isEqualTo(new Route.Enterprises());
  }
}
