package cn.yst.backend.authorization;

import static cn.yst.backend.authorization.FakeKiosk.error;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A device code is over when `expires_in` said so, whatever was done with it meanwhile; until then
/// every step has its time.
class DeviceCodeLifeTest {
  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk kiosk = service.kiosk();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void anAgreementAtTheLastMomentIsRedeemedUntilThen() {
    Begun begun = agreedAfter(299);
    assertThat(kiosk.status(begun.handle()).expiresIn()).isOne();
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("ok");
  }

  @Test
  void andNotASecondLater() {
    Begun begun = agreedAfter(299);
    pass(1);
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("expired_token");
  }

  @Test
  void byCardThereIsTimeForThreeCodesAndNoMore() {
    CardVisits card = new CardVisits(service, kiosk);
    Begun begun = card.begin(DemoPeople.TIAN_JUN.name(), DemoPeople.TIAN_JUN.idNumber());
    assertThat(begun.expiresIn()).isEqualTo(18 * 60);
    pass(179);
    assertThat(card.sent().expiresIn()).isEqualTo(300);
    pass(299);
    assertThat(card.sent().expiresIn()).isEqualTo(300);
    pass(299);
    assertThat(card.sent().sendsLeft()).isZero();
    pass(299);
    assertThat(card.check(card.code()).statusCode()).isEqualTo(200);
    assertThat(kiosk.status(begun.handle()).expiresIn()).isEqualTo(4);
    pass(4);
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("expired_token");
  }

  /// One whose phone scanned the code in its last second and took all the time there is.
  private Begun agreedAfter(int seconds) {
    Begun begun = kiosk.begin(ServiceFixture.NAME, ServiceFixture.ID_NUMBER);
    assertThat(begun.expiresIn()).isEqualTo(300);
    FakePhone phone = service.phone();
    pass(179);
    phone.claim(begun.link());
    assertThat(kiosk.status(begun.handle()).expiresIn()).isEqualTo(120);
    pass(119);
    phone.check(begun.checkCode());
    phone.face();
    assertThat(phone.decide("approve").statusCode()).isEqualTo(200);
    pass(seconds - 179 - 119);
    return begun;
  }

  private void pass(int seconds) {
    kiosk.forgetToken();
    service.pass(Duration.ofSeconds(seconds));
  }
}
