package cn.yst.gallery;

import cn.yst.contract.AuthorizationState;
import cn.yst.contract.AuthorizationStatus;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Me;
import cn.yst.contract.Nothing;
import cn.yst.contract.Problem;
import cn.yst.contract.SmsCode;
import cn.yst.contract.SmsSent;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.CardApi;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.GrantEvent;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.device.CardKind;
import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.IdCard;
import cn.yst.kiosk.login.CardCheckController;
import cn.yst.kiosk.login.CardCheckViewModel;
import cn.yst.kiosk.login.FakeReader;
import cn.yst.kiosk.login.IdentityController;
import cn.yst.kiosk.login.IdentityViewModel;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The card reader on 03, and the way without a face.
final class CardSamples implements Samples {
  private static final Instant NOW = Instant.parse("2026-03-18T01:41:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  private static final String NUMBER = "110108199603306002";
  private static final Me TIAN = new Me("田*", "110************002", null, NOW, 3, 2, 1);

  @Override
  public Stream<Sample> samples() {
    return Stream.of(
        Sample.visitor("03-identity-reader", w -> identity(w, r -> r)),
        Sample.visitor("03-identity-reader", w -> identity(w, r -> r)).large(),
        Sample.visitor("03-identity-reader", w -> identity(w, r -> r)).low(),
        Sample.visitor("03-identity-reader", w -> identity(w, r -> r)).landscape(),
        Sample.visitor("03-identity-reading", w -> identity(w, FakeReader::readsOn)),
        Sample.visitor(
            "03-identity-pulled", w -> identity(w, r -> r.reads(new CardReading.PulledAway()))),
        Sample.visitor(
            "03-identity-unreadable", w -> identity(w, r -> r.reads(new CardReading.Unreadable()))),
        Sample.visitor("03-identity-card-left", w -> identity(w, FakeReader::leftBehind)),
        Sample.visitor("03-identity-read-lies", w -> identity(w, r -> r.reads(read("田军")))),
        Sample.visitor("03-identity-read", w -> identity(w, r -> r.reads(read("田军")).taken())),
        Sample.visitor("03-identity-read-held", w -> held(w, read("田军"))),
        Sample.visitor("03-identity-read-held", w -> held(w, read("田军"))).large(),
        Sample.visitor("03-identity-read-held", w -> held(w, read("田军"))).low(),
        Sample.visitor("03-identity-read-held", w -> held(w, read("田军"))).landscape(),
        Sample.visitor("03-identity-read-held-foreign", w -> held(w, foreign())),
        Sample.visitor(
            "03-identity-read-unusual", w -> identity(w, r -> r.reads(read("\uE863思远")).taken())),
        Sample.visitor(
            "03-identity-read-foreign", w -> identity(w, r -> r.reads(foreign()).taken())),
        Sample.visitor(
            "03-identity-read-unknown", w -> identity(w, r -> r.reads(unknown()).taken())),
        Sample.visitor("02b-card-lay", w -> check(w, r -> r, s -> {})),
        Sample.visitor("02b-card-lay", w -> check(w, r -> r, s -> {})).large(),
        Sample.visitor("02b-card-lay", w -> check(w, r -> r, s -> {})).low(),
        Sample.visitor("02b-card-lay", w -> check(w, r -> r, s -> {})).landscape(),
        Sample.visitor("02b-card-reading", w -> check(w, FakeReader::readsOn, s -> {})),
        Sample.visitor(
            "02b-card-pulled", w -> check(w, r -> r.reads(new CardReading.PulledAway()), s -> {})),
        Sample.visitor(
            "02b-card-unreadable",
            w -> check(w, r -> r.reads(new CardReading.Unreadable()), s -> {})),
        Sample.visitor("02b-card-no-reader", w -> check(w, CardSamples::broken, s -> {})),
        Sample.visitor("02b-card-read-lies", w -> check(w, r -> r.reads(read("田军")), s -> {})),
        Sample.visitor("02b-card-read", w -> check(w, CardSamples::done, s -> {})),
        Sample.visitor(
            "02b-card-read-held",
            w -> check(w, CardSamples::done, s -> {}, s -> s.model.reveal(true))),
        Sample.visitor(
            "02b-card-read-expired", w -> check(w, r -> r.reads(expired()).taken(), s -> {})),
        Sample.visitor("02b-card-code", w -> coding(w, s -> s.type("483"))),
        Sample.visitor("02b-card-code", w -> coding(w, s -> s.type("483"))).large(),
        Sample.visitor("02b-card-code", w -> coding(w, s -> s.type("483"))).low(),
        Sample.visitor("02b-card-code", w -> coding(w, s -> s.type("483"))).landscape(),
        Sample.visitor("02b-card-code-complete", w -> coding(w, s -> s.later("483920"))),
        Sample.visitor(
            "02b-card-code-wrong",
            w -> coding(w, s -> s.refuse("wrong_sms_code", Duration.ofSeconds(28)))),
        Sample.visitor(
            "02b-card-code-late",
            w -> coding(w, s -> s.refuse("sms_code_expired", Duration.ofMinutes(5)))),
        Sample.person("02b-card-confirmed", w -> coding(w, s -> s.say(held()))),
        Sample.visitor(
            "02b-card-not-confirmed", w -> coding(w, s -> s.say(ended(AuthorizationState.LOCKED)))),
        Sample.visitor(
            "02b-card-expired", w -> coding(w, s -> s.say(ended(AuthorizationState.EXPIRED)))),
        Sample.visitor("02b-card-too-many", w -> coding(w, s -> s.unsent("rate_limited"))),
        Sample.visitor("02b-card-no-messages", w -> coding(w, s -> s.unsent("sms_unavailable"))));
  }

  private static CardReading.Read read(String name) {
    return new CardReading.Read(FakeReader.card(name, NUMBER));
  }

  private static CardReading.Read foreign() {
    IdCard card =
        FakeReader.card(CardKind.FOREIGN_2017, "MARTIN", "CAN110078060301", Optional.empty());
    return new CardReading.Read(card);
  }

  /// A number whose birth date no calendar has.
  private static CardReading.Read unknown() {
    IdCard card =
        FakeReader.card(CardKind.FOREIGN_2017, "MARTIN", "CAN110078133101", Optional.empty());
    return new CardReading.Read(card);
  }

  private static CardReading.Read expired() {
    return new CardReading.Read(
        FakeReader.card(CardKind.RESIDENT, "田军", NUMBER, Optional.of(TODAY.minusDays(1))));
  }

  private static FakeReader done(FakeReader reader) {
    return reader.reads(read("田军")).taken();
  }

  private static FakeReader broken(FakeReader reader) {
    reader.become(new DeviceStatus.Absent());
    return reader;
  }

  private static GrantEvent held() {
    return new GrantEvent.Held(TIAN, new FakeVisitorApi());
  }

  private static GrantEvent ended(AuthorizationState how) {
    return new GrantEvent.Ended(how);
  }

  private static Screen identity(Messages words, UnaryOperator<FakeReader> before) {
    return identity(words, before, model -> {});
  }

  /// A finger is held on 按住显示.
  private static Screen held(Messages words, CardReading.Read card) {
    return identity(words, r -> r.reads(card).taken(), model -> model.reveal(true));
  }

  private static Screen identity(
      Messages words, UnaryOperator<FakeReader> before, Consumer<IdentityViewModel> then) {
    SessionStore session = new SessionStore();
    session.begin();
    IdentityViewModel model =
        new IdentityViewModel(
            new HandBackground().scope(),
            session,
            new Navigator(new Route.IdentityEntry()),
            session.visit().orElseThrow().secrets(),
            TODAY,
            Optional.of(before.apply(new FakeReader())));
    Screen screen = new ScreenLoader(words).screen(new IdentityController(model, words));
    then.accept(model);
    return screen;
  }

  private static Screen coding(Messages words, Consumer<Story> meanwhile) {
    return check(words, CardSamples::done, meanwhile.andThen(Story::send));
  }

  private static Screen check(
      Messages words, UnaryOperator<FakeReader> before, Consumer<Story> then) {
    return check(words, before, then, story -> {});
  }

  /// @param finger comes when the screen is there
  private static Screen check(
      Messages words,
      UnaryOperator<FakeReader> before,
      Consumer<Story> then,
      Consumer<Story> finger) {
    Story story = new Story(before.apply(new FakeReader()));
    then.accept(story);
    Screen screen = new ScreenLoader(words).screen(new CardCheckController(story.model, words));
    finger.accept(story);
    return screen;
  }

  /// One sign-in by card, up to the moment of the picture.
  private static final class Story implements CardApi {
    private final HandBackground hand = new HandBackground();
    private final CardCheckViewModel model;
    private Consumer<Consumer<? super GrantEvent>> meanwhile = each -> {};
    private Optional<String> sendRefusal = Optional.empty();
    private Optional<String> checkRefusal = Optional.empty();

    Story(FakeReader reader) {
      SessionStore session = new SessionStore();
      session.begin();
      session.consent(new FaceConsent("v", "0".repeat(64), false, NOW));
      model =
          new CardCheckViewModel(
              hand.scope(),
              () ->
                  (detail, each) -> {
                    each.accept(new GrantEvent.Begun("https://x", "27", Duration.ofMinutes(3)));
                    meanwhile.accept(each);
                  },
              this,
              () -> new ActionKey(UUID.randomUUID()),
              session,
              new Navigator(new Route.Consent()),
              session.visit().orElseThrow().secrets(),
              TODAY,
              Optional.of(reader));
    }

    void send() {
      model.send();
    }

    void say(GrantEvent event) {
      meanwhile = each -> each.accept(event);
    }

    void type(String digits) {
      meanwhile =
          each -> {
            digits.codePoints().forEach(model.code()::insert);
            hand.advance(Duration.ofSeconds(28));
          };
    }

    void later(String digits) {
      meanwhile =
          each -> {
            digits.codePoints().forEach(model.code()::insert);
            hand.advance(Duration.ofSeconds(75));
          };
    }

    /// @param later how long after it was sent the code is typed
    void refuse(String code, Duration later) {
      checkRefusal = Optional.of(code);
      meanwhile =
          each -> {
            hand.advance(later);
            "111111".codePoints().forEach(model.code()::insert);
            model.check();
          };
    }

    void unsent(String code) {
      sendRefusal = Optional.of(code);
    }

    @Override
    public SmsSent sendCode(ActionKey key, Nothing nothing) throws ApiException {
      if (sendRefusal.isPresent()) {
        throw refusal(sendRefusal.get());
      }
      return new SmsSent(300, 60, 2);
    }

    @Override
    public AuthorizationStatus checkCode(ActionKey key, SmsCode code) throws ApiException {
      throw refusal(checkRefusal.orElseThrow());
    }

    private static ApiException refusal(String code) {
      return new ApiException.Rejected(
          new Problem("about:blank", "no", 422, code, "a".repeat(32)), Optional.empty());
    }
  }
}
