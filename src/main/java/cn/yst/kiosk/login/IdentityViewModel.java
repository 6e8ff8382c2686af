package cn.yst.kiosk.login;

import cn.yst.contract.IdNumber;
import cn.yst.contract.Masking;
import cn.yst.contract.PersonName;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.input.IdNumberEntry;
import cn.yst.kiosk.input.IdNumberState;
import cn.yst.kiosk.login.IdentityState.Naming;
import cn.yst.kiosk.login.IdentityState.Numbering;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Identity;
import cn.yst.kiosk.session.Secret;
import cn.yst.kiosk.session.Secrets;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.session.SessionStore;
import java.nio.CharBuffer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Asks for name and number. Both live in the visit's secrets, so that its end erases them, and
/// what was entered before comes back when a visitor returns to correct it.
public final class IdentityViewModel {
  /// Nobody younger can act for an enterprise at a kiosk (Civil Code, articles 17 and 18).
  private static final int OF_AGE = 18;

  private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

  private final Scope scope;
  private final SessionStore session;
  private final Navigator navigator;
  private final LocalDate today;
  private final Secrets secrets;
  private final IdNumberEntry number;
  private final ReadOnlyObjectWrapper<IdentityState> state =
      new ReadOnlyObjectWrapper<>(new Naming(false));
  private Optional<Secret> name = Optional.empty();
  private Job hiding = () -> {};

  /// @param scope of this screen
  /// @param secrets of the visit
  /// @param today in the hall
  public IdentityViewModel(
      Scope scope, SessionStore session, Navigator navigator, Secrets secrets, LocalDate today) {
    this.scope = scope;
    this.session = session;
    this.navigator = navigator;
    this.secrets = secrets;
    this.today = today;
    this.number = new IdNumberEntry(today);
    number.stateProperty().subscribe(this::forgetAge);
    secrets.onWipe(number::clear);
    if (session.session() instanceof Visiting visiting) {
      visiting.identity().ifPresent(this::restore);
    }
  }

  private void restore(Identity before) {
    char[] typed = before.number().copy();
    for (char c : typed) {
      number.insert(c);
    }
    Arrays.fill(typed, '\0');
    keepName(before.name().copy());
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
    return name.map(kept -> new String(kept.copy())).orElse("");
  }

  /// Takes the name and asks for the number, if it can be a name.
  public void name(CharSequence typed) {
    PersonName.typed(typed)
        .ifPresentOrElse(
            fits -> keepName(fits.value().toCharArray()), () -> state.set(new Naming(true)));
  }

  private void keepName(char[] characters) {
    name.ifPresent(secrets::drop);
    String masked = Masking.name(new String(characters));
    name = Optional.of(secrets.keep(characters));
    state.set(new Numbering(masked, false));
  }

  /// 修改: asks for the name again.
  public void changeName() {
    state.set(new Naming(false));
  }

  /// 下一步 under the number: on to the QR code, or to the counter for a minor. Does nothing while
  /// the number is not complete.
  public void proceed() {
    if (!(state.get() instanceof Numbering now) || !number.getState().isComplete()) {
      return;
    }
    char[] typed = number.value();
    if (now.minor()) {
      navigator.go(new Route.CounterSlip());
    } else if (isMinor(typed)) {
      state.set(new Numbering(now.maskedName(), true));
    } else {
      session.identify(
          new Identity(
              secrets.keep(name.orElseThrow().copy()), secrets.keep(typed), SubjectSource.TYPED));
      navigator.go(new Route.FaceCheck(new Purpose.SignIn(), new Route.Enterprises()));
      return;
    }
    Arrays.fill(typed, '\0');
  }

  private boolean isMinor(char[] typed) {
    return IdNumber.birthDateIn(CharBuffer.wrap(typed, 6, 8))
        .filter(born -> born.plusYears(OF_AGE).isAfter(today))
        .isPresent();
  }

  /// Shows the hidden digits while a finger is held on 按住显示, five seconds at most.
  public void reveal(boolean held) {
    hiding.cancel();
    number.reveal(held);
    if (held) {
      hiding = scope.after(LONGEST_LOOK, () -> number.reveal(false));
    }
  }

  /// A key changed the number: what was said about its age no longer holds.
  private void forgetAge(IdNumberState typed) {
    if (state.get() instanceof Numbering now && now.minor() && !typed.isComplete()) {
      state.set(new Numbering(now.maskedName(), false));
    }
  }
}
