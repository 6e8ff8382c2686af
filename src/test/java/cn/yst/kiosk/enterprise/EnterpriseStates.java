package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountPage;
import cn.yst.contract.ActingFor;
import cn.yst.contract.EnterpriseCard;
import cn.yst.contract.LockReason;
import cn.yst.contract.Paging;
import cn.yst.gallery.Sample;
import cn.yst.gallery.Samples;
import cn.yst.kiosk.device.Scan;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// 05, 06, 07, 11 and 12 in every state.
public final class EnterpriseStates implements Samples {
  @Override
  public Stream<Sample> samples() {
    return Stream.of(list(), add(), scanning(), wide(), info(), success(), home()).flatMap(s -> s);
  }

  private static Stream<Sample> list() {
    Sample three = Sample.person("05-enterprises", w -> enterprises(w, s -> {}));
    return Stream.of(
        three,
        three.landscape(),
        three.large(),
        Sample.person("05-enterprises-loading", w -> enterprises(w, s -> s.hand.hold())),
        Sample.person(
            "05-enterprises-empty",
            w -> enterprises(w, s -> s.service.enterprises = Fixtures.page(0))),
        Sample.person(
            "05-enterprises-error",
            w ->
                enterprises(
                    w, s -> s.service.failure = Optional.of(FakeEnterprises.unreachable()))),
        Sample.person("05-enterprises-unread", w -> enterprises(w, s -> s.inbox.unread = 2)),
        Sample.person(
            "05-enterprises-empty-unread",
            w ->
                enterprises(
                    w,
                    s -> {
                      s.inbox.unread = 2;
                      s.service.enterprises = Fixtures.page(0);
                    })),
        Sample.acting(
            "05-enterprises-current",
            w -> enterprises(w, s -> s.acting(Fixtures.acting(Fixtures.TEST_FOR_APP)))),
        Sample.acting(
            "05-enterprises-current-other",
            w -> enterprises(w, s -> s.acting(Fixtures.acting(Fixtures.UNCERTIFIED)))),
        Sample.person(
            "05-enterprises-pages",
            w ->
                enterprises(
                    w,
                    s ->
                        s.service.enterprises =
                            Fixtures.page(
                                7,
                                Fixtures.closed(Fixtures.GONE, LockReason.ENTERPRISE_NOT_LIVE),
                                Fixtures.open(Fixtures.LONG, 3, 2, "ct90ab12"),
                                Fixtures.closed(Fixtures.LION, LockReason.AUTHORITY_ENDED)))),
        Sample.person(
            "05-enterprises-pages-long",
            w ->
                enterprises(
                    w,
                    s -> {
                      EnterpriseCard card = Fixtures.open(Fixtures.LONG, 3, 2, "ct90ab12");
                      s.inbox.unread = 2;
                      s.service.enterprises = Fixtures.page(7, card, card, card);
                    })));
  }

  private static Screen enterprises(Messages words, Consumer<Stage> setting) {
    Stage stage = new Stage();
    setting.accept(stage);
    return screen(
        words, new EnterprisesController(stage.enterprises(), false, stage.unread(), words));
  }

  private static Stream<Sample> add() {
    EnterpriseForm right = new EnterpriseForm(Fixtures.DIGITAL.name(), "91440000MA4X777A89");
    EnterpriseForm doubtful = new EnterpriseForm(Fixtures.DIGITAL.name(), "91440000MA4X771A89");
    EnterpriseForm district = new EnterpriseForm(Fixtures.DIGITAL.name(), "9144");
    EnterpriseForm unusual = new EnterpriseForm("深圳市\uD86E\uDC1D记饼家", "");
    return Stream.of(
        Sample.person("06-add-enterprise", w -> add(w, s -> {}, Optional.empty())),
        Sample.person(
            "06-add-enterprise-partly",
            w -> add(w, s -> {}, Optional.of(new EnterpriseForm("数字广东", "91440000MA")))),
        Sample.person("06-add-enterprise-unusual", w -> add(w, s -> {}, Optional.of(unusual))),
        Sample.person("06-add-enterprise-complete", w -> add(w, s -> {}, Optional.of(right))),
        Sample.person("06-add-enterprise-warning", w -> add(w, s -> {}, Optional.of(doubtful))),
        Sample.person("06-add-enterprise-digits", w -> coding(w, Optional.of(district))),
        Sample.person("06-add-enterprise-sending", w -> submitted(w, s -> s.hand.hold(), right)),
        refused("no-match", 422, "enterprise_no_match"),
        refused("not-live", 422, "enterprise_deregistered"),
        refused("limit", 429, "enterprises_per_day"),
        Sample.person(
            "06-add-enterprise-unreachable",
            w ->
                submitted(
                    w,
                    s -> s.service.failure = Optional.of(FakeEnterprises.unreachable()),
                    right)));
  }

