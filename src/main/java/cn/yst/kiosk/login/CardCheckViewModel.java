package cn.yst.kiosk.login;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.Nothing;
import cn.yst.contract.SmsCode;
import cn.yst.contract.SmsSent;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.CardApi;
import cn.yst.kiosk.api.DeviceGrant;
import cn.yst.kiosk.api.GrantEvent;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.CardKind;
import cn.yst.kiosk.device.IdCard;
import cn.yst.kiosk.device.IdCardReader;
import cn.yst.kiosk.input.DigitEntry;
import cn.yst.kiosk.login.CardCheckState.Checking;
import cn.yst.kiosk.login.CardCheckState.Coding;
import cn.yst.kiosk.login.CardCheckState.Confirmed;
import cn.yst.kiosk.login.CardCheckState.End;
import cn.yst.kiosk.login.CardCheckState.Laying;
import cn.yst.kiosk.login.CardCheckState.Over;
import cn.yst.kiosk.login.CardCheckState.Read;
import cn.yst.kiosk.login.CardCheckState.Sending;
import cn.yst.kiosk.login.CardCheckState.Trouble;
import cn.yst.kiosk.login.CardCheckState.Unreachable;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Secrets;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.session.SessionStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way without a face: whoever holds the card and the phone that is registered for its person
/// signs in. Whether a phone is registered shows nowhere, neither here nor at the service.
public final class CardCheckViewModel {
  /// How long the welcome stays before the screen goes on by itself.
  static final Duration WELCOME = Duration.ofSeconds(3);

  private static final int DIGITS = 6;

  private final Scope scope;
  private final Supplier<DeviceGrant> grant;
  private final CardApi cards;
  private final Supplier<ActionKey> newAction;
  private final SessionStore session;
  private final Navigator navigator;
  private final Secrets secrets;
  private final long visit;
  private final DigitEntry code = new DigitEntry(DIGITS);
  private final ReadOnlyObjectWrapper<CardCheckState> state =
      new ReadOnlyObjectWrapper<>(new Laying(CardHint.NONE));
  private final Set<CardKind> kinds;
  private Optional<CardPerson> person = Optional.empty();
  private Optional<Sent> unanswered = Optional.empty();
  private Job running = () -> {};
  private Job hiding = () -> {};

  /// A code whose check has no answer yet; the same code pressed again is the same action.
  private record Sent(String code, ActionKey key) {}

  /// Waits for a card at once.
  ///
  /// @param grant a fresh sign-in for each try
  /// @param secrets of the visit
  /// @param today in the hall
  /// @param reader if the kiosk has one
  public CardCheckViewModel(
      Scope scope,
      Supplier<DeviceGrant> grant,
      CardApi cards,
      Supplier<ActionKey> newAction,
      SessionStore session,
      Navigator navigator,
      Secrets secrets,
      LocalDate today,
      Optional<IdCardReader> reader) {
    this.scope = scope;
    this.grant = grant;
    this.cards = cards;
    this.newAction = newAction;
    this.session = session;
    this.navigator = navigator;
    this.secrets = secrets;
    this.visit = session.visit().map(v -> v.number()).orElse(0L);
    this.kinds = reader.map(IdCardReader::cards).orElse(Set.of());
    secrets.onWipe(code::clear);
    scope.every(Duration.ofSeconds(1), this::tick);
    CardReads.begin(scope, reader, event -> hear(event, today));
  }

  public ReadOnlyObjectProperty<CardCheckState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The code that is being typed.
  public DigitEntry code() {
    return code;
  }

  /// Message keys that name the cards which the reader opens; none without a reader.
  public List<String> kinds() {
    return kinds.stream().sorted().map(kind -> "cardCheck.kind." + kind).toList();
  }

  private void hear(CardEvent event, LocalDate today) {
    if (event instanceof CardEvent.Read(IdCard card)) {
      take(card, today);
    } else {
      state.set(state.get().on(event));
    }
  }

  /// Once a code is on its way, another card is another visit.
  private void take(IdCard card, LocalDate today) {
    if (!(state.get() instanceof Laying) && !(state.get() instanceof Read)) {
      card.close();
      return;
    }
    person.ifPresent(before -> before.drop(secrets));
    CardPerson read = CardPerson.of(card, secrets, today);
    person = Optional.of(read);
    state.set(Read.of(read, true));
  }

  /// Shows what the card said while a finger is held on 按住显示, five seconds at most.
  public void reveal(boolean held) {
    hiding.cancel();
    look(held);
    if (held) {
      hiding = scope.after(CardPerson.LONGEST_LOOK, () -> look(false));
    }
  }

