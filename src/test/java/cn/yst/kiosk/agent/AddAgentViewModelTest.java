package cn.yst.kiosk.agent;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.HandOverKind;
import cn.yst.contract.PeriodPreset;
import cn.yst.kiosk.agent.AddAgentEvent.Choose;
import cn.yst.kiosk.agent.AddAgentEvent.EditName;
import cn.yst.kiosk.agent.AddAgentEvent.EditNumber;
import cn.yst.kiosk.agent.AddAgentEvent.Failed;
import cn.yst.kiosk.agent.AddAgentEvent.Filled;
import cn.yst.kiosk.agent.AddAgentEvent.Misnamed;
import cn.yst.kiosk.agent.AddAgentEvent.Named;
import cn.yst.kiosk.agent.AddAgentEvent.Opened;
import cn.yst.kiosk.agent.AddAgentEvent.Refused;
import cn.yst.kiosk.agent.AddAgentEvent.Retry;
import cn.yst.kiosk.agent.AddAgentEvent.Send;
import cn.yst.kiosk.agent.AddAgentState.Loading;
import cn.yst.kiosk.agent.AddAgentState.Naming;
import cn.yst.kiosk.agent.AddAgentState.Numbering;
import cn.yst.kiosk.agent.AddAgentState.Reviewing;
import cn.yst.kiosk.agent.AddAgentState.Sending;
import cn.yst.kiosk.agent.AddAgentState.Unavailable;
import cn.yst.kiosk.agent.Refusal.Place;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.ui.Trouble;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AddAgentViewModelTest {
  private static final Trouble TROUBLE = new Trouble("problem.failed", "E-SVC-1");
  private static final Period YEAR = new Period(PeriodPreset.ONE_YEAR, LocalDate.of(2027, 3, 17));
  private static final Period DAY = new Period(PeriodPreset.PICK_A_DATE, LocalDate.of(2026, 5, 1));
  private static final AgentForm FORM =
      new AgentForm(Desk.ACTING, FakeAgents.PERIODS, "黄**", "450************227", YEAR);
  private static final Refusal REFUSAL = new Refusal(Place.PERSON, TROUBLE);
  private static final AddAgentState LOADING = new Loading();
  private static final AddAgentState NAMING = new Naming(false);
  private static final AddAgentState NUMBERING = new Numbering("黄**");
  private static final AddAgentState REVIEWING = new Reviewing(FORM, Optional.empty());
  private static final AddAgentState REFUSED = new Reviewing(FORM, Optional.of(REFUSAL));
  private static final AddAgentState CHOSEN = new Reviewing(FORM.with(DAY), Optional.empty());
  private static final AddAgentState SENDING = new Sending(FORM);
  private static final AddAgentState UNAVAILABLE = new Unavailable(TROUBLE);

  private final Desk desk = new Desk();

  /// Only the cells that change something; every other one leaves the state as it is.
  static Stream<Arguments> table() {
    List<AddAgentState> states =
        List.of(LOADING, NAMING, NUMBERING, REVIEWING, SENDING, UNAVAILABLE);
    return Stream.of(
            column(new Opened(), states, LOADING, NAMING),
            column(new Failed(TROUBLE), states, LOADING, UNAVAILABLE),
            column(new Misnamed(), states, NAMING, new Naming(true)),
            column(new Named("黄**"), states, NAMING, NUMBERING),
            column(
                new Filled(FORM),
                states,
                LOADING,
                REVIEWING,
                NAMING,
                REVIEWING,
                NUMBERING,
                REVIEWING),
            column(new EditName(), states, NUMBERING, NAMING, REVIEWING, NAMING),
            column(new EditNumber(), states, REVIEWING, NUMBERING),
            column(new Choose(DAY), states, REVIEWING, CHOSEN),
            column(new Send(), states, REVIEWING, SENDING),
            column(new Refused(REFUSAL), states, SENDING, REFUSED),
            column(new Retry(), states, UNAVAILABLE, LOADING))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> column(
      AddAgentEvent event, List<AddAgentState> states, AddAgentState... changes) {
    List<AddAgentState> pairs = List.of(changes);
    return states.stream()
        .map(
            from -> {
              int at = pairs.indexOf(from);
              return Arguments.of(from, event, at % 2 == 0 ? pairs.get(at + 1) : from);
            });
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(AddAgentState from, AddAgentEvent event, AddAgentState to) {
    assertThat(from.on(event)).isEqualTo(to);
  }

  @Test
  void asksOneThingAfterTheOtherAndShowsThePreviewMasked() {
    AddAgentViewModel model = desk.addAgent();
    assertThat(model.stateProperty().get()).isEqualTo(NAMING);
    model.name("黄X");
    assertThat(model.stateProperty().get()).isEqualTo(new Naming(true));
    model.name("黄丽燕");
    assertThat(model.stateProperty().get()).isEqualTo(NUMBERING);
    model.numbered();
    assertThat(model.stateProperty().get()).as("the number is not there").isEqualTo(NUMBERING);
    AgentStates.fill(model);
    assertThat(model.stateProperty().get()).isEqualTo(REVIEWING);
  }

  @Test
  void invitesAndForgetsWhoWasEntered() {
    desk.navigator.go(new Route.AddAgent("a1"));
    AddAgentViewModel model = desk.addAgent();
    AgentStates.fill(model);
    model.choose(DAY);
    var name = draft().name().orElseThrow();
    model.send();
    assertThat(invites()).singleElement().asString().contains("黄丽燕 450103197703211227 2026-05-01");
    assertThat(desk.navigator.route())
        .isEqualTo(new Route.Handing(HandOverKind.INVITATION, "i9", true));
    assertThat(desk.visit().drafts().find(AgentDraft.class)).isEmpty();
    assertThat(name.erased()).isTrue();
    desk.navigator.back();
    assertThat(desk.navigator.route()).isEqualTo(new Route.Agents("a1"));
  }

  @ParameterizedTest
  @CsvSource({
    "invite_self, PERSON, addAgent.self",
    "invite_representative, PERSON, addAgent.representative",
    "invite_applicant, PERSON, addAgent.applicant",
    "invite_active_agent, PERSON, addAgent.activeAgent",
    "invite_underage, PERSON, addAgent.underage",
    "id_number_malformed, PERSON, addAgent.malformed",
    "invitation_pending, PERSON, addAgent.pending",
    "period_in_the_past, PERIOD, addAgent.periodPast",
    "period_too_long, PERIOD, addAgent.periodLong",
    "not_allowed, FORM, agents.onlyRepresentative",
    "account_suspended, FORM, lock.suspended"
  })
  void eachRefusalIsOneSentenceInItsPlaceAndNothingIsLost(
      String code, Place place, String sentence) {
    desk.service.changeFailure = Optional.of(FakeAgents.rejected(422, code));
    AddAgentViewModel model = desk.addAgent();
    AgentStates.fill(model);
    model.send();
    Reviewing now = (Reviewing) model.stateProperty().get();
    Refusal refusal = now.refusal().orElseThrow();
    assertThat(refusal.place()).isEqualTo(place);
    assertThat(refusal.trouble().sentence()).isEqualTo(sentence);
    assertThat(now.form()).isEqualTo(FORM);
  }

  @Test
  void anUnansweredPressIsTheSameActionAndAChangedFormAnother() {
    desk.service.changeFailure = Optional.of(FakeAgents.unreachable());
    AddAgentViewModel model = desk.addAgent();
    AgentStates.fill(model);
    model.send();
    model.send();
    model.choose(DAY);
    model.send();
    assertThat(invites()).hasSize(3);
    assertThat(key(0)).isEqualTo(key(1)).isNotEqualTo(key(2));
  }

  @Test
  void aStaleFaceIsCheckedAnewWithTheFormKeptAndTheInvitationGoesOutByItself() {
    desk.navigator.go(new Route.AddAgent("a1"));
    desk.service.changeFailure = Optional.of(FakeAgents.rejected(403, "fresh_face_required"));
    AddAgentViewModel model = desk.addAgent();
    AgentStates.fill(model);
    model.choose(DAY);
    model.send();
    Route.FaceCheck check = new Route.FaceCheck(new Purpose.StepUp(), new Route.AddAgent("a1"));
    assertThat(desk.navigator.route()).isEqualTo(check);
    desk.service.changeFailure = Optional.empty();
    desk.freshUntil = Desk.STALE.plusSeconds(600);
    desk.navigator.settle(check.next());
    desk.addAgent();
    assertThat(invites()).hasSize(2).last().asString().contains("2026-05-01");
    assertThat(desk.navigator.route())
        .isEqualTo(new Route.Handing(HandOverKind.INVITATION, "i9", true));
    desk.navigator.back();
    assertThat(desk.navigator.route()).isEqualTo(new Route.Agents("a1"));
  }

  @Test
  void turningBackFromTheFaceCheckSendsNothingAndKeepsTheForm() {
    desk.service.changeFailure = Optional.of(FakeAgents.rejected(403, "fresh_face_required"));
    AddAgentViewModel model = desk.addAgent();
    AgentStates.fill(model);
    model.send();
    AddAgentViewModel again = desk.addAgent();
    assertThat(again.stateProperty().get()).isEqualTo(REVIEWING);
    assertThat(again.typedName()).isEqualTo("黄丽燕");
    assertThat(invites()).hasSize(1);
  }

  @Test
  void theEndOfTheVisitErasesWhatWasEntered() {
    AddAgentViewModel model = desk.addAgent();
    AgentStates.fill(model);
    var visit = desk.visit();
    var number = draft().number().orElseThrow();
    desk.sessions.end(EndReason.IDLE);
    assertThat(number.erased()).isTrue();
    assertThat(visit.drafts().find(AgentDraft.class)).isEmpty();
    assertThat(model.number().getState().entered()).isZero();
  }

  @Test
  void backInTheListTheDraftIsForgotten() {
    AgentStates.fill(desk.addAgent());
    desk.agents();
    assertThat(desk.addAgent().stateProperty().get()).isEqualTo(NAMING);
  }

  private AgentDraft draft() {
    return desk.visit().drafts().find(AgentDraft.class).orElseThrow();
  }

  private List<String> invites() {
    return desk.service.calls.stream().filter(c -> c.startsWith("invite ")).toList();
  }

  private String key(int call) {
    return invites().get(call).substring(invites().get(call).lastIndexOf(' '));
  }
}
