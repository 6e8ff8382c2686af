package cn.yst.kiosk.agent;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AgentFilter;
import cn.yst.contract.AgentPage;
import cn.yst.contract.HandOverKind;
import cn.yst.kiosk.agent.AgentsEvent.Arrived;
import cn.yst.kiosk.agent.AgentsEvent.Change;
import cn.yst.kiosk.agent.AgentsEvent.Failed;
import cn.yst.kiosk.agent.AgentsEvent.Retry;
import cn.yst.kiosk.agent.AgentsEvent.Turn;
import cn.yst.kiosk.agent.AgentsEvent.Updated;
import cn.yst.kiosk.agent.AgentsState.Changing;
import cn.yst.kiosk.agent.AgentsState.Listed;
import cn.yst.kiosk.agent.AgentsState.Loading;
import cn.yst.kiosk.agent.AgentsState.Turning;
import cn.yst.kiosk.agent.AgentsState.Unavailable;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import cn.yst.kiosk.ui.Trouble;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgentsViewModelTest {
  private static final Trouble TROUBLE = new Trouble("problem.failed", "E-SVC-1");
  private static final AgentPage PAGE = FakeAgents.page(2, FakeAgents.HUANG, FakeAgents.CHEN);
  private static final AgentPage NEWER = FakeAgents.page(1, FakeAgents.HUANG);
  private static final LocalDate UNTIL = LocalDate.of(2027, 3, 17);
  private static final Listed LISTED =
      new Listed(Desk.ACTING, PAGE, AgentFilter.ALL, Optional.empty());
  private static final Listed TROUBLED = LISTED.with(TROUBLE);
  private static final AgentsState LOADING = new Loading();
  private static final AgentsState TURNING = new Turning(LISTED, AgentFilter.WAITING);
  private static final AgentsState CHANGING = new Changing(LISTED);
  private static final AgentsState UNAVAILABLE = new Unavailable(TROUBLE);

  private final Desk desk = new Desk();

  static Stream<Arguments> table() {
    Listed fresh = new Listed(Desk.ACTING, NEWER, AgentFilter.ACTIVE, Optional.empty());
    return Stream.of(
            row(LOADING, fresh, LOADING, UNAVAILABLE, LOADING, LOADING, LOADING),
            row(LISTED, LISTED, LISTED.with(NEWER), LISTED, TURNING, CHANGING, LISTED),
            row(TURNING, fresh, TURNING, TROUBLED, TURNING, TURNING, TURNING),
            row(CHANGING, fresh, CHANGING, TROUBLED, CHANGING, CHANGING, CHANGING),
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

  private static Stream<Arguments> row(AgentsState from, AgentsState... to) {
    List<AgentsEvent> events =
        List.of(
            new Arrived(Desk.ACTING, NEWER, AgentFilter.ACTIVE),
            new Updated(NEWER),
            new Failed(TROUBLE),
            new Turn(AgentFilter.WAITING),
            new Change(),
            new Retry());
    return Stream.iterate(0, i -> i < to.length, i -> i + 1)
        .map(i -> Arguments.of(from, events.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(AgentsState from, AgentsEvent event, AgentsState to) {
    assertThat(from.on(event)).isEqualTo(to);
  }

  @Test
  void turnsPagesAndPillsAtTheService() {
    AgentsViewModel model = open();
    model.turn(2);
    model.show(AgentFilter.EXPIRED);
    assertThat(desk.service.calls)
        .containsExactly("agents ALL 1 4", "agents ALL 2 4", "agents EXPIRED 1 4");
  }

  @Test
  void updatesItselfWhileItIsWatched() {
    AgentsViewModel model = open();
    desk.hand.advance(Duration.ofSeconds(3));
    assertThat(desk.service.calls).contains("since ALL 1 v1");
    desk.service.newer = Optional.of(NEWER);
    desk.hand.advance(Duration.ofSeconds(3));
    assertThat(listed(model).page()).isEqualTo(NEWER);
  }

  @Test
  void aWatchThatFailsIsSilentAndGoesOn() {
    AgentsViewModel model = open();
    desk.service.failure = Optional.of(FakeAgents.unreachable());
    desk.hand.advance(Duration.ofSeconds(3));
    assertThat(listed(model).trouble()).isEmpty();
    desk.service.failure = Optional.empty();
    desk.service.newer = Optional.of(NEWER);
    desk.hand.advance(Duration.ofSeconds(3));
    assertThat(listed(model).page()).isEqualTo(NEWER);
  }

  @Test
  void removesAndReadsTheListAnew() {
    AgentsViewModel model = open();
    model.change(new AgentChange.Remove("m1"));
    assertThat(desk.service.calls).containsExactly("agents ALL 1 4", "revoke m1", "agents ALL 1 4");
    assertThat(listed(model).trouble()).isEmpty();
  }

  @Test
  void aNewPeriodIsToldOnAScreenOfItsOwn() {
    open().change(new AgentChange.Prolong("m4", UNTIL));
    assertThat(desk.service.calls).contains("change m4 2027-03-17");
    assertThat(desk.navigator.route())
        .isEqualTo(new Route.Success(SuccessKind.AUTHORISATION_RENEWED, "m4"));
  }

  @Test
  void aRefusalIsToldOverTheList() {
    AgentsViewModel model = open();
    desk.service.changeFailure = Optional.of(FakeAgents.rejected(409, "membership_over"));
    model.change(new AgentChange.Prolong("m4", UNTIL));
    assertThat(listed(model).trouble()).map(Trouble::sentence).contains("agents.membershipOver");
  }

  @Test
  void aStaleFaceIsCheckedAnewAndTheChangeGoesOutByItself() {
    desk.service.changeFailure = Optional.of(FakeAgents.rejected(403, "fresh_face_required"));
    open().change(new AgentChange.Remove("m1"));
    assertThat(desk.navigator.route())
        .isEqualTo(new Route.FaceCheck(new Purpose.StepUp(), new Route.Agents("a1")));
    desk.service.changeFailure = Optional.empty();
    desk.freshUntil = Desk.STALE.plusSeconds(600);
    desk.service.calls.clear();
    open();
    assertThat(desk.service.calls).containsExactly("agents ALL 1 4", "revoke m1", "agents ALL 1 4");
  }

  @Test
  void turningBackFromTheFaceCheckChangesNothing() {
    desk.service.changeFailure = Optional.of(FakeAgents.rejected(403, "fresh_face_required"));
    open().change(new AgentChange.Remove("m1"));
    desk.service.calls.clear();
    open();
    open();
    assertThat(desk.service.calls).containsExactly("agents ALL 1 4", "agents ALL 1 4");
  }

  @Test
  void leadsToTheFormAndToTheCode() {
    AgentsViewModel model = open();
    model.add();
    assertThat(desk.navigator.route()).isEqualTo(new Route.AddAgent("a1"));
    model.showInvitation("i1");
    assertThat(desk.navigator.route())
        .isEqualTo(new Route.Handing(HandOverKind.INVITATION, "i1", false));
  }

  @Test
  void anAgentLeavesTheAccount() {
    open().leave();
    assertThat(desk.service.calls).contains("leave a1");
    assertThat(desk.left).isEqualTo(1);
  }

  @Test
  void triesAgainAfterAFailure() {
    desk.service.failure = Optional.of(FakeAgents.unreachable());
    AgentsViewModel model = open();
    assertThat(model.stateProperty().get()).isInstanceOf(Unavailable.class);
    desk.service.failure = Optional.empty();
    model.retry();
    assertThat(model.stateProperty().get()).isInstanceOf(Listed.class);
  }

  private AgentsViewModel open() {
    AgentsViewModel model = desk.agents();
    model.setPageSize(4);
    return model;
  }

  private static Listed listed(AgentsViewModel model) {
    return (Listed) model.stateProperty().get();
  }
}
