package cn.yst.kiosk.association;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.Decision;
import cn.yst.contract.HandOverState;
import cn.yst.contract.PeriodPreset;
import cn.yst.kiosk.association.DecisionEvent.Arrived;
import cn.yst.kiosk.association.DecisionEvent.Choose;
import cn.yst.kiosk.association.DecisionEvent.Failed;
import cn.yst.kiosk.association.DecisionEvent.Moved;
import cn.yst.kiosk.association.DecisionEvent.Retry;
import cn.yst.kiosk.association.DecisionEvent.Send;
import cn.yst.kiosk.association.DecisionState.Loading;
import cn.yst.kiosk.association.DecisionState.Open;
import cn.yst.kiosk.association.DecisionState.Over;
import cn.yst.kiosk.association.DecisionState.Reloading;
import cn.yst.kiosk.association.DecisionState.Sending;
import cn.yst.kiosk.association.DecisionState.Unavailable;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import cn.yst.kiosk.ui.Trouble;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionViewModelTest {
  private static final Trouble TROUBLE = new Trouble("problem.failed", "E-SVC-1");
  private static final GrantedPeriod MONTH =
      new GrantedPeriod(PeriodPreset.THIRTY_DAYS, LocalDate.of(2026, 4, 16));
  private static final GrantedPeriod PICKED = GrantedPeriod.picked(LocalDate.of(2026, 6, 30));
  private static final Open OPEN = new Open(Fixtures.open(), MONTH, false, Optional.empty());
  private static final Open CHANGED = new Open(Fixtures.open(), MONTH, true, Optional.empty());
  private static final DecisionState LOADING = new Loading();
  private static final DecisionState SENDING = new Sending(OPEN, Decision.APPROVE);
  private static final DecisionState RELOADING = new Reloading(OPEN);
  private static final DecisionState OVER = new Over(Fixtures.over(HandOverState.WITHDRAWN));
  private static final DecisionState UNAVAILABLE = new Unavailable(TROUBLE);
  private static final List<DecisionEvent> EVENTS =
      List.of(
          new Arrived(Fixtures.open(), Optional.empty()),
          new Arrived(Fixtures.over(HandOverState.WITHDRAWN), Optional.empty()),
          new Failed(TROUBLE),
          new Choose(PICKED),
          new Send(Decision.APPROVE),
          new Moved(),
          new Retry());

  static Stream<Arguments> table() {
    return Stream.of(
            row(LOADING, OPEN, OVER, UNAVAILABLE, LOADING, LOADING, LOADING, LOADING),
            row(OPEN, OPEN, OPEN, OPEN, OPEN.choose(PICKED), SENDING, OPEN, OPEN),
            row(
                SENDING,
                SENDING,
                SENDING,
                OPEN.with(TROUBLE),
                SENDING,
                SENDING,
                RELOADING,
                SENDING),
            row(RELOADING, CHANGED, OVER, UNAVAILABLE, RELOADING, RELOADING, RELOADING, RELOADING),
            row(OVER, OVER, OVER, OVER, OVER, OVER, OVER, OVER),
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

  private static Stream<Arguments> row(DecisionState from, DecisionState... to) {
    return Stream.iterate(0, i -> i < to.length, i -> i + 1)
        .map(i -> Arguments.of(from, EVENTS.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(DecisionState from, DecisionEvent event, DecisionState to) {
    assertThat(DecisionViewModel.next(from, event)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-17,HALF_YEAR,2026-09-17",
    "2026-06-30,PICK_A_DATE,2026-06-30",
    "2027-01-01,SAME_AS_MINE,2027-01-01",
    "2027-03-17,THIRTY_DAYS,2026-04-16",
    "2026-03-16,THIRTY_DAYS,2026-04-16"
  })
  void aDayKeptIsChosenAgainAsLongAsItMayBeGranted(
      LocalDate kept, PeriodPreset choice, LocalDate until) {
    assertThat(GrantedPeriod.first(Fixtures.periods(), Optional.of(kept)))
        .isEqualTo(new GrantedPeriod(choice, until));
  }

  @Nested
  class Verbs {
    private final Stage stage = new Stage();
    private final DecisionViewModel model = stage.decision(Optional.empty());

    @Test
    void openingMarksTheMessageAsReadAndPresetsTheShortestPeriod() {
      model.start();
      assertThat(stage.read).contains("m1");
      assertThat(model.stateProperty().get()).isEqualTo(OPEN);
    }

    @Test
    void whatIsApprovedIsTheTextShownUntilTheDayChosen() {
      model.start();
      model.pick(LocalDate.of(2026, 6, 30));
      model.approve();
      assertThat(stage.service.calls.getLast()).startsWith("decide r1 APPROVE h1 2026-06-30");
      assertThat(stage.navigator.route())
          .isEqualTo(new Route.Success(SuccessKind.ASSOCIATION_APPROVED, "r1"));
      stage.navigator.back();
      assertThat(stage.navigator.route()).isEqualTo(new Route.Inbox());
    }

    @Test
    void aLockedPeriodChangesNothing() {
      model.start();
      Fixtures.periods().choices().stream()
          .filter(choice -> !choice.allowed() || choice.until() == null)
          .forEach(model::choose);
      assertThat(model.stateProperty().get()).isEqualTo(OPEN);
    }

    @Test
    void refusingLeadsBackToTheInbox() {
      model.start();
      model.refuse();
      assertThat(stage.service.calls.getLast()).startsWith("decide r1 DENY h1 null");
      assertThat(stage.navigator.route()).isEqualTo(new Route.Inbox());
    }

    @Test
    void anOldFaceCheckIsMadeAnewAndTheDayKeptOnTheWay() {
      model.start();
      model.pick(LocalDate.of(2026, 6, 30));
      stage.service.failure = Optional.of(FakeAssociations.rejected(403, "fresh_face_required"));
      model.approve();
      Route kept = new Route.DecideAssociation("r1", "m1", Optional.of(LocalDate.of(2026, 6, 30)));
      assertThat(stage.navigator.route())
          .isEqualTo(new Route.FaceCheck(new Purpose.StepUp(), kept));
      stage.navigator.settle(kept);
      assertThat(stage.navigator.route()).isEqualTo(kept);
      stage.navigator.back();
      assertThat(stage.navigator.route()).isEqualTo(new Route.Inbox());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"object_changed", "already_decided", "period_in_the_past", "period_too_long"})
    void whatIsNotWhatWasShownIsFetchedAnewAndNotApproved(String code) {
      model.start();
      stage.service.failure = Optional.of(FakeAssociations.rejected(409, code));
      stage.service.decision = Fixtures.changed();
      model.approve();
      assertThat(model.stateProperty().get())
          .isEqualTo(new Open(Fixtures.changed(), MONTH, true, Optional.empty()));
    }

    @Test
    void decidedElsewhereEndsIt() {
      model.start();
      stage.service.failure = Optional.of(FakeAssociations.rejected(409, "already_decided"));
      stage.service.decision = Fixtures.over(HandOverState.WITHDRAWN);
      model.approve();
      assertThat(model.stateProperty().get()).isEqualTo(OVER);
    }

    @Test
    void aPressWithoutAnAnswerIsTheSameActionWhenItIsPressedAgain() {
      model.start();
      stage.service.failure = Optional.of(FakeAssociations.unreachable());
      model.approve();
      stage.service.failure = Optional.empty();
      model.approve();
      List<String> sent =
          stage.service.calls.stream().filter(call -> call.startsWith("decide")).toList();
      assertThat(sent).hasSize(2);
      assertThat(sent.get(0)).isEqualTo(sent.get(1));
    }

    @Test
    void aSecondPressWhileSendingIsIgnored() {
      model.start();
      stage.hand.hold();
      model.approve();
      model.approve();
      model.refuse();
      stage.hand.release();
      assertThat(stage.service.calls.stream().filter(call -> call.startsWith("decide"))).hasSize(1);
    }
  }
}
