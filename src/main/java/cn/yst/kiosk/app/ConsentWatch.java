package cn.yst.kiosk.app;

import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.Stop;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.session.Session.Acting;
import cn.yst.kiosk.session.Session.Ended;
import cn.yst.kiosk.session.Session.Idle;
import cn.yst.kiosk.session.Session.SignedIn;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.session.SessionStore;

/// Sees to it that a consent which is taken back at the kiosk is taken back at the service, too:
/// before the sign-in by another way of proof and by going back to the notice; at any time by 退出,
/// and by leaving a face check that is under way. An end that nobody chose takes nothing back.
final class ConsentWatch {
  private final Told told;

  /// What the service is told.
  interface Told {
    /// All consents of the visit are taken back.
    void withdrawn();

    /// The one to the face check under way is taken back, if one is.
    void left();

    /// The visit is over, and they stand.
    void kept();
  }

  ConsentWatch(SessionStore session, Navigator navigator, Told told) {
    this.told = told;
    session.sessionProperty().subscribe(this::changed);
    navigator.stopProperty().subscribe(this::moved);
  }

  private void changed(Session before, Session now) {
    switch (now) {
      case Visiting visiting -> {
        if (before instanceof Visiting earlier
            && earlier.consent().isPresent()
            && visiting.consent().isEmpty()) {
          told.withdrawn();
        }
      }
      case Ended ended -> {
        if (ended.reason() == EndReason.VISITOR) {
          told.withdrawn();
        } else {
          told.kept();
        }
      }
      case Idle _, SignedIn _, Acting _ -> {}
    }
  }

  private void moved(Stop before, Stop now) {
    if (before.route() instanceof Route.FaceCheck) {
      told.left();
    }
  }
}
