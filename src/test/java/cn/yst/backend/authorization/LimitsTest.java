package cn.yst.backend.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How often is too often: 429 with the seconds after which it is worth trying again, and then it
/// works again.
class LimitsTest {
  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk kiosk = service.kiosk();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void aKioskBeginsTwelveTimesAMinute() {
    limited(12, this::begin, 200);
    assertThat(service.enrol("kiosk-2", "A04").begin("田军", ServiceFixture.ID_NUMBER)).isNotNull();
  }

  @Test
  void aPhoneGuessesFiveTicketsAMinute() {
    limited(5, () -> service.phone().claim("/p/" + "x".repeat(22)), 404);
  }

  @Test
  void aHallsPhonesShareOneAddressAndAllSignIn() {
    for (int i = 0; i < 25; i++) {
      Begun begun = service.enrol("kiosk-w" + i, "W" + i).begin("田军", ServiceFixture.ID_NUMBER);
      assertThat(service.phone().claim(begun.link()).statusCode()).as("phone %d", i).isEqualTo(200);
    }
  }

  @Test
  void oneTicketIsAskedForTwentyTimesAMinute() {
    Begun begun = kiosk.begin("田军", ServiceFixture.ID_NUMBER);
    assertThat(service.phone().claim(begun.link()).statusCode()).isEqualTo(200);
    limited(19, () -> service.phone().claim(begun.link()), 409);
  }

  @Test
  void aKioskFailsToNameItselfTenTimesAMinute() {
    DeviceKey forged = DeviceKey.fresh(service.clock());
    FakeKiosk impostor =
        new FakeKiosk(
            kiosk.clientId(), service.backend().origins().kiosk(), forged, service.clock());
    limited(
        10,
        () ->
            impostor.post(
                "/oauth2/token",
                Map.of(
                    "grant_type",
                    "client_credentials",
                    "client_assertion",
                    forged.assertion(
                        kiosk.clientId(),
                        service.backend().origins().kiosk(),
                        Duration.ofSeconds(60),
                        UUID.randomUUID().toString()))),
        401);
  }

  @Test
  void whoeverFailsInAKiosksNameDoesNotShutOutTheKiosk() {
    DeviceKey forged = DeviceKey.fresh(service.clock());
    String issuer = service.backend().origins().kiosk();
    FakeKiosk impostor = new FakeKiosk(kiosk.clientId(), issuer, forged, service.clock());
    for (int i = 0; i < 10; i++) {
      assertThat(impostor.begin(Map.of()).statusCode()).isEqualTo(401);
    }
    assertThat(impostor.begin(Map.of()).statusCode()).isEqualTo(429);
    assertThat(begin().statusCode()).isEqualTo(200);
  }

  @Test
  void aWrongNumberThatIsSentAgainCountsOnce() {
    Begun begun = kiosk.begin("田军", ServiceFixture.ID_NUMBER);
    FakePhone phone = service.phone();
    phone.claim(begun.link());
    String wrong = begun.checkCode().equals("00") ? "01" : "00";
    UUID key = UUID.randomUUID();
    HttpResponse<String> lost = phone.check(wrong, key);
    assertThat(lost.statusCode()).isEqualTo(422);
    assertThat(phone.check(wrong, key).body()).isEqualTo(lost.body());
    assertThat(phone.check(begun.checkCode(), key).statusCode()).isEqualTo(422);
    assertThat(phone.view().state()).isEqualTo(AuthorizationState.SCANNED);
    assertThat(phone.check(begun.checkCode()).statusCode()).isEqualTo(200);
  }

  @Test
  void aKioskHasOneOpenCodeAndTheNewOneCancelsTheOld() {
    Begun old = kiosk.begin("田军", ServiceFixture.ID_NUMBER);
    Begun fresh = kiosk.begin("田军", ServiceFixture.ID_NUMBER);
    assertThat(kiosk.status(old.handle()).state()).isEqualTo(AuthorizationState.CANCELLED);
    assertThat(kiosk.status(fresh.handle()).state()).isEqualTo(AuthorizationState.CREATED);
    assertThat(service.phone().claim(old.link()).statusCode()).isEqualTo(410);
  }

