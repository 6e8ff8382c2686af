package cn.yst.kiosk.app;

import cn.yst.contract.Pace;
import cn.yst.contract.Touch;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.Stop;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.IdlePolicy;
import cn.yst.kiosk.session.IdleReading;
import cn.yst.kiosk.session.IdleTimer;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.session.Session.Acting;
import cn.yst.kiosk.session.Session.Ended;
import cn.yst.kiosk.session.Session.Identified;
import cn.yst.kiosk.session.Session.Idle;
import cn.yst.kiosk.session.Session.SignedIn;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.session.Visit;
import cn.yst.kiosk.ui.DisplayMode;
import java.time.Duration;
import java.util.Locale;

/// Watches touches, silence and the session, and makes the frame follow: it begins a visit at the
/// first touch, warns, ends, and leads home. It alone reacts to the session's value.
final class SessionGuard {
  /// The service hears of a touch at most this often; its own limit is 30 s longer than ours.
  private static final Duration TOUCHES = Duration.ofSeconds(15);

  private final SessionStore session;
  private final Navigator navigator;
  private final IdleTimer timer;
  private final FrameFollower frame;
  private final Scope life;
  private final Trail trail;
  private boolean touched;

  /// @param trail hears where the visitor goes
  SessionGuard(
      SessionStore session,
      Navigator navigator,
      IdleTimer timer,
      FrameFollower frame,
      Scope life,
      Trail trail) {
    this.session = session;
    this.navigator = navigator;
    this.timer = timer;
    this.frame = frame;
    this.life = life;
    this.trail = trail;
    session.sessionProperty().subscribe(this::changed);
    navigator.stopProperty().subscribe(this::arrived);
    life.every(TOUCHES, this::tellTouch);
  }

  /// A finger or a key, anywhere. On the rating it begins nothing: that screen belongs to nobody.
  void touch() {
    if (navigator.route() instanceof Route.Rating) {
      return;
    }
    session.begin();
    timer.touch();
    touched = true;
  }

  /// 我还在，继续办理.
  void stay() {
    timer.extend();
    touched = true;
    tick();
  }

  /// The visitor has walked away.
  void leave() {
    timer.leave();
  }

  /// Once a second.
  void tick() {
    IdleReading reading = timer.read();
    switch (reading) {
      case IdleReading.Resting _ -> frame.warn(null);
      case IdleReading.Running _ -> frame.warn(null);
      case IdleReading.Warning warning -> frame.warn(warning);
      case IdleReading.Over over -> session.end(over.reason());
    }
    frame.bar(session.session(), reading);
  }

  private void arrived(Stop stop) {
    timer.watch(policy(stop.route()));
    trail.arrived(stop.route());
    switch (stop.route()) {
      case Route.Home _ -> {
        timer.stopSignIn();
        trail.clear();
        if (session.session() instanceof Visiting v && signInBegun(v)) {
          session.end(EndReason.VISITOR);
        } else if (session.session() instanceof Idle) {
          frame.draw(DisplayMode.STANDARD, Locale.SIMPLIFIED_CHINESE);
        }
      }
      case Route.Guide _,
          Route.Hotline _,
          Route.Feedback _,
          Route.Rating _,
          Route.OutOfService _ -> {}
      default -> {
        if (session.session() instanceof Visiting) {
          timer.startSignIn();
        }
      }
    }
    tick();
  }

  private IdlePolicy policy(Route route) {
    return switch (route) {
      case Route.Home _, Route.Rating _, Route.OutOfService _ -> IdlePolicy.OPEN;
      case Route.Guide _, Route.Hotline _ -> anythingToLose() ? IdlePolicy.NORMAL : IdlePolicy.OPEN;
      case Route.IdentityEntry _, Route.AddAgent _, Route.Feedback _, Route.BusinessCode _ ->
          IdlePolicy.SENSITIVE;
      case Route.Consent _,
          Route.FaceCheck _,
          Route.CardCheck _,
          Route.CounterSlip _,
          Route.Enterprises _,
          Route.AddEnterprise _,
          Route.AccountInfo _,
          Route.Agents _,
          Route.Handing _,
          Route.HandOvers _,
          Route.Success _,
          Route.SessionHome _,
          Route.Matters _,
          Route.Inbox _,
          Route.Letter _,
          Route.DecideAssociation _,
          Route.AskToShare _,
          Route.FeedbackHistory _ ->
          IdlePolicy.NORMAL;
    };
  }

  /// Whether the end of the visit takes something from the visitor, who is warned of it then: also
  /// on a screen that shows nothing of it.
  private boolean anythingToLose() {
    return switch (session.session()) {
      case Identified _ -> true;
      case Visiting v -> signInBegun(v) || !v.visit().drafts().isEmpty();
      case Idle _, Ended _ -> false;
    };
  }

  private static boolean signInBegun(Visiting visiting) {
    return visiting.consent().isPresent() || visiting.identity().isPresent();
  }

  private void changed(Session before, Session now) {
    switch (now) {
      case Idle _ -> {
        if (!(navigator.route() instanceof Route.Rating)) {
          frame.draw(DisplayMode.STANDARD, Locale.SIMPLIFIED_CHINESE);
        }
      }
      case Visiting v -> {
        if (!(before instanceof Visiting)) {
          timer.start();
          timer.watch(policy(navigator.route()));
        }
        follow(v.visit());
      }
      case SignedIn s -> {
        s.api().whenRefused(() -> refused(s.visit().number()));
        renew(before, s);
        follow(s.visit());
      }
      case Acting a -> {
        renew(before, a);
        follow(a.visit());
      }
      case Ended ended -> over(ended, before);
    }
    frame.bar(now, timer.read());
  }

  /// A sign-in, and every fresh face check, gives the session its whole time. The service then
  /// counts at the normal pace until it hears of another: it must not end the session of somebody
  /// who reads slowly and touches nothing.
  private void renew(Session before, Identified now) {
    boolean fresh =
        !(before instanceof Identified old)
            || old.person().freshUntil().isBefore(now.person().freshUntil());
    if (fresh) {
      timer.startSession(now.api().ceiling());
      if (pace(now.visit()) == Pace.SLOW) {
        tell(now);
      }
    }
  }

  /// The service has ended the session, and some call has heard it first.
  private void refused(long visit) {
    life.run(
        () -> visit,
        number -> {
          if (session.visit().filter(now -> now.number() == number).isPresent()) {
            session.end(EndReason.SERVICE);
          }
        },
        (RuntimeException never) -> {});
  }

  private void follow(Visit visit) {
    timer.setPace(pace(visit));
    frame.draw(visit.mode(), visit.language());
  }

  private static Pace pace(Visit visit) {
    return visit.mode().large() || visit.mode().low() ? Pace.SLOW : Pace.NORMAL;
  }

  /// Whoever was signed in and leaves is asked how it went, in the language and size they had;
  /// everybody else's end leads home. At this point the visit is erased already.
  private void over(Ended ended, Session before) {
    timer.stop();
    frame.clear(ended.reason());
    boolean asked = ended.reason() == EndReason.VISITOR && before instanceof Identified;
    navigator.reset(asked ? new Route.Rating(trail.matter()) : new Route.Home());
    trail.clear();
    session.rest();
  }

  private void tellTouch() {
    if (touched && session.session() instanceof Identified person) {
      tell(person);
    }
    touched = false;
  }

  /// What the service did not hear is told again the next time.
  private void tell(Identified person) {
    Touch touch = new Touch(pace(person.visit()));
    life.run(() -> person.api().session().touch(touch), limits -> {}, failure -> touched = true);
  }
}