  private static Sample refused(String name, int status, String code) {
    EnterpriseForm form = new EnterpriseForm(Fixtures.DIGITAL.name(), "91440000MA4X777A89");
    return Sample.person(
        "06-add-enterprise-" + name,
        w ->
            submitted(
                w,
                s -> s.service.failure = Optional.of(FakeEnterprises.rejected(status, code)),
                form));
  }

  private static Screen add(
      Messages words, Consumer<Stage> setting, Optional<EnterpriseForm> typed) {
    Stage stage = new Stage();
    setting.accept(stage);
    AddEnterpriseController controller = new AddEnterpriseController(stage.addEnterprise(), words);
    Screen screen = screen(words, controller);
    typed.ifPresent(controller::fill);
    return screen;
  }

  private static Screen submitted(Messages words, Consumer<Stage> setting, EnterpriseForm form) {
    Stage stage = new Stage();
    setting.accept(stage);
    AddEnterpriseController controller = new AddEnterpriseController(stage.addEnterprise(), words);
    Screen screen = screen(words, controller);
    controller.fill(form);
    controller.submit();
    return screen;
  }

  private static Stream<Sample> scanning() {
    return Stream.of(
        Sample.person("06-add-enterprise-scan", w -> scan(w, Optional.empty())),
        Sample.person("06-add-enterprise-scan", w -> scan(w, Optional.empty())).large(),
        Sample.person("06-add-enterprise-scan", w -> scan(w, Optional.empty())).low(),
        Sample.person("06-add-enterprise-scan", w -> scan(w, Optional.empty())).landscape(),
        Sample.person(
            "06-add-enterprise-scan-other", w -> scan(w, Optional.of(new Scan.Refused()))),
        Sample.person(
            "06-add-enterprise-scan-slip",
            w -> scan(w, Optional.of(new Scan.SlipNumber("47396205")))));
  }

  /// The keys of a wide panel leave room for one field: here the code is the one in turn.
  private static Stream<Sample> wide() {
    EnterpriseForm half = new EnterpriseForm("数字广东", "91440000MA");
    EnterpriseForm doubtful = new EnterpriseForm(Fixtures.LONG.name(), "91440000MA4X771A89");
    Sample none = Sample.person("06-add-enterprise-code", w -> coding(w, Optional.empty()));
    Sample partly =
        Sample.person("06-add-enterprise-code-partly", w -> coding(w, Optional.of(half)));
    Sample warning =
        Sample.person("06-add-enterprise-code-warning", w -> coding(w, Optional.of(doubtful)));
    Sample scanner = Sample.person("06-add-enterprise-scanner", w -> byHand(w, false));
    Sample refused = Sample.person("06-add-enterprise-scanner-failed", w -> byHand(w, true));
    return Stream.concat(
        Stream.of(scanner, refused),
        Stream.of(none, partly, warning, scanner, refused)
            .flatMap(s -> Stream.of(s.landscape(), s.landscape().large())));
  }

  private static Screen coding(Messages words, Optional<EnterpriseForm> typed) {
    AddEnterpriseController controller =
        new AddEnterpriseController(new Stage().addEnterprise(), words);
    Screen screen = screen(words, controller);
    typed.ifPresent(controller::fill);
    controller.turnToCode();
    return screen;
  }

  /// With a scanner at hand, which is not used.
  private static Screen byHand(Messages words, boolean failing) {
    Stage stage = new Stage();
    AddEnterpriseController controller = new AddEnterpriseController(stage.scanEnterprise(), words);
    Screen screen = screen(words, controller);
    controller.type();
    if (failing) {
      stage.service.failure = Optional.of(FakeEnterprises.unreachable());
      controller.fill(new EnterpriseForm(Fixtures.DIGITAL.name(), "91440000MA4X777A89"));
      controller.submit();
    }
    return screen;
  }

  private static Screen scan(Messages words, Optional<Scan> seen) {
    Stage stage = new Stage();
    seen.ifPresent(stage.scanner::will);
    return screen(words, new AddEnterpriseController(stage.scanEnterprise(), words));
  }

