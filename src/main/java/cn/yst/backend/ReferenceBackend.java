package cn.yst.backend;

import cn.yst.backend.crypto.ServerKey;
import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Database;
import cn.yst.backend.kiosk.Enrolments;
import cn.yst.backend.sms.SimulatedSms;
import cn.yst.backend.web.Door;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.Listener;
import cn.yst.backend.web.Routes;
import io.helidon.webserver.http.HttpRouting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The reference service: one database, and listeners for the kiosk (loopback), for phones, and in
/// demo mode for the companion (loopback).
public final class ReferenceBackend implements AutoCloseable {
  private static final Duration CUT = Duration.ofSeconds(30);
  private static final Duration SWEEP = Duration.ofSeconds(1);

  private final AtomicBoolean stopping;
  private final AtomicBoolean closed;
  private final Database database;
  private final Ground ground;
  private final Origins origins;
  private final Features features;
  private final KioskLine kiosk;
  private final Listener phone;
  private final @Nullable Listener companion;
  private final Thread sweeper;
  private final CountDownLatch over = new CountDownLatch(1);

  private ReferenceBackend(BackendConfig config, Database database) {
    this.stopping = new AtomicBoolean();
    this.closed = new AtomicBoolean();
    this.database = database;
    Path keyFile = config.keyFile();
    ServerKey key =
        keyFile == null
            ? ServerKey.fresh(config.random())
            : ServerKey.file(keyFile, config.random());
    this.ground =
        Ground.over(database, new Vault(key, config.random()), config.clock(), config.random());
    this.origins = new Origins();
    this.kiosk = new KioskLine(CUT);
    this.features = new Features(config, ground, origins, kiosk, stopping::get);
    features.resume();
    List<Routes> routes = features.routes();
    Doors doors = config.doors();
    kiosk.start(
        doors.kioskPort(), port -> listener(config, doors.kiosk(port), routes, Routes::kiosk));
    this.phone =
        orElse(
            () -> listener(config, doors.phone(), routes, Routes::phone),
            kiosk::close,
            features::stop);
    this.companion =
        config.demo()
            ? orElse(
                () -> listener(config, doors.companion(), routes, Routes::companion),
                phone::close,
                kiosk::close,
                features::stop)
            : null;
    origins.bound(doors, kiosk.port(), phone.port());
    this.sweeper = Thread.ofVirtual().name("yst-sweeper").start(this::sweep);
  }

  private static Listener listener(
      BackendConfig config,
      Door door,
      List<Routes> routes,
      BiConsumer<Routes, HttpRouting.Builder> add) {
    return Listener.start(door, config.clock(), config.random(), routes, add);
  }

  private static Listener orElse(Supplier<Listener> start, Runnable... undo) {
    try {
      return start.get();
    } catch (RuntimeException e) {
      List.of(undo).forEach(Runnable::run);
      throw e;
    }
  }

  /// Starts the service; on return it answers.
  ///
  /// @throws RuntimeException if the database cannot be opened or a port cannot be bound; nothing
  ///     stays open then
  public static ReferenceBackend start(BackendConfig config) {
    Database database = Database.open(config.database());
    try {
      return new ReferenceBackend(config, database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// Port of the kiosk's API.
  public int kioskPort() {
    return kiosk.port();
  }

  /// Whether the kiosk's listener is there; a demonstration may take it away for a while.
  public boolean kioskReachable() {
    return !kiosk.isCut();
  }

  /// Port of the phone pages.
  public int phonePort() {
    return phone.port();
  }

  /// Port of the demo companion; empty outside demo mode.
  public OptionalInt companionPort() {
    return companion == null ? OptionalInt.empty() : OptionalInt.of(companion.port());
  }

  /// How kiosks become known.
  public Enrolments enrolments() {
    return features.enrolments();
  }

  /// What the simulated message gateway sent; empty outside demo mode.
  public Optional<SimulatedSms> sms() {
    return features.sms();
  }

  /// The public origins.
  public Origins origins() {
    return origins;
  }

  /// What the features stand on, for checks of the database and the audit chain.
  public Ground ground() {
    return ground;
  }

  /// Stops softly: says at once that it is not ready and answers for a while longer, so that
  /// whoever shares out requests sends them elsewhere before a port is closed; then closes.
  public void drain(Duration longer) {
    stopping.set(true);
    try {
      Thread.sleep(longer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close();
  }

  /// Stops: no longer ready, no new requests, what runs is finished, then the database.
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    stopping.set(true);
    over.countDown();
    features.stop();
    kiosk.close();
    phone.close();
    if (companion != null) {
      companion.close();
    }
    awaitSweeper();
    database.close();
  }

  /// A sweep that has begun ends in peace: interrupted, each of its parts would be logged as
  // failed.
  private void awaitSweeper() {
    try {
      sweeper.join(SWEEP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Ends at once what is due by now; the service does so by itself every second.
  public void sweepNow() {
    features.sweep();
  }

  private void sweep() {
    try {
      while (!over.await(SWEEP.toMillis(), TimeUnit.MILLISECONDS)) {
        features.sweep();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
