package cn.yst.journey;

import cn.yst.backend.BackendConfig;
import cn.yst.backend.ReferenceBackend;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.kiosk.api.ProofKey;
import cn.yst.kiosk.api.ServerClock;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.api.ServiceAddress;
import cn.yst.kiosk.concurrent.Background;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/// A real service with an enrolled kiosk that reaches it over loopback. It can be killed and
/// started again on the same ports and data.
final class Hall implements AutoCloseable {
  static final String KIOSK = "kiosk-a03";

  private final ProofKey deviceKey = ProofKey.fresh();
  private final LineRelay line = new LineRelay();
  private final BackendConfig config;
  private ReferenceBackend backend;

  private Hall(BackendConfig base) {
    BackendConfig relayed = base.withKioskOrigin("http://127.0.0.1:" + line.port());
    this.backend = ReferenceBackend.start(relayed);
    line.to(backend.kioskPort());
    this.config =
        relayed.withPorts(
            backend.kioskPort(), backend.phonePort(), backend.companionPort().orElse(0));
    backend
        .enrolments()
        .enrol(
            new Kiosk(KIOSK, "天河区政务服务中心", "A03", "Tianhe Government Service Centre", "B12", false),
            deviceKey.publicJwk());
  }

  /// In memory, with the demonstration's people.
  static Hall open() {
    return new Hall(BackendConfig.memory());
  }

  /// In memory, with a clock that a test moves.
  static Hall open(Clock clock) {
    return new Hall(BackendConfig.memory().withClock(clock));
  }

  /// In memory, outside demo mode: no message gateway, no register of phones.
  static Hall production() {
    return new Hall(BackendConfig.memory().production());
  }

  /// On files, so that it can be started again.
  static Hall onFiles(java.nio.file.Path folder) {
    return new Hall(BackendConfig.demo(folder));
  }

  /// The kiosk's line, which can be cut while phones still reach the service.
  LineRelay line() {
    return line;
  }

  ServiceAddress address() {
    return new ServiceAddress(
        backend.origins().kiosk(), KIOSK, Optional.of(deviceKey), Optional.empty());
  }

  /// Makes a kiosk known that keeps its key to itself, in place of the one before.
  void enrol(String publicKey) {
    backend.enrolments().enrol(new Kiosk(KIOSK, "天河区政务服务中心", "A03", null, "B12", false), publicKey);
  }

  /// The kiosk's side of the wire, without a screen.
  Service service() {
    return service(Runnable::run, System::nanoTime);
  }

  /// The kiosk's side of the wire.
  ///
  /// @param screen the screen's thread
  /// @param nanos the kiosk's monotonic clock
  Service service(Executor screen, LongSupplier nanos) {
    return service(address(), screen, nanos);
  }

  /// A kiosk's side of the wire to any service.
  static Service service(ServiceAddress address, Executor screen, LongSupplier nanos) {
    return new Service(
        address,
        new ServerClock(Clock.systemUTC(), nanos),
        Background.onVirtualThreads(screen),
        nanos,
        new SecureRandom());
  }

  /// The service itself, for what no screen shows.
  ReferenceBackend backend() {
    return backend;
  }

  /// The code of an enterprise of the demonstration's register.
  String creditCode(String enterprise) {
    return backend
        .ground()
        .database()
        .read(
            tx ->
                tx.createQuery("select credit_code from enterprise where name = :name")
                    .bind("name", enterprise)
                    .mapTo(String.class)
                    .one());
  }

  String phoneOrigin() {
    return backend.origins().phone();
  }

  void stop() {
    backend.close();
  }

  void startAgain() {
    backend = ReferenceBackend.start(config);
  }

  @Override
  public void close() throws IOException {
    line.close();
    backend.close();
  }
}
