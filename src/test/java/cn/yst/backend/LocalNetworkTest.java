package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.backend.authorization.DeviceKey;
import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.authorization.Wire;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.backend.page.PageVisitor;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/// The one switch that lets a real phone in: the phone pages are open to the local network, the
/// kiosk's API and the companion never are.
class LocalNetworkTest {
  private static final String LOOPBACK = "127.0.0.1";

  /// Another address of loopback than the one that everything else binds.
  private static final String ALONE = "127.0.0.2";

  private final String own = ownAddress();

  @Test
  void aPhoneReachesThePagesUnderTheAddressInTheCodeAndNothingElse() {
    try (ReferenceBackend backend = with(own)) {
      String link = scanned(backend);
      assertThat(link).startsWith("http://" + own + ":" + backend.phonePort() + "/");
      assertThat(new PageVisitor().open(link).title()).isEqualTo("是您本人在这台终端前吗？");
      assertOnlyPagesAreOpen(backend);
    }
  }

  @Test
  void allAddressesMeansAllOfThePhonePagesOnlyAndTheCodeNamesOneThatAPhoneReaches() {
    try (ReferenceBackend backend = with("0.0.0.0")) {
      String link = scanned(backend);
      assertThat(new PageVisitor().open(link).status()).isEqualTo(200);
      assertThat(link.contains(LOOPBACK)).as("only without a network").isEqualTo(own.equals(ALONE));
      assertThat(live(own, backend.phonePort())).isEqualTo(200);
      assertThat(live(LOOPBACK, backend.phonePort())).isEqualTo(200);
      assertOnlyPagesAreOpen(backend);
    }
  }

  @Test
  void withoutTheSwitchNothingIsOpen() {
    try (ReferenceBackend backend = with(LOOPBACK)) {
      assertRefused(backend.phonePort());
      assertOnlyPagesAreOpen(backend);
    }
  }

  private void assertOnlyPagesAreOpen(ReferenceBackend backend) {
    int companion = backend.companionPort().orElseThrow();
    assertThat(live(LOOPBACK, backend.kioskPort())).isEqualTo(200);
    assertThat(new PageVisitor().open(at(LOOPBACK, companion) + "/").status()).isEqualTo(200);
    assertRefused(backend.kioskPort());
    assertRefused(companion);
  }

  private void assertRefused(int port) {
    assertThatThrownBy(() -> live(own, port))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(ConnectException.class);
  }

  private static ReferenceBackend with(String phoneHost) {
    return ReferenceBackend.start(BackendConfig.memory().withPhone(phoneHost, null));
  }

  private static String scanned(ReferenceBackend backend) {
    DeviceKey key = DeviceKey.fresh(Clock.systemUTC());
    backend
        .enrolments()
        .enrol(new Kiosk("k", "天河区政务服务中心", "A03", null, null, false), key.publicJwk());
    DemoPerson person = DemoPeople.TIAN_JUN;
    return new FakeKiosk("k", backend.origins().kiosk(), key, Clock.systemUTC())
        .begin(person.name(), person.idNumber())
        .link();
  }

  private static int live(String host, int port) {
    return Wire.send(Wire.to(at(host, port) + "/health/live")).statusCode();
  }

  private static String at(String host, int port) {
    return "http://" + host + ":" + port;
  }

  /// An address of this machine on its network; [#ALONE] where there is none.
  private static String ownAddress() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(each -> each instanceof Inet4Address && !each.isLoopbackAddress())
          .map(InetAddress::getHostAddress)
          .findFirst()
          .orElse(ALONE);
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
  }
}
