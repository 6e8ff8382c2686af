package cn.yst.kiosk.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.Rating;
import cn.yst.contract.RatingLevel;
import cn.yst.contract.RatingReason;
import cn.yst.kiosk.api.FakeMatters;
import cn.yst.kiosk.feedback.RatingEvent.Choose;
import cn.yst.kiosk.feedback.RatingEvent.Failed;
import cn.yst.kiosk.feedback.RatingEvent.Received;
import cn.yst.kiosk.feedback.RatingEvent.Second;
import cn.yst.kiosk.feedback.RatingEvent.Submit;
import cn.yst.kiosk.feedback.RatingEvent.Toggle;
import cn.yst.kiosk.feedback.RatingEvent.Touch;
import cn.yst.kiosk.feedback.RatingState.Asking;
import cn.yst.kiosk.feedback.RatingState.Choice;
import cn.yst.kiosk.feedback.RatingState.Over;
import cn.yst.kiosk.feedback.RatingState.Sending;
import cn.yst.kiosk.feedback.RatingState.Thanking;
import cn.yst.kiosk.feedback.RatingState.Unsent;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RatingViewModelTest {
  private static final Trouble TROUBLE = new Trouble("problem.failed", "E-SVC-1");
  private static final Choice GOOD = Choice.NONE.choose(RatingLevel.GOOD);
  private static final Choice POOR = Choice.NONE.choose(RatingLevel.POOR);
  private static final Choice BECAUSE = GOOD.toggle(RatingReason.UNCLEAR);
  private static final RatingState BARE = new Asking(Choice.NONE, 12);
  private static final RatingState ASKING = new Asking(GOOD, 12);
  private static final RatingState SENDING = new Sending(GOOD, 12);
  private static final RatingState UNSENT = new Unsent(GOOD, TROUBLE, 12);
  private static final RatingState THANKING = new Thanking(RatingLevel.GOOD, 5);
  private static final RatingState OVER = new Over();

  private final FeedbackStage stage = new FeedbackStage();
  private final RatingViewModel model = stage.rating();

  static Stream<Arguments> table() {
    return Stream.of(
            row(
                BARE,
                new Asking(POOR, 12),
                new Asking(Choice.NONE.toggle(RatingReason.UNCLEAR), 12),
                BARE,
                BARE,
                BARE,
                new Asking(Choice.NONE, 11),
                new Asking(Choice.NONE, 30)),
            row(
                ASKING,
                new Asking(POOR, 12),
                new Asking(BECAUSE, 12),
                SENDING,
                ASKING,
                ASKING,
                new Asking(GOOD, 11),
                new Asking(GOOD, 30)),
            row(
                SENDING,
                SENDING,
                SENDING,
                SENDING,
                new Thanking(RatingLevel.GOOD, 10),
                UNSENT,
                new Sending(GOOD, 11),
                new Sending(GOOD, 30)),
            row(
                UNSENT,
                new Asking(POOR, 12),
                new Asking(BECAUSE, 12),
                SENDING,
                UNSENT,
                UNSENT,
                new Unsent(GOOD, TROUBLE, 11),
                new Unsent(GOOD, TROUBLE, 30)),
            row(
                THANKING,
                THANKING,
                THANKING,
                THANKING,
                THANKING,
                THANKING,
                new Thanking(RatingLevel.GOOD, 4),
                new Thanking(RatingLevel.GOOD, 10)),
            row(OVER, OVER, OVER, OVER, OVER, OVER, OVER, OVER))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> row(RatingState from, RatingState... to) {
    List<RatingEvent> events =
        List.of(
            new Choose(RatingLevel.POOR),
            new Toggle(RatingReason.UNCLEAR),
            new Submit(),
            new Received(),
            new Failed(TROUBLE),
            new Second(),
            new Touch());
    return IntStream.range(0, to.length).mapToObj(i -> Arguments.of(from, events.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(RatingState from, RatingEvent event, RatingState to) {
    assertThat(RatingViewModel.next(from, event)).isEqualTo(to);
  }

  static Stream<RatingState> lastSeconds() {
    return Stream.of(
        new Asking(GOOD, 1),
        new Sending(GOOD, 1),
        new Unsent(GOOD, TROUBLE, 1),
        new Thanking(RatingLevel.GOOD, 1));
  }

  @ParameterizedTest
  @MethodSource("lastSeconds")
  void theLastSecondEndsIt(RatingState state) {
    assertThat(RatingViewModel.next(state, new Second())).isEqualTo(OVER);
  }

  @Test
  void aReasonIsTakenBackByASecondTouch() {
    assertThat(BECAUSE.toggle(RatingReason.UNCLEAR).reasons()).isEqualTo(Set.of());
  }

  @Test
  void sendsWhatWasDoneAndNothingOfThePerson() {
    model.choose(RatingLevel.GOOD);
    model.toggle(RatingReason.SMALL_TEXT);
    model.submit();
    assertThat(stage.kiosk.ratings)
        .containsExactly(
            new Rating("add_enterprise", RatingLevel.GOOD, List.of(RatingReason.SMALL_TEXT)));
    assertThat(model.stateProperty().get()).isEqualTo(new Thanking(RatingLevel.GOOD, 10));
  }

  @Test
  void countsAPressWhoseAnswerWasLostOnce() {
    model.choose(RatingLevel.GOOD);
    stage.kiosk.failure = Optional.of(FakeMatters.unreachable());
    model.submit();
    model.submit();
    assertThat(stage.kiosk.keys).hasSize(2);
    assertThat(stage.kiosk.keys.getFirst()).isEqualTo(stage.kiosk.keys.getLast());
  }

  @Test
  void leadsHomeAfterThirtySecondsOfNobody() {
    model.start();
    stage.hand.advance(Duration.ofSeconds(29));
    assertThat(stage.navigator.route()).isEqualTo(new Route.Rating("add_enterprise"));
    stage.hand.advance(Duration.ofSeconds(1));
    assertThat(stage.navigator.route()).isEqualTo(new Route.Home());
  }

  @Test
  void startsToCountAnewAtATouch() {
    model.start();
    stage.hand.advance(Duration.ofSeconds(29));
    model.touch();
    stage.hand.advance(Duration.ofSeconds(29));
    assertThat(stage.navigator.route()).isEqualTo(new Route.Rating("add_enterprise"));
  }

  @Test
  void leadsHomeWhenItIsSkipped() {
    model.leave();
    assertThat(stage.navigator.route()).isEqualTo(new Route.Home());
    assertThat(stage.kiosk.ratings).isEmpty();
  }
}
