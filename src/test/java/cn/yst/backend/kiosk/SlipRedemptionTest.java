package cn.yst.backend.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.authorization.ServiceFixture;
import cn.yst.contract.CounterSlip;
import cn.yst.contract.Json;
import cn.yst.contract.Problem;
import cn.yst.contract.RedeemedSlip;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlipRedemptionTest {
  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk desk = service.enrol("desk-b12", "B12");

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void theCounterTakesASlipOnce() {
    String number = slip();
    RedeemedSlip taken = Json.read(redeem(desk, number).body(), RedeemedSlip.class);
    assertThat(taken.kiosk()).isEqualTo("A03");
    assertThat(taken.redeemedAt()).isEqualTo(service.clock().instant());
    assertThat(refusal(redeem(desk, number))).isEqualTo("slip_redeemed");
    assertThat(
            service.sql("select count(*) from audit where kind = 'slip.redeemed'", Integer.class))
        .isEqualTo(1);
  }

  @Test
  void unknownOverAndForeignSlipsLookAlike() {
    String number = slip();
    String other = number.equals("00000000") ? "00000001" : "00000000";
    assertThat(refusal(redeem(desk, other))).isEqualTo("slip_unknown");
    assertThat(refusal(redeem(elsewhere(), number))).isEqualTo("slip_unknown");
    service.clock().advance(Duration.ofHours(2));
    FakeKiosk later = service.enrol("desk-b13", "B13");
    assertThat(refusal(redeem(later, number))).isEqualTo("slip_unknown");
  }

  @Test
  void guessingIsLimited() {
    for (int i = 0; i < 20; i++) {
      redeem(desk, "1234567" + i % 10);
    }
    assertThat(redeem(desk, "12345678").statusCode()).isEqualTo(429);
  }

  @Test
  void onlyDigitsAreTaken() {
    assertThat(redeem(desk, "1234567a").statusCode()).isEqualTo(400);
  }

  private String slip() {
    return Json.read(
            service.kiosk().asKiosk("POST", "/v1/kiosk/counter-slips", "{}").body(),
            CounterSlip.class)
        .number();
  }

  private FakeKiosk elsewhere() {
    return service.enrol("desk-x", "别的大厅", "X1");
  }

  private static HttpResponse<String> redeem(FakeKiosk desk, String number) {
    return desk.asKiosk("POST", "/v1/desk/counter-slips", "{\"number\":\"" + number + "\"}");
  }

  private static String refusal(HttpResponse<String> answer) {
    return Json.read(answer.body(), Problem.class).code();
  }
}
