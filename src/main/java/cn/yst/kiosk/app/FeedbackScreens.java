package cn.yst.kiosk.app;

import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.feedback.Attachment;
import cn.yst.kiosk.feedback.FeedbackController;
import cn.yst.kiosk.feedback.FeedbackDraft;
import cn.yst.kiosk.feedback.FeedbackHistoryController;
import cn.yst.kiosk.feedback.FeedbackHistoryViewModel;
import cn.yst.kiosk.feedback.FeedbackPost;
import cn.yst.kiosk.feedback.FeedbackViewModel;
import cn.yst.kiosk.feedback.RatingController;
import cn.yst.kiosk.feedback.RatingViewModel;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Session.Identified;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.session.Visit;
import cn.yst.kiosk.ui.HallTime;
import cn.yst.kiosk.ui.Messages;
import java.time.LocalDate;
import java.util.Optional;

/// Builds feedback, its history, and the rating.
final class FeedbackScreens {
  private final Service service;
  private final SessionStore session;
  private final Navigator navigator;
  private final Premises premises;
  private final Trail trail;
  private Optional<Kept> kept = Optional.empty();

  private record Kept(long visit, FeedbackDraft draft) {}

  /// @param trail where the visitor has been
  FeedbackScreens(
      Service service, SessionStore session, Navigator navigator, Premises premises, Trail trail) {
    this.service = service;
    this.session = session;
    this.navigator = navigator;
    this.premises = premises;
    this.trail = trail;
    navigator.stopProperty().subscribe(stop -> arrived(stop.route()));
  }

  /// On the home screen somebody else may stand already, also where the visit has not ended.
  private void arrived(Route route) {
    if (route instanceof Route.Home) {
      kept = Optional.empty();
    }
  }

  FeedbackController feedback(Scope scope, Messages words) {
    FeedbackPost post =
        session.session() instanceof Identified person
            ? FeedbackPost.of(person.api())
            : FeedbackPost.anonymous(service.kiosk(), service::newAction);
    Attachment attachment =
        new Attachment(
            premises.machine(),
            trail.step().filter(step -> words.has("step." + step)),
            trail.errorCode());
    return new FeedbackController(
        new FeedbackViewModel(post, draft(), attachment, scope, navigator), words, time());
  }

  FeedbackHistoryController history(Scope scope, Messages words) {
    Identified person = (Identified) session.session();
    return new FeedbackHistoryController(
        new FeedbackHistoryViewModel(person.api().feedback(), scope, navigator), words, time());
  }

  RatingController rating(Route.Rating route, Scope scope, Messages words) {
    return new RatingController(
        new RatingViewModel(service.kiosk(), service::newAction, route.matter(), scope, navigator),
        words);
  }

  /// What this visitor has written so far.
  private FeedbackDraft draft() {
    Visit visit = session.visit().orElseThrow();
    Kept now =
        kept.filter(before -> before.visit() == visit.number())
            .orElseGet(() -> new Kept(visit.number(), new FeedbackDraft(visit.secrets())));
    kept = Optional.of(now);
    return now.draft();
  }

  private HallTime time() {
    return new HallTime(
        premises.zone(), LocalDate.ofInstant(service.clock().instant(), premises.zone()));
  }
}
