package cn.yst.backend.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.authorization.Begun;
import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.authorization.ServiceFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An administrator shuts a kiosk out while it is in use.
class ShutOutTest {
  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk kiosk = service.kiosk();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void theVisitorsSessionEndsAtOnce() {
    Begun begun = kiosk.begin(ServiceFixture.NAME, ServiceFixture.ID_NUMBER);
    service.phone().approve(begun.link(), begun.checkCode());
    String token = kiosk.token(begun.deviceCode()).accessToken();
    assertThat(kiosk.asVisitor("GET", "/v1/me", "", token).statusCode()).isEqualTo(200);
    service.backend().enrolments().disable(kiosk.clientId());
    assertThat(kiosk.asVisitor("GET", "/v1/me", "", token).statusCode()).isEqualTo(401);
    assertThat(service.sql("select end_reason from visitor_session", String.class))
        .isEqualTo("administrator");
  }

  @Test
  void aCodeThatIsShownEndsAndNothingBeginsAnew() {
    Begun begun = kiosk.begin(ServiceFixture.NAME, ServiceFixture.ID_NUMBER);
    service.backend().enrolments().disable(kiosk.clientId());
    assertThat(service.phone().claim(begun.link()).statusCode()).isEqualTo(410);
    assertThat(FakeKiosk.error(kiosk.poll(begun.deviceCode()))).isEqualTo("invalid_client");
    assertThat(
            service.sql(
                "select reason from device_authorization where state = 'cancelled'", String.class))
        .isEqualTo("shut_out");
  }
}
