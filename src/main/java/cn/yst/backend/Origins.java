package cn.yst.backend;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The public origins of the service, known once its ports are bound unless they were configured.
/// Nothing is ever taken from a request's Host.
public final class Origins {
  private static final String LOOPBACK = "127.0.0.1";

  private volatile String kiosk = "";
  private volatile String phone = "";

  Origins() {}

  void bound(Doors doors, int kioskPort, int phonePort) {
    kiosk = or(doors.kioskOrigin(), LOOPBACK, kioskPort);
    String host = doors.phoneHost().equals("0.0.0.0") ? lanAddress() : doors.phoneHost();
    phone = or(doors.phoneOrigin(), host, phonePort);
  }

  /// Origin of the kiosk's API, also the issuer, for instance `http://127.0.0.1:8080`.
  public String kiosk() {
    return kiosk;
  }

  /// Origin of the phone pages, which the QR code carries.
  public String phone() {
    return phone;
  }

  private static String or(@Nullable String configured, String host, int port) {
    return configured == null ? "http://" + host + ":" + port : configured;
  }

  /// A private address before any other; loopback only where there is no network.
  private static String lanAddress() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(a -> a instanceof Inet4Address)
          .filter(a -> !a.isLoopbackAddress() && !a.isLinkLocalAddress())
          .min(Comparator.comparing(a -> !a.isSiteLocalAddress()))
          .map(InetAddress::getHostAddress)
          .orElse(LOOPBACK);
    } catch (SocketException e) {
      return LOOPBACK;
    }
  }
}
