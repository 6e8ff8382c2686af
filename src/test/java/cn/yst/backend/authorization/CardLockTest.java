package cn.yst.backend.authorization;

import static cn.yst.backend.authorization.FakeKiosk.error;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.contract.AuthorizationState;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How many wrong codes an identity has, whoever types them and wherever: five an hour, ten a day,
/// as with failed comparisons of the face.
class CardLockTest {
  private static final DemoPerson TIAN_JUN = DemoPeople.TIAN_JUN;

  private final ServiceFixture service = new ServiceFixture();
  private final CardVisits visits = new CardVisits(service, service.kiosk());

  @AfterEach
  void close() {
    service.close();
  }

  private static Begun asked(CardVisits there) {
    Begun begun = there.begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    there.sent();
    return begun;
  }

  @Test
  void theThirdWrongCodeEndsTheSignIn() {
    Begun begun = asked(visits);
    visits.wrong(3);
    assertThat(visits.state(begun)).isEqualTo(AuthorizationState.MISMATCHED);
    assertThat(error(visits.kiosk().poll(begun.deviceCode()))).isEqualTo("access_denied");
    assertThat(visits.check(visits.code()).statusCode()).isEqualTo(404);
    assertThat(service.sql("select count(*) from sms_failure", Integer.class)).isEqualTo(3);
  }

  @Test
  void theFifthInAnHourLocksThisWayAndNotTheFace() {
    for (int i = 0; i < 2; i++) {
      Begun givenUp = asked(visits);
      visits.wrong(2);
      assertThat(visits.state(givenUp)).isEqualTo(AuthorizationState.SCANNED);
      service.clock().advance(Duration.ofMinutes(1));
    }
    Begun third = asked(visits);
    visits.wrong(1);
    assertThat(visits.state(third)).isEqualTo(AuthorizationState.LOCKED);
    assertThat(visits.check(visits.code()).statusCode()).isEqualTo(404);
    assertThat(visits.state(asked(visits))).isEqualTo(AuthorizationState.LOCKED);
    assertThat(visits.messages()).hasSize(3);
    Begun face = visits.kiosk().begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    service.phone().approve(face.link(), face.checkCode());
    assertThat(error(visits.kiosk().poll(face.deviceCode()))).isEqualTo("ok");
  }

  @Test
  void theTenthInADayLocksThisWay() {
    for (int i = 0; i < 4; i++) {
      asked(visits);
      visits.wrong(2);
      service.clock().advance(Duration.ofMinutes(61));
      visits.kiosk().forgetToken();
    }
    Begun last = asked(visits);
    visits.wrong(1);
    assertThat(visits.state(last)).isEqualTo(AuthorizationState.SCANNED);
    visits.wrong(1);
    assertThat(visits.state(last)).isEqualTo(AuthorizationState.LOCKED);
  }

  @Test
  void aLockThatFallsMeanwhileElsewhereHoldsForTheRightCodeToo() {
    Begun begun = asked(visits);
    String right = visits.code();
    CardVisits elsewhere = new CardVisits(service, service.enrol("kiosk-2", "A04"));
    asked(elsewhere);
    elsewhere.wrong(3);
    asked(elsewhere);
    elsewhere.wrong(2);
    assertThat(visits.check(right).statusCode()).isEqualTo(422);
    assertThat(visits.state(begun)).isEqualTo(AuthorizationState.LOCKED);
  }
}
