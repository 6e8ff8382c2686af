package cn.yst.kiosk.agent;

import cn.yst.contract.ActingFor;
import cn.yst.contract.AgentFilter;
import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.Masking;
import cn.yst.contract.PeriodChoices;
import cn.yst.contract.PersonName;
import cn.yst.kiosk.agent.AddAgentState.Loading;
import cn.yst.kiosk.agent.AddAgentState.Numbering;
import cn.yst.kiosk.agent.AddAgentState.Reviewing;
import cn.yst.kiosk.agent.AddAgentState.Sending;
import cn.yst.kiosk.agent.AddAgentState.Unavailable;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.input.IdNumberEntry;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Secret;
import cn.yst.kiosk.session.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// 添加经办人: name, number, period, then an invitation. What is entered lives in the visit as
/// [Secret]s, so it is still there after a fresh face check, and erased with the visit or once the
/// invitation is made.
public final class AddAgentViewModel {
  private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

  private final ReadOnlyObjectWrapper<AddAgentState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final Route.AddAgent route;
  private final VisitorApi api;
  private final Visit visit;
  private final Instant freshUntil;
  private final Scope scope;
  private final Navigator navigator;
  private final IdNumberEntry number;
  private AgentDraft draft;
  private Optional<Known> known = Optional.empty();
  private Optional<ActionKey> unanswered = Optional.empty();
  private Job hiding = () -> {};

  private record Known(ActingFor account, PeriodChoices choices) {}

  /// Begins at once.
  ///
  /// @param route to which account
  /// @param visit where what is entered lives
  /// @param freshUntil until when the person's face check counts
  /// @param today in the hall; no birth date may be later
  public AddAgentViewModel(
      Route.AddAgent route,
      VisitorApi api,
      Visit visit,
      Instant freshUntil,
      Scope scope,
      Navigator navigator,
      LocalDate today) {
    this.route = route;
    this.api = api;
    this.visit = visit;
    this.freshUntil = freshUntil;
    this.scope = scope;
    this.navigator = navigator;
    this.number = new IdNumberEntry(today);
    visit.secrets().onWipe(number::clear);
    this.draft =
        visit
            .drafts()
            .find(AgentDraft.class)
            .filter(kept -> kept.accountId().equals(route.accountId()))
            .orElseGet(() -> AgentDraft.blank(route.accountId()));
    draft.number().ifPresent(this::retype);
    load();
  }

  private void retype(Secret kept) {
    char[] typed = kept.copy();
    for (char c : typed) {
      number.insert(c);
    }
    Arrays.fill(typed, '\0');
  }

  ReadOnlyObjectProperty<AddAgentState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The number that is being typed.
  IdNumberEntry number() {
    return number;
  }

  /// The name entered before, to fill the field again; empty the first time.
  String typedName() {
    return draft.name().map(Secret::text).orElse("");
  }

  /// Takes the name, if it can be one.
  void name(CharSequence typed) {
    PersonName.typed(typed)
        .ifPresentOrElse(
            fits -> {
              draft.name().ifPresent(visit.secrets()::drop);
              remember(draft.withName(visit.secrets().keep(fits.value().toCharArray())));
              if (draft.number().isPresent()) {
                review();
              } else {
                apply(new AddAgentEvent.Named(Masking.name(fits.value())));
              }
            },
            () -> apply(new AddAgentEvent.Misnamed()));
  }

  /// 下一步 under the number; does nothing while it is not complete.
  void numbered() {
    if (state.get() instanceof Numbering && number.getState().isComplete()) {
      draft.number().ifPresent(visit.secrets()::drop);
      remember(draft.withNumber(visit.secrets().keep(number.value())));
      review();
    }
  }

  void editName() {
    apply(new AddAgentEvent.EditName());
  }

  void editNumber() {
    apply(new AddAgentEvent.EditNumber());
  }

  void choose(Period period) {
    if (state.get() instanceof Reviewing) {
      remember(draft.with(period));
      apply(new AddAgentEvent.Choose(period));
    }
  }

  /// Shows the hidden digits while a finger is held on 按住显示, five seconds at most.
  void reveal(boolean held) {
    hiding.cancel();
    number.reveal(held);
    if (held) {
      hiding = scope.after(LONGEST_LOOK, () -> number.reveal(false));
    }
  }

  void retry() {
    if (state.get() instanceof Unavailable) {
      apply(new AddAgentEvent.Retry());
      load();
    }
  }

  /// 生成邀请二维码
  void send() {
    if (state.get() instanceof Reviewing now) {
      ActionKey key = unanswered.orElseGet(api::newAction);
      unanswered = Optional.of(key);
      apply(new AddAgentEvent.Send());
      InviteAgent asked = asked(now.form());
      scope.run(
          () -> api.agents().invite(key, route.accountId(), asked), this::invited, this::refused);
    }
  }

  /// The one place where the entered data become text, because they are sent now.
  private InviteAgent asked(AgentForm form) {
    return new InviteAgent(
        draft.name().orElseThrow().text(),
        draft.number().orElseThrow().text(),
        form.period().until());
  }

  private void invited(HandOver invitation) {
    forget();
    navigator.replace(new Route.Handing(HandOverKind.INVITATION, invitation.id(), true));
  }

  private void refused(ApiException e) {
    if (!(e instanceof ApiException.Unreachable)) {
      unanswered = Optional.empty();
    }
    if (AgentTrouble.needsFreshFace(e)) {
      remember(draft.waiting(Optional.of(freshUntil)));
      navigator.go(new Route.FaceCheck(new Purpose.StepUp(), route));
    } else {
      apply(new AddAgentEvent.Refused(InviteRefusals.of(e)));
    }
  }

  private void load() {
    scope.run(
        () ->
            new Known(
                api.enterprises().account(route.accountId()),
                api.agents().agents(route.accountId(), AgentFilter.ALL, 1, 1).periods()),
        this::opened,
        (ApiException e) -> apply(new AddAgentEvent.Failed(AgentTrouble.of(e))));
  }

  private void opened(Known answer) {
    known = Optional.of(answer);
    if (draft.name().isEmpty()) {
      apply(new AddAgentEvent.Opened());
    } else if (draft.number().isEmpty()) {
      apply(new AddAgentEvent.Opened());
      apply(new AddAgentEvent.Named(Masking.name(typedName())));
    } else {
      boolean goOn = draft.stale().filter(freshUntil::isAfter).isPresent();
      remember(draft.waiting(Optional.empty()));
      review();
      if (goOn) {
        send();
      }
    }
  }

  private void review() {
    Known all = known.orElseThrow();
    apply(
        new AddAgentEvent.Filled(
            new AgentForm(
                all.account(),
                all.choices(),
                Masking.name(typedName()),
                draft.number().map(kept -> Masking.idNumber(kept.text())).orElse(""),
                draft.period().orElseGet(() -> Period.preset(all.choices())))));
  }

  /// What is entered has changed, so the next press is another action.
  private void remember(AgentDraft newer) {
    draft = newer;
    visit.drafts().keep(newer);
    if (!(state.get() instanceof Sending)) {
      unanswered = Optional.empty();
    }
  }

  private void forget() {
    draft.name().ifPresent(visit.secrets()::drop);
    draft.number().ifPresent(visit.secrets()::drop);
    visit.drafts().drop(AgentDraft.class);
    number.clear();
  }

  private void apply(AddAgentEvent event) {
    state.set(state.get().on(event));
  }
}
