package cn.yst.kiosk.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.FaceConsent;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.session.SessionStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsentViewModelTest {
  private static final Instant NOW = Instant.parse("2026-03-18T01:41:00Z");

  private final SessionStore session = new SessionStore();
  private final Navigator navigator = new Navigator(new Route.Home());
  private final PrivacyNotice notice = PrivacyNotice.in(Locale.SIMPLIFIED_CHINESE);
  private final ConsentViewModel model =
      new ConsentViewModel(
          session,
          navigator,
          notice,
          InstantSource.fixed(NOW),
          EnumSet.of(ProofWay.PHONE_FACE, ProofWay.COUNTER));

  @BeforeEach
  void somebodyIsHere() {
    session.begin();
    navigator.go(new Route.Consent());
  }

  @Test
  void nothingIsTickedOrChosenBeforehand() {
    assertThat(model.stateProperty().get().agreed()).isFalse();
    assertThat(model.stateProperty().get().way()).isEmpty();
  }

  @Test
  void needsBothTheTickAndAWay() {
    model.agree(true);
    assertThat(model.stateProperty().get().canContinue()).isFalse();
    model.choose(ProofWay.COUNTER);
    assertThat(model.stateProperty().get().canContinue()).isTrue();
    model.agree(false);
    assertThat(model.stateProperty().get().canContinue()).isFalse();
    model.proceed();
    assertThat(navigator.route()).isEqualTo(new Route.Consent());
  }

  @Test
  void choosingThePhoneIsTheSeparateConsentToExactlyThisNotice() {
    model.agree(true);
    model.choose(ProofWay.PHONE_FACE);
    model.proceed();
    assertThat(((Visiting) session.session()).consent())
        .contains(new FaceConsent(notice.version(), notice.sha256(), true, NOW));
    assertThat(navigator.route()).isEqualTo(new Route.IdentityEntry());
  }

  @Test
  void theCounterNeedsNoConsentToAFaceCheck() {
    model.agree(true);
    model.choose(ProofWay.COUNTER);
    model.proceed();
    assertThat(((Visiting) session.session()).consent()).isEmpty();
    assertThat(navigator.route()).isEqualTo(new Route.CounterSlip());
  }

  @Test
  void theCardIsConsentToTheNoticeAndToNoFaceCheck() {
    ConsentViewModel withReader =
        new ConsentViewModel(
            session, navigator, notice, InstantSource.fixed(NOW), EnumSet.allOf(ProofWay.class));
    withReader.agree(true);
    withReader.choose(ProofWay.ID_CARD);
    withReader.proceed();
    assertThat(((Visiting) session.session()).consent())
        .contains(new FaceConsent(notice.version(), notice.sha256(), false, NOW));
    assertThat(navigator.route()).isEqualTo(new Route.CardCheck());
  }

  @Test
  void aWayThatTheKioskDoesNotHaveCannotBeChosen() {
    model.choose(ProofWay.ID_CARD);
    assertThat(model.stateProperty().get().way()).isEmpty();
  }
}
