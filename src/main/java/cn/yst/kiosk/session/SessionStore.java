package cn.yst.kiosk.session;

import cn.yst.contract.ActingFor;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Me;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.session.Session.Acting;
import cn.yst.kiosk.session.Session.Ended;
import cn.yst.kiosk.session.Session.Identified;
import cn.yst.kiosk.session.Session.Idle;
import cn.yst.kiosk.session.Session.Present;
import cn.yst.kiosk.session.Session.SignedIn;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.ui.DisplayMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Holds the one [Session] value. Used on the screen's thread only.
///
/// Changes that do not fit the present value are ignored: an answer may come after the visit ended.
public final class SessionStore {
  private final ReadOnlyObjectWrapper<Session> session =
      new ReadOnlyObjectWrapper<>(this, "session", new Idle());
  private long visits;

  /// The present value; fires on each change.
  public ReadOnlyObjectProperty<Session> sessionProperty() {
    return session.getReadOnlyProperty();
  }

  /// The present value.
  public Session session() {
    return session.get();
  }

  /// The visit, if somebody is here.
  public Optional<Visit> visit() {
    return session() instanceof Present present ? Optional.of(present.visit()) : Optional.empty();
  }

  /// The first touch: begins a visit if none is open.
  public void begin() {
    if (!(session() instanceof Present)) {
      Secrets secrets = new Secrets();
      Visit visit =
          new Visit(
              ++visits,
              DisplayMode.STANDARD,
              Locale.SIMPLIFIED_CHINESE,
              secrets,
              new Drafts(secrets));
      session.set(new Visiting(visit, Optional.empty(), Optional.empty()));
    }
  }

  /// Draws the screens in another way for this visit.
  public void show(DisplayMode mode) {
    change(visit -> visit.with(mode));
  }

  /// Speaks another language for this visit.
  public void speak(Locale language) {
    change(visit -> visit.with(language));
  }

  private void change(UnaryOperator<Visit> how) {
    if (session() instanceof Present present) {
      session.set(present.with(how.apply(present.visit())));
    }
  }

  /// Notes the consent of a visitor who has not signed in yet.
  public void consent(FaceConsent consent) {
    if (session() instanceof Visiting v) {
      session.set(new Visiting(v.visit(), Optional.of(consent), v.identity()));
    }
  }

  /// Takes the consent back: the visitor left the sign-in after giving it.
  public void withdrawConsent() {
    if (session() instanceof Visiting v) {
      session.set(new Visiting(v.visit(), Optional.empty(), v.identity()));
    }
  }

  /// Keeps whom the visitor says to be, in place of what was kept before, which is erased.
  public void identify(Identity identity) {
    if (session() instanceof Visiting v) {
      v.identity().ifPresent(old -> old.drop(v.visit().secrets()));
      session.set(new Visiting(v.visit(), v.consent(), Optional.of(identity)));
    }
  }

  /// Signs the visitor in whom a face check confirmed. If the visit in which it was begun is over,
  /// the client is closed and revoked instead. What was typed is erased: it is not needed any more.
  ///
  /// @param visit number of the visit in which the sign-in was begun
  /// @return whether the visitor is signed in
  public boolean signIn(long visit, Me person, VisitorApi api) {
    if (session() instanceof Visiting v && v.visit().number() == visit) {
      v.identity().ifPresent(typed -> typed.drop(v.visit().secrets()));
      session.set(new SignedIn(v.visit(), person, api));
      return true;
    }
    api.revoke();
    return false;
  }

  /// Replaces what is known about the person, after a new face check or a new count of messages.
  public void know(Me person) {
    switch (session()) {
      case SignedIn s -> session.set(new SignedIn(s.visit(), person, s.api()));
      case Acting a -> session.set(new Acting(a.visit(), person, a.account(), a.api()));
      case Idle _, Visiting _, Ended _ -> {}
    }
  }

  /// 选择办事: from now on the person acts for this account.
  public void act(ActingFor account) {
    if (session() instanceof Identified person) {
      session.set(new Acting(person.visit(), person.person(), account, person.api()));
    }
  }

  /// The person acts for nobody any more, as after giving up the authority.
  public void standDown() {
    if (session() instanceof Acting a) {
      session.set(new SignedIn(a.visit(), a.person(), a.api()));
    }
  }

  /// Ends the visit: (1) its secrets are zeroed and the value is replaced, which clears the screen;
  /// (2) the person's client is closed, which cancels its calls; (3) the service is told, in the
  /// background. Wipe first, network second.
  public void end(EndReason reason) {
    if (session() instanceof Present present) {
      present.visit().secrets().wipe();
      session.set(new Ended(present.visit().number(), reason));
      if (present instanceof Identified person) {
        person.api().revoke();
      }
    }
  }

  /// After an end: ready for the next visitor.
  public void rest() {
    if (session() instanceof Ended) {
      session.set(new Idle());
    }
  }
}
