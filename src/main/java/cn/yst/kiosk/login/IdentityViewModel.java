package cn.yst.kiosk.login;

import cn.yst.contract.IdNumber;
import cn.yst.contract.Masking;
import cn.yst.contract.PersonName;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.IdCard;
import cn.yst.kiosk.device.IdCardReader;
import cn.yst.kiosk.input.IdNumberEntry;
import cn.yst.kiosk.input.IdNumberState;
import cn.yst.kiosk.login.IdentityState.Carded;
import cn.yst.kiosk.login.IdentityState.Naming;
import cn.yst.kiosk.login.IdentityState.Numbering;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Drafts;
import cn.yst.kiosk.session.Identity;
import cn.yst.kiosk.session.Secret;
import cn.yst.kiosk.session.Secrets;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.session.SessionStore;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Asks for name and number, or takes them from a card. Both live in the visit's secrets, so that
/// its end erases them, and what was entered before comes back when a visitor returns to correct
/// it. What is half typed is a draft of the visit, so that a look at the guide costs nothing.
public final class IdentityViewModel {
  private final Scope scope;
  private final SessionStore session;
  private final Navigator navigator;
  private final LocalDate today;
  private final Secrets secrets;
  private final Drafts drafts;
  private final IdNumberEntry number;
  private final ReadOnlyObjectWrapper<IdentityState> state =
      new ReadOnlyObjectWrapper<>(new Naming(false, CardHint.NONE));
  private Optional<Secret> name = Optional.empty();
  private Optional<CardPerson> card = Optional.empty();
  private Job hiding = () -> {};

  /// @param scope of this screen
  /// @param secrets of the visit
  /// @param today in the hall
  /// @param reader if the kiosk has one
  public IdentityViewModel(
      Scope scope,
      SessionStore session,
      Navigator navigator,
      Secrets secrets,
      LocalDate today,
      Optional<IdCardReader> reader) {
    this.scope = scope;
    this.session = session;
    this.navigator = navigator;
    this.secrets = secrets;
    this.today = today;
    this.drafts = session.visit().orElseThrow().drafts();
    this.number = new IdNumberEntry(today);
    secrets.onWipe(number::clear);
    restore();
    number.stateProperty().subscribe((was, is) -> typed(is));
    CardReads.begin(scope, reader, this::hear);
  }

  private void hear(CardEvent event) {
    if (event instanceof CardEvent.Read(IdCard read)) {
      show(CardPerson.of(read, secrets, today).asTyped(), true);
    } else {
      state.set(state.get().on(event));
    }
  }

  private void show(CardPerson person, boolean lies) {
    forgetEntries();
    card = Optional.of(person);
    state.set(Carded.of(person, lies));
  }

  private void forgetEntries() {
    name.ifPresent(secrets::drop);
    name = Optional.empty();
    card.ifPresent(before -> before.drop(secrets));
    card = Optional.empty();
    number.clear();
    dropDraft();
  }

  private void restore() {
    Optional<IdentityDraft> draft = drafts.find(IdentityDraft.class);
    if (draft.isPresent()) {
      resume(draft.get());
    } else if (session.session() instanceof Visiting visiting) {
      visiting.identity().ifPresent(this::restore);
    }
  }

  private void resume(IdentityDraft draft) {
    retype(draft.number());
    if (draft.naming()) {
      name = Optional.of(secrets.keep(draft.name().copy()));
    } else {
      keepName(draft.name().copy());
    }
  }

  private void restore(Identity before) {
    if (before.source() == SubjectSource.CARD) {
      show(CardPerson.of(before, secrets, today), false);
    } else {
      retype(before.number());
      keepName(before.name().copy());
    }
  }

  private void retype(Secret kept) {
    char[] typed = kept.copy();
    for (char c : typed) {
      number.insert(c);
    }
    Arrays.fill(typed, '\0');
  }

  private void typed(IdNumberState now) {
    forgetAge(now);
    keepDraft();
  }

  private void keepDraft() {
    dropDraft();
    char[] typedName = name.map(Secret::copy).orElseGet(() -> new char[0]);
    drafts.keep(
        new IdentityDraft(
            secrets.keep(typedName), secrets.keep(number.value()), state.get() instanceof Naming));
  }

