package cn.yst.kiosk.login;

import cn.yst.contract.FaceConsent;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.SessionStore;
import java.time.InstantSource;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The privacy notice, and the choice of how to prove who one is.
public final class ConsentViewModel {
  private final SessionStore session;
  private final Navigator navigator;
  private final PrivacyNotice notice;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<ConsentState> state;

  /// @param notice in the visitor's language
  /// @param clock corrected to the service's time
  /// @param offered the ways this kiosk has
  public ConsentViewModel(
      SessionStore session,
      Navigator navigator,
      PrivacyNotice notice,
      InstantSource clock,
      Set<ProofWay> offered) {
    this.session = session;
    this.navigator = navigator;
    this.notice = notice;
    this.clock = clock;
    this.state = new ReadOnlyObjectWrapper<>(ConsentState.untouched(offered));
    // Whoever comes back to the notice agrees anew or not at all.
    session.withdrawConsent();
  }

  public ReadOnlyObjectProperty<ConsentState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The full text behind 看全文.
  public PrivacyNotice notice() {
    return notice;
  }

  /// Ticks the box under the notice, or takes the tick away.
  public void agree(boolean yes) {
    state.set(state.get().agree(yes));
  }

  /// Chooses a way.
  public void choose(ProofWay way) {
    state.set(state.get().choose(way));
  }

  /// 同意并继续: choosing the face check is the separate consent to it; the other ways go without.
  public void proceed() {
    if (!state.get().canContinue()) {
      return;
    }
    switch (state.get().way().orElseThrow()) {
      case PHONE_FACE -> {
        consent(true);
        navigator.go(new Route.IdentityEntry());
      }
      case ID_CARD -> {
        consent(false);
        navigator.go(new Route.CardCheck());
      }
      case COUNTER -> navigator.go(new Route.CounterSlip());
    }
  }

  private void consent(boolean face) {
    session.consent(new FaceConsent(notice.version(), notice.sha256(), face, clock.instant()));
  }
}
