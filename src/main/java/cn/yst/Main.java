package cn.yst;

import cn.yst.backend.BackendConfig;
import cn.yst.backend.ReferenceBackend;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.contract.CodeOnly;
import cn.yst.contract.DemoDevices;
import cn.yst.contract.EnrolledKiosk;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.ProofKey;
import cn.yst.kiosk.api.ServerClock;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.api.ServiceAddress;
import cn.yst.kiosk.app.KioskApplication;
import cn.yst.kiosk.app.KioskConfig;
import cn.yst.kiosk.concurrent.Background;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.setup.DeviceSetup;
import cn.yst.kiosk.ui.DrawnText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the kiosk, and in demo mode, after its first frame, the reference service beside it. The
/// only class that knows both sides.
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  /// The program cannot start on this machine or with this configuration.
  private static final int CANNOT_START = 2;

  private static final String ENROL = "enrol=";

  private Main() {}

  static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    try {
      KioskConfig config = KioskConfig.read(environment);
      if (args.length == 0) {
        start(config, environment);
      } else {
        enrol(config, String.join(" ", args));
      }
    } catch (KioskConfig.Refused | IOException e) {
      refuse(e.getMessage());
    }
  }

  private static void refuse(@org.jspecify.annotations.Nullable String reason) {
    System.err.println("yst-kiosk cannot start: " + reason);
    System.exit(CANNOT_START);
  }

  /// Makes this kiosk known at its service, with the code that the service printed for it.
  private static void enrol(KioskConfig config, String argument) throws IOException {
    if (config.demo() || !argument.startsWith(ENROL)) {
      refuse("the only argument is " + ENROL + "CODE, and only in production: " + argument);
    }
    ProofKey key = config.service().key().orElseThrow();
    Service service = service(address(config, key), Background.onVirtualThreads(Runnable::run));
    try {
      EnrolledKiosk known = service.enrol(argument.substring(ENROL.length()), key);
      System.out.printf("enrolled as %s: %s, %s%n", known.clientId(), known.hall(), known.label());
      if (!known.clientId().equals(config.service().clientId())) {
        refuse("the code was for " + known.clientId() + ", which service.client-id must name");
      }
      System.exit(0);
    } catch (ApiException e) {
      refuse("the service did not enrol it: " + e.getMessage());
    }
  }

  private static Service service(ServiceAddress address, Background background) {
    return new Service(
        address,
        new ServerClock(Clock.systemUTC(), System::nanoTime),
        background,
        System::nanoTime,
        new SecureRandom());
  }

  private static void start(KioskConfig config, Map<String, String> environment)
      throws IOException {
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    if (!headless && !environment.containsKey("DISPLAY")) {
      refuse("no display (DISPLAY is not set)");
    }
    ProofKey key = config.service().key().orElseGet(ProofKey::fresh);
    ServiceAddress address = address(config, key);
    Executor screen = Platform::runLater;
    DrawnText.rememberLittle();
    try {
      Platform.startup(() -> open(config, address, key, screen));
    } catch (RuntimeException | LinkageError e) {
      LOG.debug("JavaFX did not start", new CodeOnly(e));
      refuse("no window can be opened here: GTK 3 or the display is missing");
    }
  }

  /// In demo mode the service's port is chosen before the service starts, so that the window need
  /// not wait for it.
  private static ServiceAddress address(KioskConfig config, ProofKey key) throws IOException {
    KioskConfig.ServiceConfig service = config.service();
    if (!config.demo()) {
      return new ServiceAddress(
          service.issuer(), service.clientId(), Optional.of(key), service.proxy());
    }
    int port = config.embedded().servicePort();
    if (port == 0) {
      try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = free.getLocalPort();
      }
    }
    return new ServiceAddress(
        "http://127.0.0.1:" + port, service.clientId(), Optional.of(key), Optional.empty());
  }

  private static void open(
      KioskConfig config, ServiceAddress address, ProofKey key, Executor screen) {
    Background background = Background.onVirtualThreads(screen);
    Service service = service(address, background);
    config.input().use();
    DeviceSetup devices = DeviceSetup.of(config.devices(), DeviceTime.SYSTEM);
    KioskApplication kiosk =
        new KioskApplication(
            service,
            config.premises(),
            devices.devices(),
            background,
            System::nanoTime,
            new SecureRandom());
    Runtime.getRuntime().addShutdownHook(new Thread(devices.devices()::close, "devices-stop"));
    Thread.setDefaultUncaughtExceptionHandler(
        new Uncaught(() -> screen.execute(() -> kiosk.fail("E-APP"))));
    Stage stage = new Stage();
    stage.setOnHidden(e -> System.exit(0));
    kiosk.open(
        stage,
        config.fullScreen(),
        () -> drawn(config, address, key, devices.simulators(), kiosk, screen));
  }

  private static void drawn(
      KioskConfig config,
      ServiceAddress address,
      ProofKey key,
      DemoDevices devices,
      KioskApplication kiosk,
      Executor screen) {
    LOG.info("first frame");
    if (config.demo()) {
      Thread.ofPlatform()
          .name("service")
          .start(() -> serve(config, address, key, devices, kiosk, screen));
    } else {
      kiosk.connect();
    }
  }

  private static void serve(
      KioskConfig config,
      ServiceAddress address,
      ProofKey key,
      DemoDevices devices,
      KioskApplication kiosk,
      Executor screen) {
    ReferenceBackend backend;
    try {
      backend = ReferenceBackend.start(embedded(config, address, devices));
    } catch (RuntimeException e) {
      LOG.error("the embedded service cannot start: {}", e.getMessage());
      LOG.debug("the embedded service did not start", new CodeOnly(e));
      screen.execute(() -> kiosk.fail("E-SVC"));
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(backend::close, "service-stop"));
    backend
        .enrolments()
        .enrol(
            new Kiosk(
                address.clientId(),
                config.premises().hall(),
                config.premises().machine(),
                config.premises().hallEnglish(),
                config.premises().counter(),
                false),
            key.publicJwk());
    System.out.printf(
        "粤商通自助终端 YST Kiosk%n  service        %s%n  phone pages    %s%n",
        address.issuer(), backend.origins().phone());
    backend
        .companionPort()
        .ifPresent(
            port ->
                System.out.printf(
                    "  demo companion http://127.0.0.1:%d/  (open it in a browser and play the"
                        + " phone)%n",
                    port));
    screen.execute(kiosk::connect);
  }

  private static BackendConfig embedded(
      KioskConfig config, ServiceAddress address, DemoDevices devices) {
    KioskConfig.EmbeddedConfig embedded = config.embedded();
    return BackendConfig.demo(embedded.folder())
        .withPorts(
            Integer.parseInt(address.issuer().replaceAll(".*:", "")),
            embedded.phonePort(),
            embedded.companionPort())
        .withPhone(embedded.phoneHost(), null)
        .withDevices(devices);
  }
}
