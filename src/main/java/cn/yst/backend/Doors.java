package cn.yst.backend;

import cn.yst.backend.web.Door;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// Where the service's listeners are, and under which origins they are known.
///
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
public record Doors(
    int kioskPort,
    int phonePort,
    int companionPort,
    String phoneHost,
    @Nullable String kioskOrigin,
    @Nullable String phoneOrigin,
    @Nullable InetAddress trustedProxy) {
  private static final String LOOPBACK = "127.0.0.1";

  /// All on loopback, on free ports.
  static final Doors FREE = new Doors(0, 0, 0, LOOPBACK, null, null, null);

  Doors withPorts(int kiosk, int phone, int companion) {
    return new Doors(kiosk, phone, companion, phoneHost, kioskOrigin, phoneOrigin, trustedProxy);
  }

  Doors withPhone(String host, @Nullable String origin) {
    return new Doors(kioskPort, phonePort, companionPort, host, kioskOrigin, origin, trustedProxy);
  }

  Doors withKioskOrigin(@Nullable String origin) {
    return new Doors(
        kioskPort, phonePort, companionPort, phoneHost, origin, phoneOrigin, trustedProxy);
  }

  Doors withTrustedProxy(@Nullable InetAddress proxy) {
    return new Doors(
        kioskPort, phonePort, companionPort, phoneHost, kioskOrigin, phoneOrigin, proxy);
  }

  /// @param port the one wanted now: a kiosk's line that was cut comes back on its own
  Door kiosk(int port) {
    return door(LOOPBACK, port, kioskOrigin);
  }

  Door phone() {
    return door(phoneHost, phonePort, phoneOrigin);
  }

  Door companion() {
    return Door.open(LOOPBACK, companionPort);
  }

  private Door door(String host, int port, @Nullable String origin) {
    boolean https = origin != null && origin.startsWith("https:");
    return new Door(host, port, https, trustedProxy);
  }
}