  @Test
  void pollingTooSoonSlowsDownForGood() {
    Begun begun = kiosk.begin("田军", ServiceFixture.ID_NUMBER);
    assertThat(poll(begun)).isEqualTo("authorization_pending");
    assertThat(poll(begun)).isEqualTo("slow_down");
    service.clock().advance(Duration.ofSeconds(6));
    assertThat(poll(begun)).isEqualTo("slow_down");
    service.clock().advance(Duration.ofSeconds(12));
    assertThat(poll(begun)).isEqualTo("authorization_pending");
  }

  @Test
  void theThirdOtherFaceEndsItAndTheFifthLocksThePersonAtEveryKiosk() {
    mismatch(kiosk, 3, AuthorizationState.MISMATCHED);
    FakeKiosk elsewhere = service.enrol("kiosk-2", "A04");
    mismatch(elsewhere, 2, AuthorizationState.LOCKED);
    FakeKiosk third = service.enrol("kiosk-3", "A05");
    Begun begun = third.begin("田军", ServiceFixture.ID_NUMBER);
    assertThat(service.phone().claim(begun.link()).statusCode()).isEqualTo(423);
    // somebody else is not locked out by it
    Begun other = third.begin("林晓彤", "440106198304097318");
    service.phone().approve(other.link(), other.checkCode());
    service.clock().advance(Duration.ofHours(1).plusSeconds(1));
    FakeKiosk later = service.enrol("kiosk-4", "A06");
    Begun again = later.begin("田军", ServiceFixture.ID_NUMBER);
    service.phone().approve(again.link(), again.checkCode());
  }

  @Test
  void typingAPersonsNumberAndLettingItExpireLocksNobody() {
    for (int i = 0; i < 12; i++) {
      FakeKiosk each = service.enrol("kiosk-x" + i, "X" + i);
      each.begin("田军", ServiceFixture.ID_NUMBER);
      service.pass(Duration.ofMinutes(4));
    }
    FakeKiosk honest = service.enrol("kiosk-h", "H");
    Begun begun = honest.begin("田军", ServiceFixture.ID_NUMBER);
    service.phone().approve(begun.link(), begun.checkCode());
  }

  private void mismatch(FakeKiosk at, int times, AuthorizationState end) {
    Begun begun = at.begin("田军", ServiceFixture.ID_NUMBER);
    FakePhone phone = service.phone();
    phone.claim(begun.link());
    phone.check(begun.checkCode());
    for (int i = 0; i < times; i++) {
      assertThat(phone.face(FaceOutcome.MISMATCH).statusCode()).isEqualTo(200);
    }
    assertThat(at.status(begun.handle()).state()).isEqualTo(end);
  }

  /// So many are answered as usual, the next is 429; after the seconds it names it is as usual.
  private void limited(int most, Supplier<HttpResponse<String>> call, int usual) {
    for (int i = 0; i < most; i++) {
      assertThat(call.get().statusCode()).as("number %d", i + 1).isEqualTo(usual);
    }
    HttpResponse<String> refused = call.get();
    assertThat(refused.statusCode()).isEqualTo(429);
    long seconds = refused.headers().firstValueAsLong("Retry-After").orElseThrow();
    assertThat(seconds).isBetween(1L, 61L);
    service.clock().advance(Duration.ofSeconds(seconds));
    assertThat(call.get().statusCode()).isEqualTo(usual);
  }

  private HttpResponse<String> begin() {
    return kiosk.begin(
        AuthorizationDetail.hallLogin(
            new Subject("田军", ServiceFixture.ID_NUMBER, SubjectSource.TYPED), FakeKiosk.CONSENT));
  }

  private String poll(Begun begun) {
    return FakeKiosk.error(kiosk.poll(begun.deviceCode()));
  }
}
