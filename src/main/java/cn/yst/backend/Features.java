package cn.yst.backend;

import cn.yst.backend.authorization.Links;
import cn.yst.backend.authorization.SignInService;
import cn.yst.backend.companion.Companion;
import cn.yst.backend.companion.Network;
import cn.yst.backend.demo.DemoData;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.face.FaceVerifier;
import cn.yst.backend.face.NoFace;
import cn.yst.backend.face.SimulatedFace;
import cn.yst.backend.handover.PhoneNumbers;
import cn.yst.backend.kiosk.ClientAssertions;
import cn.yst.backend.kiosk.CounterRoutes;
import cn.yst.backend.kiosk.DeviceBoard;
import cn.yst.backend.kiosk.Enrolments;
import cn.yst.backend.kiosk.HallRoutes;
import cn.yst.backend.kiosk.KioskStore;
import cn.yst.backend.kiosk.KioskTokens;
import cn.yst.backend.kiosk.SlipRedemptions;
import cn.yst.backend.person.PersonStore;
import cn.yst.backend.person.PhoneRegister;
import cn.yst.backend.phone.PhonePages;
import cn.yst.backend.proof.DpopNonces;
import cn.yst.backend.proof.DpopProofs;
import cn.yst.backend.proof.ReplayGuard;
import cn.yst.backend.session.SessionRoutes;
import cn.yst.backend.session.Sessions;
import cn.yst.backend.session.TokenGate;
import cn.yst.backend.sms.NoSms;
import cn.yst.backend.sms.SimulatedSms;
import cn.yst.backend.sms.SmsSender;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.HealthRoutes;
import cn.yst.backend.web.Routes;
import cn.yst.contract.CodeOnly;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Builds every feature of the service with plain constructors, in the order in which their routes
/// are asked.
final class Features {
  private static final Logger LOG = LoggerFactory.getLogger(Features.class);
  private static final Duration FAILURE_DELAY = Duration.ofMillis(250);

  private final Ground ground;
  private final ReplayGuard replays;
  private final KioskTokens kioskTokens;
  private final Sessions sessions;
  private final Enrolments enrolments;
  private final Business business;
  private final SignInService signIn;
  private final Optional<SimulatedSms> sms;
  private final List<Routes> routes = new ArrayList<>();

  Features(
      BackendConfig config,
      Ground ground,
      Origins origins,
      Network network,
      BooleanSupplier stopping) {
    this.ground = ground;
    this.replays = new ReplayGuard(ground.database(), ground.vault(), ground.clock());
    KioskStore kiosks = new KioskStore(ground.clock());
    PersonStore persons = new PersonStore(ground.vault(), ground.clock());
    DpopProofs proofs =
        new DpopProofs(new DpopNonces(ground.vault(), ground.clock()), replays, ground.clock());
    this.kioskTokens = new KioskTokens(ground, kiosks);
    this.sessions = new Sessions(ground);
    TokenGate gate = new TokenGate(ground, kioskTokens, sessions, proofs, origins::kiosk);
    SimulatedFace simulated = new SimulatedFace(ground.clock());
    FaceVerifier face = config.demo() ? simulated : new NoFace(ground.clock());
    this.sms = config.demo() ? Optional.of(new SimulatedSms(ground.clock())) : Optional.empty();
    this.business = new Business(ground, face, numbers(config), origins::phone);
    DeviceBoard devices = new DeviceBoard(ground.clock());
    this.signIn =
        new SignInService(
            ground,
            gate,
            new ClientAssertions(ground, kiosks, replays, origins::kiosk, Features::delay),
            proofs,
            kiosks,
            kioskTokens,
            devices,
            sessions,
            persons,
            face,
            register(config),
            sms.<SmsSender>map(simulatedSms -> simulatedSms).orElseGet(NoSms::new),
            new Links(origins::kiosk, origins::phone),
            business.certifications(),
            business.introductions(),
            !config.demo());
    this.enrolments = new Enrolments(ground, kiosks, signIn::shutOut);
    routes.add(new HealthRoutes(ground.database(), stopping));
    routes.addAll(signIn.routes());
    routes.add(new SessionRoutes(ground, sessions, gate));
    routes.add(enrolments);
    routes.add(new CounterRoutes(ground, gate));
    routes.add(new SlipRedemptions(ground, gate));
    routes.add(new HallRoutes(ground, gate, kiosks, devices));
    routes.add(
        new PhonePages(signIn, business.links(), face, ground, config.demo(), !config.demo()));
    if (config.demo()) {
      routes.add(
          new Companion(
              ground,
              signIn,
              business.links(),
              simulated,
              network,
              config.devices(),
              sms,
              origins::phone,
              stopping));
    }
    if (config.demo()) {
      if (config.keyFile() == null) {
        DemoData.load(business.desk());
      } else {
        DemoData.loadWholeStory(business.desk(), business.handOvers(), business.feedback());
      }
    }
    routes.addAll(business.routes(gate));
  }

  /// What a failed client authentication costs its sender; the waiting thread is a virtual one.
  private static void delay() {
    LockSupport.parkNanos(FAILURE_DELAY.toNanos());
  }

  List<Routes> routes() {
    return routes;
  }

  Enrolments enrolments() {
    return enrolments;
  }

  /// The simulated message gateway; empty outside demo mode.
  Optional<SimulatedSms> sms() {
    return sms;
  }

  /// Time in which the service was down does not count against anybody.
  void resume() {
    sessions.resume();
  }

  /// Ends what is due and forgets what is old. Where one part fails, it is logged and tried again;
  /// the others go on.
  void sweep() {
    for (Runnable part :
        List.<Runnable>of(
            signIn::sweep,
            sessions::sweep,
            business::sweep,
            replays::sweep,
            kioskTokens::sweep,
            ground.idempotency()::sweep,
            ground.limits()::sweep)) {
      try {
        part.run();
      } catch (RuntimeException e) {
        LOG.atError().setCause(new CodeOnly(e)).log("sweeping failed");
      }
    }
  }

  /// The demo's people have registered the phones they hold; no other register is connected.
  private static PhoneRegister register(BackendConfig config) {
    return config.demo()
        ? (name, idNumber) ->
            DemoPeople.byNumber(idNumber)
                .filter(person -> PersonStore.sameName(person.name(), name))
                .map(DemoPerson::phone)
        : (name, idNumber) -> Optional.empty();
  }

  /// The demo knows the phones of its people; no other source of numbers is connected.
  private static PhoneNumbers numbers(BackendConfig config) {
    return config.demo()
        ? (phone, idNumber) -> DemoPeople.byNumber(idNumber).map(DemoPerson::phone)
        : (phone, idNumber) -> Optional.empty();
  }

  void stop() {
    signIn.stop();
  }
}
