package cn.yst.kiosk.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.ActingFor;
import cn.yst.contract.EnterpriseCard;
import cn.yst.contract.LockReason;
import cn.yst.kiosk.enterprise.EnterprisesEvent.Arrived;
import cn.yst.kiosk.enterprise.EnterprisesEvent.Choose;
import cn.yst.kiosk.enterprise.EnterprisesEvent.Enter;
import cn.yst.kiosk.enterprise.EnterprisesEvent.Failed;
import cn.yst.kiosk.enterprise.EnterprisesEvent.Retry;
import cn.yst.kiosk.enterprise.EnterprisesEvent.Turn;
import cn.yst.kiosk.enterprise.EnterprisesState.Empty;
import cn.yst.kiosk.enterprise.EnterprisesState.Entering;
import cn.yst.kiosk.enterprise.EnterprisesState.Listed;
import cn.yst.kiosk.enterprise.EnterprisesState.Loading;
import cn.yst.kiosk.enterprise.EnterprisesState.Turning;
import cn.yst.kiosk.enterprise.EnterprisesState.Unavailable;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.ui.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnterprisesViewModelTest {
  private static final Trouble TROUBLE = new Trouble("problem.failed", "E-SVC-1");
  private static final Listed LISTED = Listed.fresh(Fixtures.three(), Optional.empty());
  private static final Listed SECOND = LISTED.choose("e2");
  private static final EnterprisesState LOADING = new Loading();
  private static final EnterprisesState EMPTY = new Empty();
  private static final EnterprisesState TURNING = new Turning(SECOND);
  private static final EnterprisesState ENTERING = new Entering(SECOND);
  private static final EnterprisesState UNAVAILABLE = new Unavailable(TROUBLE);
  private static final EnterprisesEvent ARRIVED = new Arrived(Fixtures.three(), Optional.empty());
  private static final EnterprisesEvent NONE = new Arrived(Fixtures.page(0), Optional.empty());
  private static final EnterprisesEvent FAILED = new Failed(TROUBLE);
  private static final EnterprisesEvent CHOOSE = new Choose("e3");

  static Stream<Arguments> table() {
    return Stream.of(
            row(LOADING, LISTED, EMPTY, UNAVAILABLE, LOADING, LOADING, LOADING, LOADING),
            row(EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY),
            row(SECOND, SECOND, SECOND, SECOND, LISTED.choose("e3"), TURNING, ENTERING, SECOND),
            row(TURNING, LISTED, EMPTY, SECOND.with(TROUBLE), TURNING, TURNING, TURNING, TURNING),
            row(
                ENTERING,
                ENTERING,
                ENTERING,
                SECOND.with(TROUBLE),
                ENTERING,
                ENTERING,
                ENTERING,
                ENTERING),
            row(
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                LOADING))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> row(EnterprisesState from, EnterprisesState... to) {
    List<EnterprisesEvent> events =
        List.of(ARRIVED, NONE, FAILED, CHOOSE, new Turn(), new Enter(), new Retry());
    return Stream.iterate(0, i -> i < to.length, i -> i + 1)
        .map(i -> Arguments.of(from, events.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(EnterprisesState from, EnterprisesEvent event, EnterprisesState to) {
    assertThat(EnterprisesViewModel.next(from, event)).isEqualTo(to);
  }

  @Nested
  class Preselection {
    @Test
    void takesTheFirst() {
      assertThat(LISTED.chosen()).contains("e1");
    }

    @Test
    void takesTheCurrentOne() {
      ActingFor kapok = new ActingFor(Fixtures.KAPOK, Fixtures.UNCERTIFIED);
      assertThat(Listed.fresh(Fixtures.three(), Optional.of(kapok)).chosen()).contains("e2");
    }

    @Test
    void passesOverWhatCannotBeChosen() {
      Listed listed =
          Listed.fresh(
              Fixtures.page(
                  2,
                  Fixtures.closed(Fixtures.GONE, LockReason.ENTERPRISE_NOT_LIVE),
                  Fixtures.open(Fixtures.LION, 1, 0, "x")),
              Optional.of(new ActingFor(Fixtures.GONE, Fixtures.ENDED)));
      assertThat(listed.chosen()).contains("e3");
      assertThat(listed.choose("e4")).isEqualTo(listed);
    }

    @Test
    void isEmptyWhereNothingCanBeChosen() {
      Listed listed =
          Listed.fresh(
              Fixtures.page(1, Fixtures.closed(Fixtures.GONE, LockReason.AUTHORITY_ENDED)),
              Optional.empty());
      assertThat(listed.chosen()).isEmpty();
      assertThat(EnterprisesViewModel.next(listed, new Enter())).isEqualTo(listed);
    }
  }

  @Nested
  class Verbs {
    private final Stage stage = new Stage();
    private final EnterprisesViewModel model = stage.enterprises();

    @Test
    void fetchesPagesOfTheSizeAskedFor() {
      model.setPageSize(3);
      model.setPageSize(3);
      model.setPageSize(2);
      assertThat(stage.service.calls).containsExactly("enterprises 1 3", "enterprises 1 2");
    }

    @Test
    void turnsAndKeepsThePlaceWhenCardsGrow() {
      stage.service.enterprises =
          Fixtures.page(
              7,
              Fixtures.open(Fixtures.DIGITAL, 1, 0, "a"),
              Fixtures.open(Fixtures.KAPOK, 1, 0, "b"),
              Fixtures.open(Fixtures.LION, 1, 0, "c"));
      model.setPageSize(3);
      model.turn(1);
      model.turn(3);
      model.setPageSize(2);
      assertThat(stage.service.calls)
          .containsExactly("enterprises 1 3", "enterprises 3 3", "enterprises 4 2");
    }

    @Test
    void entersTheOnlyAccountAndLeadsHome() {
      model.setPageSize(3);
      model.choose("e2");
      model.enter();
      assertThat(stage.service.calls).contains("enter account-of-e2");
      assertThat(stage.sessions.session()).isInstanceOf(Session.Acting.class);
      assertThat(stage.navigator.route()).isEqualTo(new Route.SessionHome());
      stage.navigator.back();
      assertThat(stage.navigator.route()).isEqualTo(new Route.Enterprises());
    }

    @Test
    void showsTheAccountsWhereThereAreSeveral() {
      model.setPageSize(3);
      model.enter();
      assertThat(stage.navigator.route()).isEqualTo(new Route.AccountInfo("e1"));
      assertThat(stage.service.calls).containsExactly("enterprises 1 3");
    }

    @Test
    void staysAndSaysWhyWhenTheAccountMayNotBeEntered() {
      model.setPageSize(3);
      model.choose("e2");
      stage.service.failure = Optional.of(FakeEnterprises.rejected(403, "authority_ended"));
      model.enter();
      assertThat(model.stateProperty().get())
          .isEqualTo(SECOND.with(new Trouble("lock.authorityEnded", "E-403-7F3A2C")));
      assertThat(stage.sessions.session()).isInstanceOf(Session.SignedIn.class);
    }

    @Test
    void triesAgainAfterAFailure() {
      stage.service.failure = Optional.of(FakeEnterprises.unreachable());
      model.setPageSize(3);
      assertThat(model.stateProperty().get())
          .isEqualTo(new Unavailable(new Trouble("problem.unreachable", "E-NET-7F3A2C")));
      stage.service.failure = Optional.empty();
      model.retry();
      assertThat(model.stateProperty().get()).isEqualTo(LISTED);
    }

    @Test
    void marksWhatIsActedForInThisVisitOnly() {
      model.setPageSize(3);
      assertThat(((Listed) model.stateProperty().get()).current()).isEmpty();
      stage.acting(Fixtures.acting(Fixtures.TEST_FOR_APP));
      model.setPageSize(2);
      assertThat(((Listed) model.stateProperty().get()).current())
          .contains(Fixtures.acting(Fixtures.TEST_FOR_APP));
    }

    @Test
    void namesTheAccountActedForBesideTheSealAndOpensItsCode() {
      stage.acting(Fixtures.acting(Fixtures.UNCERTIFIED));
      model.setPageSize(3);
      Listed listed = (Listed) model.stateProperty().get();
      List<EnterpriseCard> cards = listed.page().items();
      assertThat(cards.getFirst().alias()).isEqualTo("testforapp");
      assertThat(listed.current(cards.getFirst())).contains(Fixtures.UNCERTIFIED);
      assertThat(listed.current(cards.get(1))).isEmpty();
      model.showCode(cards.getFirst());
      assertThat(stage.navigator.route()).isEqualTo(new Route.BusinessCode("a2"));
      stage.navigator.back();
      model.showCode(cards.get(1));
      assertThat(stage.navigator.route()).isEqualTo(new Route.BusinessCode("account-of-e2"));
    }

    @Test
    void ignoresASecondPressWhileEntering() {
      model.setPageSize(3);
      model.choose("e2");
      stage.hand.hold();
      model.enter();
      model.enter();
      stage.hand.release();
      assertThat(stage.service.calls).containsOnlyOnce("enter account-of-e2");
    }

    @Test
    void dropsAPageThatComesAfterTheScreenWasLeft() {
      stage.hand.hold();
      model.setPageSize(3);
      stage.scope.close();
      stage.hand.release();
      assertThat(model.stateProperty().get()).isEqualTo(LOADING);
    }
  }
}
