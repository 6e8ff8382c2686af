package cn.yst.backend;

import cn.yst.backend.crypto.ServerKey;
import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Database;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.Listener;
import cn.yst.backend.web.Routes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// The reference service: one database, and listeners for the kiosk (loopback), for phones, and in
/// demo mode for the companion (loopback).
public final class ReferenceBackend implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration CUT = Duration.ofSeconds(30);

  private final AtomicBoolean stopping;
  private final Database database;
  private final Ground ground;
  private final Origins origins;
  private final KioskLine kiosk;
  private final Listener phone;
  private final @Nullable Listener companion;

  private ReferenceBackend(BackendConfig config, Database database) {
    this.stopping = new AtomicBoolean();
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
    List<Routes> features = Features.of(config, ground, origins, stopping::get);
    kiosk.start(
        config.kioskPort(),
        port -> Listener.start(LOOPBACK, port, config.random(), features, Routes::kiosk));
    this.phone =
        Listener.start(
            config.phoneHost(), config.phonePort(), config.random(), features, Routes::phone);
    this.companion =
        config.demo()
            ? Listener.start(
                LOOPBACK, config.companionPort(), config.random(), features, Routes::companion)
            : null;
    origins.bound(config, kiosk.port(), phone.port());
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

  /// Port of the phone pages.
  public int phonePort() {
    return phone.port();
  }

  /// Port of the demo companion; empty outside demo mode.
  public OptionalInt companionPort() {
    return companion == null ? OptionalInt.empty() : OptionalInt.of(companion.port());
  }

  /// The public origins.
  public Origins origins() {
    return origins;
  }

  /// What the features stand on, for checks of the database and the audit chain.
  public Ground ground() {
    return ground;
  }

  /// Stops: first no longer ready, then no new requests, then the database.
  @Override
  public void close() {
    if (!stopping.compareAndSet(false, true)) {
      return;
    }
    kiosk.close();
    phone.close();
    if (companion != null) {
      companion.close();
    }
    database.close();
  }
}
