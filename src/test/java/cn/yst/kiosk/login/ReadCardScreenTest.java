package cn.yst.kiosk.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AuthorizationStatus;
import cn.yst.contract.Nothing;
import cn.yst.contract.SmsCode;
import cn.yst.contract.SmsSent;
import cn.yst.gallery.ShownScreen;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.CardApi;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.IdCardReader;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Secrets;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// A finger on 按住显示, on both screens that show what a card said.
class ReadCardScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  private static final String NUMBER = "110108199603306002";
  private static final String MASKED = "110************002";

  /// No code is asked for.
  private static final CardApi CARDS =
      new CardApi() {
        @Override
        public SmsSent sendCode(ActionKey key, Nothing nothing) {
          throw new IllegalStateException();
        }

        @Override
        public AuthorizationStatus checkCode(ActionKey key, SmsCode code) {
          throw new IllegalStateException();
        }
      };

  private final Messages words = Messages.chinese();
  private final SessionStore session = new SessionStore();
  private final Navigator navigator = new Navigator(new Route.Home());
  private final HandBackground time = new HandBackground();
  private final Optional<IdCardReader> reader =
      Optional.of(
          new FakeReader().reads(new CardReading.Read(FakeReader.card("田军", NUMBER))).taken());

  private Secrets secrets() {
    session.begin();
    return session.visit().orElseThrow().secrets();
  }

  @Test
  void whileFillingInTheIdentity() throws TimeoutException {
    Secrets secrets = secrets();
    IdentityViewModel model =
        new IdentityViewModel(time.scope(), session, navigator, secrets, TODAY, reader);
    assertThat(
            held(
                () -> new IdentityController(model, words),
                () -> ((IdentityState.Carded) model.stateProperty().get()).number()))
        .containsExactly(NUMBER, MASKED);
  }

  @Test
  void beforeTheCodeIsSent() throws TimeoutException {
    Secrets secrets = secrets();
    CardCheckViewModel model =
        new CardCheckViewModel(
            time.scope(),
            () -> (detail, each) -> {},
            CARDS,
            () -> new ActionKey(UUID.randomUUID()),
            session,
            navigator,
            secrets,
            TODAY,
            reader);
    assertThat(
            held(
                () -> new CardCheckController(model, words),
                () -> ((CardCheckState.Read) model.stateProperty().get()).number()))
        .containsExactly(NUMBER, MASKED);
  }

  /// What stands there under the finger, and what after it.
  private List<String> held(Supplier<Object> controller, Supplier<String> number)
      throws TimeoutException {
    ShownScreen screen = new ShownScreen(() -> new ScreenLoader(words).screen(controller.get()));
    List<String> seen = new ArrayList<>();
    screen.pressDuring("holdButton", () -> seen.add(number.get()));
    seen.add(number.get());
    return seen;
  }
}
