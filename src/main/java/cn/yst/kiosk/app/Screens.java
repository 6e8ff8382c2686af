package cn.yst.kiosk.app;

import cn.yst.contract.CounterSlip;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Nothing;
import cn.yst.contract.StaffCall;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.DeviceGrant;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.concurrent.Call;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.LicenceScanner;
import cn.yst.kiosk.device.SlipPrinter;
import cn.yst.kiosk.device.SlipPrinting;
import cn.yst.kiosk.enterprise.AccountInfoController;
import cn.yst.kiosk.enterprise.AccountInfoViewModel;
import cn.yst.kiosk.enterprise.AddEnterpriseController;
import cn.yst.kiosk.enterprise.AddEnterpriseViewModel;
import cn.yst.kiosk.enterprise.EnterprisesController;
import cn.yst.kiosk.enterprise.EnterprisesViewModel;
import cn.yst.kiosk.enterprise.Entrance;
import cn.yst.kiosk.enterprise.SessionHomeController;
import cn.yst.kiosk.enterprise.SessionHomeViewModel;
import cn.yst.kiosk.enterprise.SuccessController;
import cn.yst.kiosk.enterprise.SuccessViewModel;
import cn.yst.kiosk.enterprise.Unread;
import cn.yst.kiosk.facecheck.FaceCheckController;
import cn.yst.kiosk.facecheck.FaceCheckViewModel;
import cn.yst.kiosk.home.GuideController;
import cn.yst.kiosk.home.GuideState;
import cn.yst.kiosk.home.GuideViewModel;
import cn.yst.kiosk.home.HomeController;
import cn.yst.kiosk.home.HomeViewModel;
import cn.yst.kiosk.home.HotlineController;
import cn.yst.kiosk.home.HotlineState;
import cn.yst.kiosk.home.HotlineViewModel;
import cn.yst.kiosk.home.OutOfServiceController;
import cn.yst.kiosk.home.OutOfServiceState;
import cn.yst.kiosk.home.OutOfServiceViewModel;
import cn.yst.kiosk.login.ConsentController;
import cn.yst.kiosk.login.ConsentViewModel;
import cn.yst.kiosk.login.PrivacyNotice;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Certifying;
import cn.yst.kiosk.session.Session.Acting;
import cn.yst.kiosk.session.Session.Identified;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.FrameActions;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.LocalDate;
import java.util.Optional;

/// Builds the screen of a route: its view model and its controller, by plain constructors.
final class Screens {
  private final Service service;
  private final Devices devices;
  private final Scope press;
  private final SessionStore session;
  private final Navigator navigator;
  private final Premises premises;
  private final FrameActions frame;
  private final MatterScreens matters;
  private final AgentScreens agents;
  private final FeedbackScreens feedback;
  private final Trail trail;
  private final Lifeline lifeline;
  private Optional<OutageCall> outageCall = Optional.empty();

  /// @param press finishes a slip that is being printed when its screen is left
  /// @param frame 退出 and 请人帮忙, for screens that have such a button of their own
  /// @param curtain what hides that which a screen reveals
  /// @param trail where the visitor has been
  /// @param lifeline knows since when visitors may begin, and what the service can do
  Screens(
      Service service,
      Devices devices,
      Scope press,
      SessionStore session,
      Navigator navigator,
      Premises premises,
      FrameActions frame,
      Curtain curtain,
      Trail trail,
      Lifeline lifeline) {
    this.lifeline = lifeline;
    this.service = service;
    this.devices = devices;
    this.press = press;
    this.session = session;
    this.navigator = navigator;
    this.premises = premises;
    this.frame = frame;
    this.trail = trail;
    this.feedback = new FeedbackScreens(service, session, navigator, premises, trail);
    this.matters = new MatterScreens(service, session, navigator, premises, curtain);
    this.agents = new AgentScreens(service, session, navigator, premises, this::printing);
  }

  /// A new screen.
  ///
  /// @param scope of this showing; closed when it is left
  Screen open(Route route, Scope scope, Messages words) {
    return new ScreenLoader(words).screen(controller(route, scope, words));
  }

