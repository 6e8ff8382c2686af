package cn.yst.kiosk.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.FakePrinter;
import cn.yst.kiosk.device.SlipPrinter.Printing;
import cn.yst.kiosk.device.SlipPrinting.State;
import cn.yst.kiosk.handover.HandingEvent.Arrived;
import cn.yst.kiosk.handover.HandingEvent.Failed;
import cn.yst.kiosk.handover.HandingEvent.Retry;
import cn.yst.kiosk.handover.HandingEvent.Slip;
import cn.yst.kiosk.handover.HandingEvent.Tick;
import cn.yst.kiosk.handover.HandingEvent.Vanished;
import cn.yst.kiosk.handover.HandingEvent.Withdraw;
import cn.yst.kiosk.handover.HandingState.Accepted;
import cn.yst.kiosk.handover.HandingState.Gone;
import cn.yst.kiosk.handover.HandingState.Loading;
import cn.yst.kiosk.handover.HandingState.Over;
import cn.yst.kiosk.handover.HandingState.Unavailable;
import cn.yst.kiosk.handover.HandingState.Waiting;
import cn.yst.kiosk.handover.HandingState.Withdrawing;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import cn.yst.kiosk.ui.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandingViewModelTest {
  private static final Trouble TROUBLE = new Trouble("problem.failed", "E-SVC-1");
  private static final Duration DAY = Duration.ofDays(1);
  private static final State NONE = new State.None();
  private static final State OUT = new State.Failed(Reason.PAPER_OUT);
  private static final State PRINTED = new State.Printed();
  private static final HandOver PENDING = Window.of(HandOverKind.INVITATION, HandOverState.PENDING);
  private static final HandOver ACCEPTED =
      Window.of(HandOverKind.INVITATION, HandOverState.ACCEPTED);
  private static final HandOver DECLINED =
      Window.of(HandOverKind.INVITATION, HandOverState.DECLINED);
  private static final Waiting WAITING = new Waiting(PENDING, DAY, NONE, Optional.empty());
  private static final HandingState TROUBLED =
      new Waiting(PENDING, DAY, NONE, Optional.of(TROUBLE));
  private static final HandingState SLIP = new Waiting(PENDING, DAY, PRINTED, Optional.empty());
  private static final HandingState LATER =
      new Waiting(PENDING, DAY.minusSeconds(1), NONE, Optional.empty());
  private static final HandingState WITHDRAWING = new Withdrawing(WAITING);
  private static final HandingState LOADING = new Loading();
  private static final HandingState DONE = new Accepted(ACCEPTED, HandingState.WELCOME);
  private static final HandingState DONE_LATER = new Accepted(ACCEPTED, Duration.ofSeconds(2));
  private static final HandingState OVER = new Over(DECLINED);
  private static final HandingState GONE = new Gone();
  private static final HandingState UNAVAILABLE = new Unavailable(TROUBLE);

  private final Window window = new Window();

  static Stream<Arguments> table() {
    HandingState w = WAITING;
    HandingState g = WITHDRAWING;
    HandingState early = new Over(ACCEPTED);
    return Stream.of(
            row(LOADING, w, early, OVER, UNAVAILABLE, GONE, LOADING, LOADING, LOADING, LOADING),
            row(w, w, DONE, OVER, w, GONE, g, SLIP, LATER, w),
            row(g, g, DONE, OVER, TROUBLED, GONE, g, new Withdrawing((Waiting) SLIP), g, g),
            row(DONE, DONE, DONE, DONE, DONE, DONE, DONE, DONE, DONE_LATER, DONE),
            row(OVER, OVER, OVER, OVER, OVER, OVER, OVER, OVER, OVER, OVER),
            row(GONE, GONE, GONE, GONE, GONE, GONE, GONE, GONE, GONE, GONE),
            row(
                UNAVAILABLE,
                UNAVAILABLE,
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

  private static Stream<Arguments> row(HandingState from, HandingState... to) {
    List<HandingEvent> events =
        List.of(
            new Arrived(PENDING),
            new Arrived(ACCEPTED),
            new Arrived(DECLINED),
            new Failed(TROUBLE),
            new Vanished(),
            new Withdraw(),
            new Slip(PRINTED),
            new Tick(),
            new Retry());
    return Stream.iterate(0, i -> i < to.length, i -> i + 1)
        .map(i -> Arguments.of(from, events.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(HandingState from, HandingEvent event, HandingState to) {
    assertThat(from.on(event, NONE)).isEqualTo(to);
  }

  @Test
  void anAcceptanceIsSeenAtOnceAndLeadsOnByItself() {
    HandingViewModel model = window.handing(HandOverKind.INVITATION, true);
    window.current = ACCEPTED;
    window.hand.advance(Duration.ofSeconds(2));
    assertThat(model.stateProperty().get()).isInstanceOf(Accepted.class);
    window.hand.advance(Duration.ofSeconds(3));
    assertThat(window.navigator.route())
        .isEqualTo(new Route.Success(SuccessKind.AGENT_AUTHORISED, "h1"));
    window.navigator.back();
    assertThat(window.navigator.route()).isEqualTo(new Route.Enterprises());
  }

  @Test
  void aCertificationLeadsToTheAccount() {
    window.current = Window.of(HandOverKind.CERTIFICATION, HandOverState.PENDING);
    HandingViewModel model = window.handing(HandOverKind.CERTIFICATION, true);
    assertThat(window.calls).containsExactly("latest h1");
    window.current = Window.of(HandOverKind.CERTIFICATION, HandOverState.ACCEPTED);
    window.hand.advance(Duration.ofSeconds(2));
    model.done();
    assertThat(window.navigator.route())
        .isEqualTo(new Route.Success(SuccessKind.ACCOUNT_CERTIFIED, "a2"));
  }

  @Test
  void whatIsWithdrawnIsOver() {
    HandingViewModel model = window.handing(HandOverKind.INVITATION, false);
    window.current = Window.of(HandOverKind.INVITATION, HandOverState.WITHDRAWN);
    model.withdraw();
    assertThat(window.calls).contains("withdraw h1");
    assertThat(model.stateProperty().get()).isEqualTo(new Over(window.current));
  }

  @Test
  void anAgentWhoWasFasterThanTheWithdrawalIsAuthorised() {
    HandingViewModel model = window.handing(HandOverKind.INVITATION, false);
    window.withdrawal = Optional.ofNullable(Window.rejected(409, "already_accepted"));
    window.current = ACCEPTED;
    model.withdraw();
    assertThat(model.stateProperty().get()).isInstanceOf(Accepted.class);
  }

  @Test
  void aLineThatIsDownIsToldAndTheCodeStays() {
    HandingViewModel model = window.handing(HandOverKind.INVITATION, false);
    window.withdrawal = Optional.of(Window.unreachable());
    model.withdraw();
    assertThat(((Waiting) model.stateProperty().get()).trouble()).isPresent();
    window.failure = Optional.of(Window.unreachable());
    window.hand.advance(Duration.ofSeconds(4));
    assertThat(model.stateProperty().get()).isInstanceOf(Waiting.class);
  }

  @Test
  void whatIsGoneIsSaidToBe() {
    HandingViewModel model = window.handing(HandOverKind.INVITATION, false);
    window.failure = Optional.ofNullable(Window.rejected(404, "not_found"));
    window.hand.advance(Duration.ofSeconds(2));
    assertThat(model.stateProperty().get()).isEqualTo(GONE);
    model.done();
    assertThat(window.navigator.route()).isEqualTo(new Route.Enterprises());
  }

  @Test
  void printsOncePerPressAndSaysHowItWent() {
    FakePrinter printer = window.withPrinter().will(new Printing.Failed(Reason.PAPER_OUT));
    HandingViewModel model = window.handing(HandOverKind.INVITATION, true);
    window.hand.hold();
    model.print(Window.slip());
    assertThat(slip(model)).isEqualTo(new State.Printing());
    model.print(Window.slip());
    window.hand.release();
    assertThat(printer.printed()).hasSize(1);
    assertThat(slip(model)).isEqualTo(OUT);
    model.print(Window.slip());
    assertThat(printer.printed()).hasSize(1);
  }

  private static State slip(HandingViewModel model) {
    return ((Waiting) model.stateProperty().get()).slip();
  }

  @Test
  void theListTurnsPagesAndShowsOnlyWhatStillWaits() {
    window.listed = HandOverStates.some();
    HandOversViewModel list = window.handOvers();
    list.setPageSize(4);
    list.turn(2);
    assertThat(window.calls).containsExactly("hand-overs 1 4", "hand-overs 2 4");
    list.show(window.listed.get(2));
    assertThat(window.navigator.route()).isEqualTo(new Route.HandOvers());
    list.show(window.listed.get(1));
    assertThat(window.navigator.route())
        .isEqualTo(new Route.Handing(HandOverKind.CERTIFICATION, "a2", false));
  }
}