  private void dropDraft() {
    drafts.find(IdentityDraft.class).ifPresent(before -> before.drop(secrets));
    drafts.drop(IdentityDraft.class);
  }

  public ReadOnlyObjectProperty<IdentityState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The number that is being typed.
  public IdNumberEntry number() {
    return number;
  }

  /// The name entered before, to fill the field again; empty the first time.
  public String typedName() {
    return name.map(Secret::text).orElse("");
  }

  /// The name's field holds another text, perhaps half a name.
  public void naming(CharSequence text) {
    name.ifPresent(secrets::drop);
    name = Optional.of(secrets.keep(text.toString().toCharArray()));
    keepDraft();
  }

  /// Takes the name and asks for the number, if it can be a name.
  public void name(CharSequence typed) {
    PersonName.typed(typed)
        .ifPresentOrElse(
            fits -> keepName(fits.value().toCharArray()),
            () -> state.set(new Naming(true, hint())));
  }

  private void keepName(char[] characters) {
    name.ifPresent(secrets::drop);
    String masked = Masking.name(new String(characters));
    name = Optional.of(secrets.keep(characters));
    state.set(new Numbering(masked, false, hint()));
    keepDraft();
  }

  private CardHint hint() {
    return switch (state.get()) {
      case Naming now -> now.card();
      case Numbering now -> now.card();
      case Carded now -> now.lies() ? CardHint.LEFT : CardHint.READY;
    };
  }

  /// 修改: asks for the name again. What a card said is erased: nobody types over it.
  public void changeName() {
    CardHint hint = hint();
    if (state.get() instanceof Carded) {
      forgetEntries();
    }
    state.set(new Naming(false, hint));
    keepDraft();
  }

  /// 下一步 under the number or under a card that was read: on to the QR code, or to the counter.
  /// Does nothing while the number is not complete or the card lies on the reader.
  public void proceed() {
    switch (state.get()) {
      case Naming _ -> {}
      case Numbering now -> proceed(now);
      case Carded now -> {
        if (!now.lies()) {
          proceed(card.orElseThrow());
        }
      }
    }
  }

  private void proceed(CardPerson person) {
    if (person.bar().isPresent()) {
      navigator.go(new Route.CounterSlip());
    } else {
      session.identify(person.identity(secrets));
      check();
    }
  }

  private void check() {
    dropDraft();
    navigator.go(new Route.FaceCheck(new Purpose.SignIn(), new Route.Enterprises()));
  }

  private void proceed(Numbering now) {
    if (!number.getState().isComplete()) {
      return;
    }
    char[] typed = number.value();
    if (now.minor()) {
      dropDraft();
      navigator.go(new Route.CounterSlip());
    } else if (isMinor(typed)) {
      state.set(new Numbering(now.maskedName(), true, now.card()));
    } else {
      session.identify(
          new Identity(
              secrets.keep(name.orElseThrow().copy()), secrets.keep(typed), SubjectSource.TYPED));
      check();
      return;
    }
    Arrays.fill(typed, '\0');
  }

  private boolean isMinor(char[] typed) {
    return IdNumber.birthDateIn(CharBuffer.wrap(typed, 6, 8))
        .filter(born -> Adulthood.isMinor(born, today))
        .isPresent();
  }

  /// Shows the hidden digits, or what the card said, while a finger is held on 按住显示, five seconds
  /// at most.
  public void reveal(boolean held) {
    hiding.cancel();
    look(held);
    if (held) {
      hiding = scope.after(CardPerson.LONGEST_LOOK, () -> look(false));
    }
  }

  private void look(boolean held) {
    switch (state.get()) {
      case Carded now -> state.set(now.look(card.filter(read -> held)));
      case Naming _, Numbering _ -> number.reveal(held);
    }
  }

  /// A key changed the number: what was said about its age no longer holds.
  private void forgetAge(IdNumberState typed) {
    if (state.get() instanceof Numbering now && now.minor() && !typed.isComplete()) {
      state.set(new Numbering(now.maskedName(), false, now.card()));
    }
  }
}
