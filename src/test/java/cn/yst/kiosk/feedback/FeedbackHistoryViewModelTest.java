package cn.yst.kiosk.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.FeedbackPage;
import cn.yst.contract.Paging;
import cn.yst.kiosk.api.FakeMatters;
import cn.yst.kiosk.feedback.FeedbackHistoryEvent.Again;
import cn.yst.kiosk.feedback.FeedbackHistoryEvent.Arrived;
import cn.yst.kiosk.feedback.FeedbackHistoryEvent.Failed;
import cn.yst.kiosk.feedback.FeedbackHistoryEvent.Turn;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Empty;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Listed;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Loading;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Turning;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Unavailable;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FeedbackHistoryViewModelTest {
  private static final Trouble TROUBLE = new Trouble("problem.failed", "E-SVC-1");
  private static final FeedbackPage PAGE =
      new FeedbackPage(FakeFeedback.story().subList(0, 3), new Paging(1, 3, 4));
  private static final FeedbackPage NONE = new FeedbackPage(List.of(), new Paging(1, 3, 0));
  private static final Listed LISTED = new Listed(PAGE, Optional.empty());
  private static final FeedbackHistoryState LOADING = new Loading();
  private static final FeedbackHistoryState EMPTY = new Empty();
  private static final FeedbackHistoryState TURNING = new Turning(LISTED);
  private static final FeedbackHistoryState TROUBLED = new Listed(PAGE, Optional.of(TROUBLE));
  private static final FeedbackHistoryState UNAVAILABLE = new Unavailable(TROUBLE);

  private final FeedbackStage stage = new FeedbackStage();

  static Stream<Arguments> table() {
    return Stream.of(
            row(LOADING, LISTED, EMPTY, UNAVAILABLE, LOADING, LOADING),
            row(EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY),
            row(LISTED, LISTED, LISTED, LISTED, TURNING, LISTED),
            row(TURNING, LISTED, EMPTY, TROUBLED, TURNING, TURNING),
            row(UNAVAILABLE, UNAVAILABLE, UNAVAILABLE, UNAVAILABLE, UNAVAILABLE, LOADING))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> row(FeedbackHistoryState from, FeedbackHistoryState... to) {
    List<FeedbackHistoryEvent> events =
        List.of(new Arrived(PAGE), new Arrived(NONE), new Failed(TROUBLE), new Turn(), new Again());
    return IntStream.range(0, to.length).mapToObj(i -> Arguments.of(from, events.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(FeedbackHistoryState from, FeedbackHistoryEvent event, FeedbackHistoryState to) {
    assertThat(FeedbackHistoryViewModel.next(from, event)).isEqualTo(to);
  }

  @Test
  void showsPagesThatTheServiceCuts() {
    FeedbackHistoryViewModel model = stage.history();
    model.setPageSize(3);
    model.turn(2);
    assertThat(stage.service.calls).containsExactly("history 1 3", "history 2 3");
  }

  @Test
  void keepsThePlaceWhenFewerCardsFit() {
    FeedbackHistoryViewModel model = stage.history();
    model.setPageSize(3);
    model.turn(2);
    model.setPageSize(1);
    assertThat(stage.service.calls).last().isEqualTo("history 4 1");
  }

  @Test
  void asksAgainAfterAFailure() {
    stage.service.failure = Optional.of(FakeMatters.unreachable());
    FeedbackHistoryViewModel model = stage.history();
    model.setPageSize(3);
    assertThat(model.stateProperty().get()).isInstanceOf(Unavailable.class);
    stage.service.failure = Optional.empty();
    model.retry();
    assertThat(model.stateProperty().get()).isInstanceOf(Listed.class);
  }

  @Test
  void leadsToANewOne() {
    stage.history().write();
    assertThat(stage.navigator.route()).isEqualTo(new Route.Feedback());
  }
}
