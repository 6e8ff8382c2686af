package cn.yst.backend;

import cn.yst.backend.db.DatabaseUrl;
import cn.yst.contract.DemoDevices;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How the reference service is set up.
///
/// @param database where data is kept
/// @param keyFile the server key, apart from the database; null makes a key for one life of the
///     process
/// @param doors where its listeners are
/// @param demo demo data, direct enrolment and the demo companion; never true in production
/// @param devices what the demo companion plays besides the phone
/// @param clock the only clock
/// @param random for secrets and codes; ids are the platform's random UUIDs
public record BackendConfig(
    DatabaseUrl database,
    @Nullable Path keyFile,
    Doors doors,
    boolean demo,
    DemoDevices devices,
    Clock clock,
    SecureRandom random) {

  /// A service in memory on free ports, with demo data: for tests.
  public static BackendConfig memory() {
    return demo(DatabaseUrl.memory("yst-" + UUID.randomUUID()), null);
  }

  /// A service on a file database in the folder, on free ports, with demo data and the story that
  /// goes with it: what has happened, and what waits for somebody.
  public static BackendConfig demo(Path folder) {
    return demo(DatabaseUrl.file(folder.resolve("yst")), folder.resolve("server.key"));
  }

  /// A service on a file database in the folder, on free ports: no companion, no demo data, no
  /// simulated face.
  public static BackendConfig production(Path folder) {
    return new BackendConfig(
        DatabaseUrl.file(folder.resolve("yst")),
        folder.resolve("server.key"),
        Doors.FREE,
        false,
        DemoDevices.NONE,
        SteadyClock.start(),
        new SecureRandom());
  }

  private static BackendConfig demo(DatabaseUrl database, @Nullable Path keyFile) {
    return new BackendConfig(
        database,
        keyFile,
        Doors.FREE,
        true,
        DemoDevices.NONE,
        SteadyClock.start(),
        new SecureRandom());
  }

  /// The same with another clock.
  public BackendConfig withClock(Clock other) {
    return new BackendConfig(database, keyFile, doors, demo, devices, other, random);
  }

  /// The same with the server key in another place than beside the database.
  public BackendConfig withKeyFile(Path file) {
    return new BackendConfig(database, file, doors, demo, devices, clock, random);
  }

  /// The same on given ports; 0 takes a free one.
  public BackendConfig withPorts(int kiosk, int phone, int companion) {
    return with(doors.withPorts(kiosk, phone, companion));
  }

  /// The same with the phone pages bound to another address and known under another origin.
  ///
  /// @param origin for instance `http://192.168.1.20:8090`; null derives it from the host and the
  ///     bound port
  public BackendConfig withPhone(String host, @Nullable String origin) {
    return with(doors.withPhone(host, origin));
  }

  /// The same with the kiosk's API known under another origin, for instance that of the proxy which
  /// ends TLS before it.
  ///
  /// @param origin for instance `https://service.example`; null derives it from the bound port
  public BackendConfig withKioskOrigin(@Nullable String origin) {
    return with(doors.withKioskOrigin(origin));
  }

  /// The same behind a proxy that ends TLS and says whom it speaks for.
  ///
  /// @param proxy the address it calls from; null believes nobody
  public BackendConfig withTrustedProxy(@Nullable InetAddress proxy) {
    return with(doors.withTrustedProxy(proxy));
  }

  /// The same outside demo mode: no companion, no demo data, no simulated face.
  public BackendConfig production() {
    return new BackendConfig(database, keyFile, doors, false, DemoDevices.NONE, clock, random);
  }

  /// The same with simulated devices for the demo companion to play.
  public BackendConfig withDevices(DemoDevices played) {
    return new BackendConfig(database, keyFile, doors, demo, played, clock, random);
  }

  private BackendConfig with(Doors other) {
    return new BackendConfig(database, keyFile, other, demo, devices, clock, random);
  }
}
