package cn.yst.gallery;

import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.login.ConsentController;
import cn.yst.kiosk.login.ConsentViewModel;
import cn.yst.kiosk.login.IdentityController;
import cn.yst.kiosk.login.IdentityViewModel;
import cn.yst.kiosk.login.PrivacyNotice;
import cn.yst.kiosk.login.ProofWay;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Secrets;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Consent and identity, from the first touch to the QR code.
final class SignInSamples implements Samples {
  /// A name with a character that no font here has, and one of private use.
  private static final String UNUSUAL = "黄\uD86E\uDC1D\uE863";

  private static final Instant NOW = Instant.parse("2026-03-18T01:41:00Z");

  @Override
  public Stream<Sample> samples() {
    return Stream.of(
        Sample.visitor("02-consent-untouched", w -> consent(w, model -> {})),
        Sample.visitor("02-consent", w -> consent(w, SignInSamples::agree)),
        Sample.visitor("02-consent-sheet-notice", w -> consent(w, model -> {}))
            .pressed("noticeButton"),
        Sample.visitor("03-identity-empty", w -> identity(w, model -> {})),
        Sample.visitor("03-identity-unexpected", w -> identity(w, model -> model.name("黄X"))),
        Sample.visitor("03-identity-typed", w -> identity(w, model -> model.naming("黄丽燕"))),
        Sample.visitor("03-identity-unusual", w -> identity(w, model -> model.naming(UNUSUAL))),
        Sample.visitor("03-identity-unusual", w -> identity(w, model -> model.naming(UNUSUAL)))
            .low(),
        Sample.visitor("03-identity-unusual", w -> identity(w, model -> model.naming(UNUSUAL)))
            .landscape(),
        Sample.visitor(
            "03b-id-pad-unusual", w -> identity(w, model -> model.name("\uD86E\uDC1D丽"))),
        Sample.visitor("03b-id-pad", w -> identity(w, number("11010519491231002"))),
        Sample.visitor("03b-id-pad-complete", w -> identity(w, number("11010519491231002X"))),
        Sample.visitor("03b-id-pad-no-such-day", w -> identity(w, number("110105194913310"))),
        Sample.visitor("03b-id-pad-doubtful", w -> identity(w, number("110105194912310021"))),
        Sample.visitor("03b-id-pad-minor", w -> identity(w, minor())),
        Sample.visitor("03b-id-pad-low", w -> identity(w, number("11010519491231002"))).low());
  }

  private static void agree(ConsentViewModel model) {
    model.agree(true);
    model.choose(ProofWay.PHONE_FACE);
  }

  private static Consumer<IdentityViewModel> number(String digits) {
    return model -> {
      model.name("黄丽燕");
      digits.codePoints().forEach(model.number()::insert);
    };
  }

  private static Consumer<IdentityViewModel> minor() {
    return number("44010620150101001X").andThen(IdentityViewModel::proceed);
  }

  private static Screen consent(Messages words, Consumer<ConsentViewModel> before) {
    ConsentViewModel model =
        new ConsentViewModel(
            visit(),
            new Navigator(new Route.Consent()),
            PrivacyNotice.in(words.locale()),
            InstantSource.fixed(NOW),
            EnumSet.allOf(ProofWay.class));
    before.accept(model);
    return new ScreenLoader(words).screen(new ConsentController(model, words, "B12", true));
  }

  private static Screen identity(Messages words, Consumer<IdentityViewModel> before) {
    IdentityViewModel model =
        new IdentityViewModel(
            new HandBackground().scope(),
            visit(),
            new Navigator(new Route.IdentityEntry()),
            new Secrets(),
            LocalDate.of(2026, 3, 18),
            Optional.empty());
    before.accept(model);
    return new ScreenLoader(words).screen(new IdentityController(model, words));
  }

  private static SessionStore visit() {
    SessionStore session = new SessionStore();
    session.begin();
    return session;
  }
}
