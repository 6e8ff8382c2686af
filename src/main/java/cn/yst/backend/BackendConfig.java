package cn.yst.backend;

import cn.yst.backend.db.DatabaseUrl;
import cn.yst.backend.web.Door;
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
/// @param kioskPort port of the kiosk's API on loopback; 0 takes a free one
/// @param phonePort port of the phone pages; 0 takes a free one
/// @param companionPort port of the demo companion on loopback; 0 takes a free one
/// @param phoneHost address the phone pages bind to: `127.0.0.1`, or `0.0.0.0` for the local
///     network
/// @param kioskOrigin public origin of the kiosk's API, which is the issuer; null derives it from
///     the bound port
/// @param phoneOrigin public origin of the phone pages, which goes into the QR code; null derives
///     it
/// @param trustedProxy the only peer whose `X-Forwarded-For` is believed by the limits; null for
///     none
/// @param demo demo data, direct enrolment and the demo companion; never true in production
/// @param devices what the demo companion plays besides the phone
/// @param clock the only clock
/// @param random the only source of randomness
public record BackendConfig(
    DatabaseUrl database,
    @Nullable Path keyFile,
    int kioskPort,
    int phonePort,
    int companionPort,
    String phoneHost,
    @Nullable String kioskOrigin,
    @Nullable String phoneOrigin,
    @Nullable InetAddress trustedProxy,
    boolean demo,
    DemoDevices devices,
    Clock clock,
    SecureRandom random) {

  /// A service in memory on free ports, with demo data: for tests.
  public static BackendConfig memory() {
    return new BackendConfig(
        DatabaseUrl.memory("yst-" + UUID.randomUUID()),
        null,
        0,
        0,
        0,
        "127.0.0.1",
        null,
        null,
        null,
        true,
        DemoDevices.NONE,
        SteadyClock.start(),
        new SecureRandom());
  }

  /// A service on a file database in the folder, on free ports, with demo data and the story that
  /// goes with it: what has happened, and what waits for somebody.
  public static BackendConfig demo(Path folder) {
    BackendConfig memory = memory();
    return new BackendConfig(
        DatabaseUrl.file(folder.resolve("yst")),
        folder.resolve("server.key"),
        0,
        0,
        0,
        "127.0.0.1",
        null,
        null,
        null,
        true,
        DemoDevices.NONE,
        memory.clock,
        memory.random);
  }

  /// The same with another clock.
  public BackendConfig withClock(Clock other) {
    return new BackendConfig(
        database,
        keyFile,
        kioskPort,
        phonePort,
        companionPort,
        phoneHost,
        kioskOrigin,
        phoneOrigin,
        trustedProxy,
        demo,
        devices,
        other,
        random);
  }

  /// The same on given ports; 0 takes a free one.
  public BackendConfig withPorts(int kiosk, int phone, int companion) {
    return new BackendConfig(
        database,
        keyFile,
        kiosk,
        phone,
        companion,
        phoneHost,
        kioskOrigin,
        phoneOrigin,
        trustedProxy,
        demo,
        devices,
        clock,
        random);
  }

  /// The same with the phone pages bound to another address and known under another origin.
  ///
  /// @param origin for instance `http://192.168.1.20:8090`; null derives it from the host and the
  ///     bound port
  public BackendConfig withPhone(String host, @Nullable String origin) {
    return new BackendConfig(
        database,
        keyFile,
        kioskPort,
        phonePort,
        companionPort,
        host,
        kioskOrigin,
        origin,
        trustedProxy,
        demo,
        devices,
        clock,
        random);
  }

  /// The same with the kiosk's API known under another origin, for instance that of the proxy which
  /// ends TLS before it.
  ///
  /// @param origin for instance `https://service.example`; null derives it from the bound port
  public BackendConfig withKioskOrigin(@Nullable String origin) {
    return new BackendConfig(
        database,
        keyFile,
        kioskPort,
        phonePort,
        companionPort,
        phoneHost,
        origin,
        phoneOrigin,
        trustedProxy,
        demo,
        devices,
        clock,
        random);
  }

  /// The same behind a proxy that ends TLS and says whom it speaks for.
  ///
  /// @param proxy the address it calls from; null believes nobody
  public BackendConfig withTrustedProxy(@Nullable InetAddress proxy) {
    return new BackendConfig(
        database,
        keyFile,
        kioskPort,
        phonePort,
        companionPort,
        phoneHost,
        kioskOrigin,
        phoneOrigin,
        proxy,
        demo,
        devices,
        clock,
        random);
  }

  /// The same outside demo mode: no companion, no demo data, no simulated face.
  public BackendConfig production() {
    return new BackendConfig(
        database,
        keyFile,
        kioskPort,
        phonePort,
        companionPort,
        phoneHost,
        kioskOrigin,
        phoneOrigin,
        trustedProxy,
        false,
        DemoDevices.NONE,
        clock,
        random);
  }

  /// The same with simulated devices for the demo companion to play.
  public BackendConfig withDevices(DemoDevices played) {
    return new BackendConfig(
        database,
        keyFile,
        kioskPort,
        phonePort,
        companionPort,
        phoneHost,
        kioskOrigin,
        phoneOrigin,
        trustedProxy,
        demo,
        played,
        clock,
        random);
  }

  Door door(String host, int port, @Nullable String origin) {
    boolean https = origin != null && origin.startsWith("https:");
    return new Door(host, port, https, trustedProxy);
  }
}