  private void look(boolean held) {
    if (state.get() instanceof Read now) {
      state.set(now.look(person.filter(read -> held)));
    }
  }

  /// 发送验证码, 再试一次: begins the sign-in and has a code sent. Does nothing while the card lies on
  /// the reader, and leads to the counter whom this way is not for.
  public void send() {
    switch (state.get()) {
      case Read read when read.lies() -> {}
      case Read read when read.bar().isPresent() -> toCounter();
      case Laying _, Confirmed _ -> {}
      case Read _, Sending _, Coding _, Checking _, Over _, Unreachable _ -> begin();
    }
  }

  private void begin() {
    running.cancel();
    code.clear();
    person.ifPresent(read -> session.identify(read.identity(secrets)));
    detail()
        .ifPresentOrElse(
            detail -> {
              state.set(new Sending());
              running =
                  scope.<GrantEvent, ApiException>follow(
                      each -> grant.get().run(detail, each), this::hear, this::fail);
            },
            () -> navigator.backTo(new Route.Consent()));
  }

  private Optional<AuthorizationDetail> detail() {
    return session.session() instanceof Visiting now
        ? now.consent()
            .flatMap(
                consent ->
                    now.identity()
                        .map(who -> AuthorizationDetail.hallLogin(who.subject(), consent)))
        : Optional.empty();
  }

  /// 重新发送.
  public void sendAgain() {
    if (state.get() instanceof Coding now && now.canSendAgain()) {
      code.clear();
      sendCode();
    }
  }

  private void sendCode() {
    ActionKey key = newAction.get();
    scope.run(() -> cards.sendCode(key, new Nothing()), this::sent, this::notSent);
  }

  private void sent(SmsSent sent) {
    if (state.get() instanceof Sending || state.get() instanceof Coding) {
      state.set(
          new Coding(
              Duration.ofSeconds(sent.expiresIn()),
              Duration.ofSeconds(sent.resendIn()),
              sent.sendsLeft(),
              Trouble.NONE));
    }
  }

  private void notSent(ApiException refusal) {
    CardCheckState next = CardRefusals.notSent(state.get(), refusal);
    if (!(next instanceof Coding)) {
      running.cancel();
    }
    state.set(next);
  }

  /// 确认: checks the typed code, once it is complete.
  public void check() {
    if (!(state.get() instanceof Coding now) || !code.isComplete()) {
      return;
    }
    SmsCode typed = new SmsCode(code.value());
    ActionKey key =
        unanswered
            .filter(before -> before.code().equals(typed.code()))
            .map(Sent::key)
            .orElseGet(newAction);
    unanswered = Optional.of(new Sent(typed.code(), key));
    state.set(new Checking(now));
    scope.run(
        () -> cards.checkCode(key, typed), right -> unanswered = Optional.empty(), this::wrong);
  }

  private void wrong(ApiException refusal) {
    if (!(refusal instanceof ApiException.Unreachable)) {
      unanswered = Optional.empty();
      code.clear();
    }
    state.set(CardRefusals.notChecked(state.get(), refusal));
  }

  private void hear(GrantEvent event) {
    switch (event) {
      case GrantEvent.Begun _ -> sendCode();
      case GrantEvent.Held held -> {
        if (session.signIn(visit, held.person(), held.api())) {
          code.clear();
          state.set(new Confirmed(held.person().name(), WELCOME));
        }
      }
      case GrantEvent.Ended(AuthorizationState end) -> over(end);
      case GrantEvent.Rotated _,
          GrantEvent.Moved _,
          GrantEvent.Unanswered _,
          GrantEvent.Answered _ -> {}
    }
  }

  private void over(AuthorizationState end) {
    if (!(state.get() instanceof Over) && !(state.get() instanceof Confirmed)) {
      code.clear();
      state.set(new Over(end == AuthorizationState.EXPIRED ? End.EXPIRED : End.NOT_CONFIRMED));
    }
  }

  private void fail(ApiException failure) {
    state.set(CardRefusals.ended(failure));
  }

  /// 换种方式.
  public void anotherWay() {
    running.cancel();
    session.withdrawConsent();
    navigator.backTo(new Route.Consent());
  }

  /// 去人工窗口.
  public void toCounter() {
    running.cancel();
    navigator.go(new Route.CounterSlip());
  }

  /// 进入我的企业.
  public void enter() {
    if (state.get() instanceof Confirmed) {
      navigator.reset(new Route.Enterprises());
    }
  }

  private void tick() {
    state.set(state.get().tick());
    if (state.get() instanceof Confirmed now && now.left().isZero()) {
      enter();
    }
  }
}
