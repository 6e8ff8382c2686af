package cn.yst.kiosk.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.HandOverKind;
import cn.yst.contract.Matter;
import cn.yst.contract.MatterFilter;
import cn.yst.contract.MatterPage;
import cn.yst.contract.StartedMatter;
import cn.yst.contract.UnlockWay;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.FakeMatters;
import cn.yst.kiosk.matter.MattersEvent.Again;
import cn.yst.kiosk.matter.MattersEvent.Arrived;
import cn.yst.kiosk.matter.MattersEvent.Begun;
import cn.yst.kiosk.matter.MattersEvent.Choose;
import cn.yst.kiosk.matter.MattersEvent.Failed;
import cn.yst.kiosk.matter.MattersEvent.Start;
import cn.yst.kiosk.matter.MattersEvent.Turn;
import cn.yst.kiosk.matter.MattersEvent.Unlock;
import cn.yst.kiosk.matter.MattersState.Listed;
import cn.yst.kiosk.matter.MattersState.Loading;
import cn.yst.kiosk.matter.MattersState.Started;
import cn.yst.kiosk.matter.MattersState.Starting;
import cn.yst.kiosk.matter.MattersState.Turning;
import cn.yst.kiosk.matter.MattersState.Unavailable;
import cn.yst.kiosk.matter.MattersState.Unlocking;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import cn.yst.kiosk.ui.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MattersViewModelTest {
  private static final Trouble TROUBLE = new Trouble("problem.failed", "E-SVC-1");
  private static final MatterPage PAGE = page();
  private static final Matter FIRST = PAGE.items().getFirst();
  private static final Listed FRESH = Listed.fresh(PAGE, MatterFilter.ALL);
  private static final Listed CHOSEN = FRESH.choose(FIRST.id());
  private static final Listed GATE = FRESH.choose("fund_application");
  private static final StartedMatter RECEIPT =
      new StartedMatter(FIRST.id(), "302618090417", FakeMatters.UPDATED);
  private static final MattersState LOADING = new Loading();
  private static final MattersState TURNING = new Turning(CHOSEN);
  private static final MattersState STARTING = new Starting(CHOSEN, FIRST);
  private static final MattersState UNLOCKING = new Unlocking(CHOSEN);
  private static final MattersState STARTED = new Started(PAGE, FIRST, RECEIPT);
  private static final MattersState UNAVAILABLE = new Unavailable(TROUBLE);
  private static final MattersState TROUBLED = CHOSEN.with(TROUBLE);

  /// Stands for the state before, where an event is ignored.
  private static final MattersState STAY = new Unavailable(new Trouble("stay", "stay"));

  private static MatterPage page() {
    try {
      return new FakeMatters().matters("a2", MatterFilter.ALL, 1, 5);
    } catch (ApiException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<Arguments> table() {
    return Stream.of(
            row(LOADING, FRESH, UNAVAILABLE, STAY, STAY, STAY, STAY, STAY, STAY),
            row(CHOSEN, STAY, STAY, GATE, TURNING, STARTING, UNLOCKING, STAY, STAY),
            row(
                FRESH,
                STAY,
                STAY,
                GATE,
                new Turning(FRESH),
                STAY,
                new Unlocking(FRESH),
                STAY,
                STAY),
            row(GATE, STAY, STAY, GATE, new Turning(GATE), STAY, new Unlocking(GATE), STAY, STAY),
            row(TURNING, CHOSEN, TROUBLED, STAY, STAY, STAY, STAY, STAY, STAY),
            row(STARTING, STAY, TROUBLED, STAY, STAY, STAY, STAY, STARTED, STAY),
            row(UNLOCKING, STAY, TROUBLED, STAY, STAY, STAY, STAY, STAY, STAY),
            row(STARTED, STAY, STAY, STAY, STAY, STAY, STAY, STAY, LOADING),
            row(UNAVAILABLE, STAY, STAY, STAY, STAY, STAY, STAY, STAY, LOADING))
        .flatMap(s -> s);
  }

  /// @param to where each event leads; [#STAY] where it is ignored
  private static Stream<Arguments> row(MattersState from, MattersState... to) {
    List<MattersEvent> events =
        List.of(
            new Arrived(PAGE, MatterFilter.ALL),
            new Failed(TROUBLE),
            new Choose("fund_application"),
            new Turn(),
            new Start(),
            new Unlock(),
            new Begun(RECEIPT),
            new Again());
    return IntStream.range(0, to.length)
        .mapToObj(i -> Arguments.of(from, events.get(i), to[i].equals(STAY) ? from : to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(MattersState from, MattersEvent event, MattersState to) {
    assertThat(MattersViewModel.next(from, event)).isEqualTo(to);
  }

  @Nested
  class AList {
    private final MatterStage stage = new MatterStage();
    private final MattersViewModel model = stage.model();

    AList() {
      model.setPageSize(5);
    }

    @Test
    void choosesNothingByItself() {
      assertThat(((Listed) model.stateProperty().get()).chosen()).isEmpty();
      model.proceed();
      assertThat(stage.service.calls).hasSize(1);
    }

    @Test
    void isCutAndFilteredByTheService() {
      model.filter(MatterFilter.LOCKED);
      model.setPageSize(2);
      model.turn(2);
      assertThat(stage.service.calls)
          .containsExactly(
              "matters a2 ALL 1 5",
              "matters a2 LOCKED 1 5",
              "matters a2 LOCKED 1 2",
              "matters a2 LOCKED 2 2");
    }

    @Test
    void keepsTheFilterThatIsShownWhenAnotherCannotBeHad() {
      stage.service.failure = Optional.of(FakeMatters.unreachable());
      model.filter(MatterFilter.OPEN);
      stage.service.failure = Optional.empty();
      assertThat(((Listed) model.stateProperty().get()).filter()).isEqualTo(MatterFilter.ALL);
      model.setPageSize(3);
      assertThat(stage.service.calls).last().isEqualTo("matters a2 ALL 1 3");
    }
  }

  @Nested
  class AnOpenMatter {
    private final MatterStage stage = new MatterStage();
    private final MattersViewModel model = stage.model();

    AnOpenMatter() {
      model.setPageSize(5);
      model.choose("policy_query");
    }

    @Test
    void isStartedAndAnsweredByANumber() {
      model.proceed();
      assertThat(((Started) model.stateProperty().get()).receipt().number())
          .isEqualTo("302618090417");
    }

    @Test
    void isStartedOnceAlthoughTheAnswerIsLost() {
      stage.service.failure = Optional.of(FakeMatters.unreachable());
      model.proceed();
      stage.service.failure = Optional.empty();
      model.proceed();
      List<String> starts =
          stage.service.calls.stream().filter(c -> c.startsWith("start")).toList();
      assertThat(starts).hasSize(2);
      assertThat(starts.getFirst()).isEqualTo(starts.getLast());
    }

    @Test
    void canBeStartedAgainAsAnotherOne() {
      model.proceed();
      model.again();
      model.choose("policy_query");
      model.proceed();
      assertThat(stage.service.calls.stream().filter(c -> c.startsWith("start")))
          .hasSize(2)
          .doesNotHaveDuplicates();
    }

    @Test
    void thatIsLockedMeanwhileShowsItsLock() {
      stage.service.failure = Optional.of(FakeMatters.rejected(403, "matter_locked"));
      stage.hand.hold();
      model.proceed();
      stage.hand.release();
      assertThat(stage.service.calls).last().isEqualTo("matters a2 ALL 1 5");
      assertThat(((Listed) model.stateProperty().get()).chosen()).contains("policy_query");
    }
  }

  @Nested
  class ALockedMatter {
    private final MatterStage stage = new MatterStage();

    private MattersViewModel choose(UnlockWay way) {
      stage.service.matters = FakeMatters.matters(way);
      MattersViewModel model = stage.model();
      model.setPageSize(5);
      model.choose("fund_application");
      model.proceed();
      return model;
    }

    @Test
    void leadsTheRepresentativeToTheFaceCheck() {
      choose(UnlockWay.CERTIFY_IN_PERSON);
      assertThat(stage.navigator.route())
          .isEqualTo(
              new Route.FaceCheck(
                  new Purpose.Certify("a2"),
                  new Route.Success(SuccessKind.ACCOUNT_CERTIFIED, "a2")));
    }

    @Test
    void letsTheApplicantAskTheRepresentative() {
      choose(UnlockWay.REQUEST_CERTIFICATION);
      assertThat(stage.requests).containsExactly("a2");
      assertThat(stage.navigator.route())
          .isEqualTo(new Route.Handing(HandOverKind.CERTIFICATION, "a2", true));
    }

    @Test
    void showsARequestThatIsOpenAgain() {
      choose(UnlockWay.SHOW_CERTIFICATION_REQUEST);
      assertThat(stage.requests).isEmpty();
      assertThat(stage.navigator.route())
          .isEqualTo(new Route.Handing(HandOverKind.CERTIFICATION, "a2", false));
    }

    @ParameterizedTest
    @CsvSource({
      "429, certification_requests_per_day, certification.perDay",
      "409, already_certified, certification.already",
      "403, authority_ended, lock.authorityEnded",
      "403, not_allowed, problem.rejected"
    })
    void saysWhyARequestWasRefused(int status, String code, String sentence) {
      stage.requestFailure = Optional.of(FakeMatters.rejected(status, code));
      MattersViewModel model = choose(UnlockWay.REQUEST_CERTIFICATION);
      assertThat(((Listed) model.stateProperty().get()).trouble().orElseThrow().sentence())
          .isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource(
        value = UnlockWay.class,
        names = {
          "ASK_REPRESENTATIVE_TO_CERTIFY",
          "ASK_REPRESENTATIVE_TO_RENEW",
          "ASK_REPRESENTATIVE",
          "ASK_APPLICANT",
          "CHOOSE_OTHER_ACCOUNT",
          "COUNTER"
        })
    void thatOthersUnlockLeadsToTheOtherAccounts(UnlockWay way) {
      choose(way);
      assertThat(stage.navigator.route()).isEqualTo(new Route.AccountInfo("e1"));
    }

    @Test
    void isNeverStarted() {
      choose(UnlockWay.CERTIFY_IN_PERSON);
      assertThat(stage.service.calls).noneMatch(call -> call.startsWith("start"));
    }
  }
}