  private static Stream<Sample> info() {
    Sample two =
        Sample.acting(
            "07-account-info",
            w -> info(w, s -> s.acting(Fixtures.acting(Fixtures.TEST_FOR_APP)), Optional.empty()));
    return Stream.of(
        two,
        Sample.person(
            "07-account-info-loading", w -> info(w, s -> s.hand.hold(), Optional.empty())),
        Sample.person(
            "07-account-info-error",
            w ->
                info(
                    w,
                    s -> s.service.failure = Optional.of(FakeEnterprises.unreachable()),
                    Optional.empty())),
        Sample.person(
            "07-account-info-opened",
            w ->
                info(
                    w,
                    s -> s.service.accounts = Fixtures.accounts(Fixtures.UNCERTIFIED),
                    Optional.of("a2"))),
        Sample.person(
            "07-account-info-ended",
            w ->
                info(
                    w,
                    s ->
                        s.service.accounts =
                            Fixtures.accounts(Fixtures.ENDED, Fixtures.UNCERTIFIED),
                    Optional.empty())),
        longest(2),
        longest(5),
        Sample.person("07-account-info-trouble", EnterpriseStates::enteringFails));
  }

  /// The longest name, over the first two of so many accounts.
  private static Sample longest(int accounts) {
    AccountPage page =
        new AccountPage(
            Fixtures.LONG,
            List.of(Fixtures.TEST_FOR_APP, Fixtures.UNCERTIFIED),
            new Paging(1, 2, accounts));
    return Sample.person(
        "07-account-info-long-" + accounts,
        w -> info(w, s -> s.service.accounts = page, Optional.empty()));
  }

  private static Screen enteringFails(Messages words) {
    Stage stage = new Stage();
    AccountInfoViewModel model = stage.accountInfo(new Route.AccountInfo("e1", Optional.empty()));
    Screen screen = screen(words, new AccountInfoController(model, words));
    stage.service.failure = Optional.of(FakeEnterprises.unreachable());
    model.enter();
    return screen;
  }

  private static Screen info(Messages words, Consumer<Stage> setting, Optional<String> existing) {
    Stage stage = new Stage();
    setting.accept(stage);
    return screen(
        words,
        new AccountInfoController(stage.accountInfo(new Route.AccountInfo("e1", existing)), words));
  }

  private static Stream<Sample> success() {
    return Stream.of(
        Sample.person("11-success", w -> success(w, s -> {})),
        Sample.person(
            "11-success-uncertified",
            w -> success(w, s -> s.service.acting = Fixtures.acting(Fixtures.UNCERTIFIED))),
        Sample.acting("11-success-approved", EnterpriseStates::approved),
        Sample.person(
            "11-success-bare",
            w -> success(w, s -> s.service.failure = Optional.of(FakeEnterprises.unreachable()))));
  }

  private static Screen approved(Messages words) {
    Stage stage = new Stage();
    stage.hand.hold();
    SuccessController controller =
        new SuccessController(
            stage.success(new Route.Success(SuccessKind.ASSOCIATION_APPROVED, "r1")), words);
    Screen screen = screen(words, controller);
    controller.render(new SuccessState.Shown(new Done.Shared(Fixtures.shared()), Optional.empty()));
    return screen;
  }

  private static Screen success(Messages words, Consumer<Stage> setting) {
    Stage stage = new Stage();
    setting.accept(stage);
    return screen(
        words,
        new SuccessController(
            stage.success(new Route.Success(SuccessKind.ENTERPRISE_ADDED, "a1")), words));
  }

  private static Stream<Sample> home() {
    return Stream.of(
        Sample.acting("12-session-home", EnterpriseStates::sessionHome),
        Sample.acting("12-session-home-long", w -> home(w, s -> s.acting(longest()).hand.hold())),
        Sample.acting("12-session-home-arriving", w -> home(w, s -> s.hand.hold())),
        Sample.acting(
            "12-session-home-uncertified",
            w -> home(w, s -> s.acting(Fixtures.acting(Fixtures.UNCERTIFIED)))));
  }

  private static ActingFor longest() {
    return new ActingFor(Fixtures.LONG, Fixtures.TEST_FOR_APP);
  }

  /// 12 as it is at first, for what rises over it.
  public static Screen sessionHome(Messages words) {
    return home(words, stage -> {});
  }

  private static Screen home(Messages words, Consumer<Stage> setting) {
    Stage stage = new Stage().acting(Fixtures.acting(Fixtures.TEST_FOR_APP));
    setting.accept(stage);
    return screen(words, new SessionHomeController(stage.sessionHome(), words));
  }

  private static Screen screen(Messages words, Object controller) {
    return new ScreenLoader(words).screen(controller);
  }
}
