package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.FaceConsent;
import cn.yst.contract.KioskReport;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.concurrent.Background;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.login.CardCheckState;
import cn.yst.kiosk.login.CardCheckState.Coding;
import cn.yst.kiosk.login.CardCheckState.End;
import cn.yst.kiosk.login.CardCheckState.Over;
import cn.yst.kiosk.login.CardCheckState.Read;
import cn.yst.kiosk.login.CardCheckViewModel;
import cn.yst.kiosk.login.FakeReader;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.SessionStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// The way without a face up to its code, against the real service over the wire.
class CardJourney {
  private static final FaceConsent CONSENT =
      new FaceConsent("test", "0".repeat(64), false, Instant.EPOCH);

  @Test
  void aServiceThatCanSendCodesSaysSoAndSendsOne() throws Exception {
    try (Hall hall = Hall.open()) {
      Service service = hall.service();
      assertThat(service.kiosk().boot(new Nothing()).smsCodes()).isTrue();
      assertThat(service.kiosk().heartbeat(new KioskReport(List.of(), null)).smsCodes()).isTrue();
      assertThat(afterSending(service)).isInstanceOf(Coding.class);
    }
  }

  @Test
  void aServiceThatCannotSaysSoAndWhoeverComesNeverthelessIsToldAnotherWay() throws Exception {
    try (Hall hall = Hall.production()) {
      Service service = hall.service();
      assertThat(service.kiosk().boot(new Nothing()).smsCodes()).isFalse();
      assertThat(service.kiosk().heartbeat(new KioskReport(List.of(), null)).smsCodes()).isFalse();
      assertThat(afterSending(service)).isEqualTo(new Over(End.NO_MESSAGES));
    }
  }

  /// A visitor lays the card and presses 发送验证码.
  private static CardCheckState afterSending(Service service) {
    SessionStore session = new SessionStore();
    session.begin();
    session.consent(CONSENT);
    FakeReader reader =
        new FakeReader()
            .reads(new CardReading.Read(FakeReader.card("田军", "110108199603306002")))
            .taken();
    try (Scope scope = Background.onVirtualThreads(Runnable::run).open()) {
      CardCheckViewModel model =
          new CardCheckViewModel(
              scope,
              service::signIn,
              service.cards(),
              service::newAction,
              session,
              new Navigator(new Route.Consent()),
              session.visit().orElseThrow().secrets(),
              LocalDate.of(2026, 3, 18),
              Optional.of(reader));
      Awaitility.await()
          .until(() -> model.stateProperty().get() instanceof Read read && !read.lies());
      model.send();
      return Awaitility.await()
          .until(
              () -> model.stateProperty().get(),
              state ->
                  state instanceof Coding
                      || state instanceof Over
                      || state instanceof CardCheckState.Unreachable);
    }
  }
}
