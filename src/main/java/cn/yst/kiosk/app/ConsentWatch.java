package cn.yst.kiosk.app;

import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.session.Session.Acting;
import cn.yst.kiosk.session.Session.Ended;
import cn.yst.kiosk.session.Session.Idle;
import cn.yst.kiosk.session.Session.SignedIn;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.session.SessionStore;

/// Sees to it that a consent which is taken back at the kiosk is taken back at the service, too: by
/// another way of proof, by going back to the notice, or by leaving before the sign-in.
final class ConsentWatch {
  private final Runnable withdraw;
  private final Runnable keep;

  /// @param withdraw tells the service
  /// @param keep lets the consents given until now stand
  ConsentWatch(SessionStore session, Runnable withdraw, Runnable keep) {
    this.withdraw = withdraw;
    this.keep = keep;
    session.sessionProperty().subscribe(this::changed);
  }

  private void changed(Session before, Session now) {
    switch (now) {
      case Visiting visiting -> {
        if (before instanceof Visiting earlier
            && earlier.consent().isPresent()
            && visiting.consent().isEmpty()) {
          withdraw.run();
        }
      }
      case SignedIn _, Acting _ -> keep.run();
      case Ended ended -> (ended.reason() == EndReason.VISITOR ? withdraw : keep).run();
      case Idle _ -> {}
    }
  }
}
