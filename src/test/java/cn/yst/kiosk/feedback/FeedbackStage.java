package cn.yst.kiosk.feedback;

import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.FakeKiosk;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.FeedbackApi;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.HallTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// All that feedback and ratings stand on, for tests.
final class FeedbackStage {
  static final HallTime TIME = new HallTime(ZoneId.of("Asia/Shanghai"), LocalDate.of(2026, 3, 18));
  static final Attachment ATTACHMENT =
      new Attachment("A03", Optional.of("add_enterprise"), Optional.empty());
  static final Attachment WITH_CODE =
      new Attachment("A03", Optional.of("add_enterprise"), Optional.of("E-NET-7F3A2C"));

  final HandBackground hand = new HandBackground();
  final FakeFeedback service = new FakeFeedback();
  final FakeKiosk kiosk = new FakeKiosk();
  final FakeVisitorApi api = new FakeVisitorApi().with(FeedbackApi.class, service);
  final SessionStore sessions = new SessionStore();
  final Navigator navigator = new Navigator(new Route.SessionHome());
  final FeedbackDraft draft;
  private int presses;

  FeedbackStage() {
    sessions.begin();
    draft = new FeedbackDraft(sessions.visit().orElseThrow().secrets());
  }

  ActionKey key() {
    return new ActionKey(new UUID(1, ++presses));
  }

  FeedbackViewModel person() {
    return person(ATTACHMENT);
  }

  FeedbackViewModel person(Attachment attachment) {
    navigator.go(new Route.Feedback());
    return new FeedbackViewModel(FeedbackPost.of(api), draft, attachment, hand.scope(), navigator);
  }

  FeedbackViewModel anonymous() {
    navigator.go(new Route.Feedback());
    return new FeedbackViewModel(
        FeedbackPost.anonymous(kiosk, this::key), draft, ATTACHMENT, hand.scope(), navigator);
  }

  FeedbackHistoryViewModel history() {
    navigator.go(new Route.FeedbackHistory());
    return new FeedbackHistoryViewModel(service, hand.scope(), navigator);
  }

  RatingViewModel rating() {
    navigator.reset(new Route.Rating("add_enterprise"));
    return new RatingViewModel(kiosk, this::key, "add_enterprise", hand.scope(), navigator);
  }
}