  private Object controller(Route route, Scope scope, Messages words) {
    return switch (route) {
      case Route.Home _ ->
          new HomeController(new HomeViewModel(navigator, scope, () -> offers().home()), words);
      case Route.Guide _ ->
          new GuideController(
              new GuideViewModel(
                  navigator,
                  session.session() instanceof Identified
                      ? GuideState.Onward.BACK_TO_WORK
                      : GuideState.Onward.SIGN_IN),
              words,
              premises.counter());
      case Route.Hotline _ ->
          new HotlineController(
              new HotlineViewModel(
                  navigator,
                  frame::help,
                  new HotlineState(
                      premises.place(words.locale()).hall(),
                      premises.machine(),
                      trail.errorCode())),
              words);
      case Route.OutOfService out ->
          new OutOfServiceController(
              new OutOfServiceViewModel(outage(out, words), scope, staffCall(out.code())),
              words,
              frame::help,
              () -> navigator.go(new Route.Guide()));
      case Route.Enterprises _ ->
          new EnterprisesController(
              new EnterprisesViewModel(
                  person().api(), scope, navigator, entrance(scope), frame::exit),
              false,
              new Unread(person().api(), scope),
              words);
      case Route.AddEnterprise _ ->
          new AddEnterpriseController(
              new AddEnterpriseViewModel(
                  person().api(),
                  scope,
                  navigator,
                  person().visit().drafts(),
                  devices.find(LicenceScanner.class)),
              words);
      case Route.AccountInfo info ->
          new AccountInfoController(
              new AccountInfoViewModel(
                  info, person().api(), scope, navigator, entrance(scope), certifying(scope)),
              words);
      case Route.Success success ->
          new SuccessController(
              new SuccessViewModel(
                  success, person().api(), scope, navigator, entrance(scope), certifying(scope)),
              words);
      case Route.SessionHome _ ->
          new SessionHomeController(
              new SessionHomeViewModel(acting(), scope, navigator, certifying(scope), frame::exit),
              words);
      case Route.Agents list -> agents.agents(list, scope, words);
      case Route.AddAgent form -> agents.addAgent(form, scope, words);
      case Route.Handing shown -> agents.handing(shown, scope, words);
      case Route.HandOvers _ -> agents.handOvers(scope, words);
      case Route.Matters _ -> matters.matters(scope, words);
      case Route.BusinessCode code -> matters.businessCode(code.accountId(), scope, words);
      case Route.Inbox _ -> messages(scope, words).inbox();
      case Route.Letter letter -> messages(scope, words).letter(letter);
      case Route.DecideAssociation decision -> messages(scope, words).decision(decision);
      case Route.AskToShare _ -> messages(scope, words).ask();
      case Route.Feedback _ -> feedback.feedback(scope, words);
      case Route.FeedbackHistory _ -> feedback.history(scope, words);
      case Route.Rating rating -> feedback.rating(rating, scope, words);
      case Route.Consent _ ->
          new ConsentController(
              new ConsentViewModel(
                  session,
                  navigator,
                  PrivacyNotice.in(words.locale()),
                  service.clock(),
                  offers().ways()),
              words,
              premises.counter(),
              offers().slips());
      case Route.IdentityEntry _ -> signIn().identity(scope, words);
      case Route.CardCheck _ -> signIn().cardCheck(scope, words);
      case Route.FaceCheck check ->
          new FaceCheckController(
              new FaceCheckViewModel(
                  scope, grant(check.purpose()), session, navigator, check, () -> consent(words)),
              words,
              premises.counter());
      case Route.CounterSlip _ -> signIn().counterSlip(slip(), scope, words);
    };
  }

  private Offers offers() {
    return new Offers(devices, lifeline.smsCodes());
  }

  private MessageScreens messages(Scope scope, Messages words) {
    LocalDate today = LocalDate.ofInstant(service.clock().instant(), premises.zone());
    return new MessageScreens(person(), scope, navigator, words, today, premises.zone());
  }

  private SignInScreens signIn() {
    return new SignInScreens(
        service, this::faceAtFirst, devices, this::printing, session, navigator, premises);
  }

  private SlipPrinting printing(Scope screen) {
    return new SlipPrinting(screen, press, devices.find(SlipPrinter.class));
  }

  private DeviceGrant grant(Purpose purpose) {
    return switch (purpose) {
      case Purpose.SignIn _ -> faceAtFirst();
      case Purpose.StepUp _, Purpose.Certify _ -> service.anew(person().api());
    };
  }

  /// The face check of somebody who signs in, by the phone alone or after a card.
  private DeviceGrant faceAtFirst() {
    return new AfterBoot(service.signIn(), lifeline.booted());
  }

  private Call<CounterSlip, ApiException> slip() {
    ActionKey key = service.newAction();
    return () -> service.kiosk().counterSlip(key, new Nothing());
  }

  /// Somebody who is signed in agreed to the notice; to the face check they agree on the phone.
  private FaceConsent consent(Messages words) {
    PrivacyNotice notice = PrivacyNotice.in(words.locale());
    return new FaceConsent(notice.version(), notice.sha256(), false, service.clock().instant());
  }

  private OutOfServiceState outage(Route.OutOfService out, Messages words) {
    return new OutOfServiceState(
        out.code(),
        OutOfServiceState.Told.NOBODY,
        Optional.of(
                new OutOfServiceState.Neighbour(
                    premises.neighbour(), premises.neighbourPlace(words.locale())))
            .filter(other -> !other.machine().isEmpty()),
        Optional.of(premises.counter()).filter(name -> !name.isEmpty()));
  }

  /// One call for one outage, however often its screen is shown.
  private Call<Nothing, ApiException> staffCall(String code) {
    OutageCall call =
        outageCall
            .filter(made -> made.code().equals(code))
            .orElseGet(() -> new OutageCall(code, service.newAction()));
    outageCall = Optional.of(call);
    return () ->
        service
            .kiosk()
            .callStaff(
                call.key(), new StaffCall("out-of-service", FrameControls.forStaff(call.code())));
  }

  private record OutageCall(String code, ActionKey key) {}

  private Certifying certifying(Scope scope) {
    return new Certifying(person().api(), scope, navigator);
  }

  private Entrance entrance(Scope scope) {
    return new Entrance(person().api(), session, scope, navigator);
  }

  private Identified person() {
    return (Identified) session.session();
  }

  private Acting acting() {
    return (Acting) session.session();
  }
}
