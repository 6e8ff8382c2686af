package cn.yst.kiosk.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.Message;
import cn.yst.contract.MessageCounts;
import cn.yst.contract.MessageFilter;
import cn.yst.contract.MessagePage;
import cn.yst.contract.Paging;
import cn.yst.kiosk.message.InboxEvent.Arrived;
import cn.yst.kiosk.message.InboxEvent.Failed;
import cn.yst.kiosk.message.InboxEvent.Retry;
import cn.yst.kiosk.message.InboxEvent.Turn;
import cn.yst.kiosk.message.InboxState.Empty;
import cn.yst.kiosk.message.InboxState.Listed;
import cn.yst.kiosk.message.InboxState.Loading;
import cn.yst.kiosk.message.InboxState.Reloading;
import cn.yst.kiosk.message.InboxState.Turning;
import cn.yst.kiosk.message.InboxState.Unavailable;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InboxViewModelTest {
  private static final Trouble TROUBLE = new Trouble("problem.failed", "E-SVC-1");
  private static final MessagePage FIRST = page(1, 12);
  private static final MessagePage SECOND = page(2, 12);
  private static final MessagePage SECOND_OF_LESS = page(2, 11);
  private static final MessagePage NONE =
      new MessagePage(List.of(), new Paging(1, 5, 0), new MessageCounts(0, 0, 0));
  private static final Listed LISTED = listed(FIRST, false);
  private static final InboxState LOADING = new Loading();
  private static final InboxState EMPTY = new Empty();
  private static final InboxState TURNING = new Turning(LISTED, MessageFilter.ALL);
  private static final InboxState RELOADING = new Reloading(LISTED);
  private static final InboxState UNAVAILABLE = new Unavailable(TROUBLE);
  private static final List<InboxEvent> EVENTS =
      List.of(
          new Arrived(SECOND),
          new Arrived(SECOND_OF_LESS),
          new Arrived(NONE),
          new Failed(TROUBLE),
          new Turn(MessageFilter.ALL),
          new Retry());

  private static MessagePage page(int page, int total) {
    return new MessagePage(
        List.of(Fixtures.request()), new Paging(page, 5, total), new MessageCounts(total, 2, 1));
  }

  private static Listed listed(MessagePage page, boolean changed) {
    return new Listed(page, MessageFilter.ALL, changed, Optional.empty());
  }

  static Stream<Arguments> table() {
    Listed second = listed(SECOND, false);
    Listed less = listed(SECOND_OF_LESS, false);
    return Stream.of(
            row(LOADING, second, less, EMPTY, UNAVAILABLE, LOADING, LOADING),
            row(EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY),
            row(LISTED, LISTED, LISTED, LISTED, LISTED, TURNING, LISTED),
            row(TURNING, second, RELOADING, EMPTY, LISTED.with(TROUBLE), TURNING, TURNING),
            row(
                RELOADING,
                listed(SECOND, true),
                listed(SECOND_OF_LESS, true),
                EMPTY,
                LISTED.with(TROUBLE),
                RELOADING,
                RELOADING),
            row(
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                LOADING))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> row(InboxState from, InboxState... to) {
    return Stream.iterate(0, i -> i < to.length, i -> i + 1)
        .map(i -> Arguments.of(from, EVENTS.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(InboxState from, InboxEvent event, InboxState to) {
    assertThat(InboxViewModel.next(from, event)).isEqualTo(to);
  }

  @Nested
  class Verbs {
    private final Stage stage = new Stage();
    private final InboxViewModel model = stage.inbox();

    @Test
    void fetchesPagesOfTheSizeThatFits() {
      model.setPageSize(5);
      model.setPageSize(5);
      model.turn(1);
      model.turn(3);
      model.setPageSize(2);
      assertThat(stage.service.calls)
          .containsExactly("messages ALL 1 5", "messages ALL 3 5", "messages ALL 6 2");
    }

    @Test
    void aPillShowsItsFirstPage() {
      model.setPageSize(5);
      model.turn(2);
      model.filter(MessageFilter.UNREAD);
      model.filter(MessageFilter.UNREAD);
      assertThat(stage.service.calls).endsWith("messages ALL 2 5", "messages UNREAD 1 5");
      assertThat(shown().filter()).isEqualTo(MessageFilter.UNREAD);
      assertThat(shown().changed()).isFalse();
    }

    @Test
    void aListThatChangedMeanwhileBeginsAnewAndSaysSo() {
      model.setPageSize(5);
      stage.service.inbox = new ArrayList<>(stage.service.inbox);
      stage.service.inbox.addFirst(Fixtures.certification(true));
      model.turn(2);
      assertThat(stage.service.calls).endsWith("messages ALL 2 5", "messages ALL 1 5");
      assertThat(shown().changed()).isTrue();
      assertThat(shown().page().paging().page()).isOne();
    }

    @Test
    void opensARequestToShareAsADecisionAndAnythingElseAsALetter() {
      model.setPageSize(5);
      model.open(Fixtures.request());
      assertThat(stage.navigator.route())
          .isEqualTo(new Route.DecideAssociation("r1", "m1", Optional.empty()));
      model.open(Fixtures.added("某公司"));
      assertThat(stage.navigator.route()).isEqualTo(new Route.Letter("m5"));
    }

    @Test
    void decidingOpensTheFirstThatWaits() {
      model.setPageSize(5);
      model.decide();
      assertThat(stage.navigator.route())
          .isEqualTo(new Route.DecideAssociation("r1", "m1", Optional.empty()));
    }

    @Test
    void decidingFromALaterPageShowsThoseThatWait() {
      model.setPageSize(5);
      model.turn(2);
      model.decide();
      assertThat(shown().filter()).isEqualTo(MessageFilter.TO_DECIDE);
      assertThat(shown().page().items()).extracting(Message::id).containsExactly("m1");
    }

    @Test
    void triesAgainAfterAFailure() {
      stage.service.failure = Optional.of(FakeMessages.unreachable());
      model.setPageSize(5);
      assertThat(model.stateProperty().get())
          .isEqualTo(new Unavailable(new Trouble("problem.unreachable", "E-NET-7F3A2C")));
      stage.service.failure = Optional.empty();
      model.retry();
      assertThat(shown().page().items()).hasSize(5);
    }

    @Test
    void goesBackToWork() {
      model.back();
      assertThat(stage.navigator.route()).isEqualTo(new Route.SessionHome());
    }

    private Listed shown() {
      return (Listed) model.stateProperty().get();
    }
  }
}
