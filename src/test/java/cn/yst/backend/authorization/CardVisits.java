package cn.yst.backend.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.sms.SimulatedSms;
import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.DeviceAuthorization;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Json;
import cn.yst.contract.Problem;
import cn.yst.contract.SmsCode;
import cn.yst.contract.SmsSent;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;

/// A kiosk at which visitors sign in by card, and the messages that go out.
record CardVisits(ServiceFixture service, FakeKiosk kiosk) {
  static final FaceConsent WITHOUT_FACE =
      new FaceConsent("2026-01", "0".repeat(64), false, Instant.parse("2026-03-02T02:30:00Z"));

  Begun begin(String name, String idNumber) {
    HttpResponse<String> answer =
        kiosk.begin(
            AuthorizationDetail.hallLogin(
                new Subject(name, idNumber, SubjectSource.CARD), WITHOUT_FACE));
    assertThat(answer.statusCode()).isEqualTo(200);
    return Begun.of(Json.read(answer.body(), DeviceAuthorization.class));
  }

  HttpResponse<String> send() {
    return kiosk.asKiosk("POST", "/v1/kiosk/sms-codes", "{}");
  }

  SmsSent sent() {
    HttpResponse<String> answer = send();
    assertThat(answer.statusCode()).isEqualTo(202);
    return Json.read(answer.body(), SmsSent.class);
  }

  HttpResponse<String> check(String code) {
    return kiosk.asKiosk("POST", "/v1/kiosk/sms-checks", Json.write(new SmsCode(code)));
  }

  /// Types wrong codes.
  void wrong(int times) {
    String wrong = code().equals("000000") ? "000001" : "000000";
    for (int i = 0; i < times; i++) {
      HttpResponse<String> answer = check(wrong);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(Json.read(answer.body(), Problem.class).code()).isEqualTo("wrong_sms_code");
    }
  }

  AuthorizationState state(Begun begun) {
    return kiosk.status(begun.handle()).state();
  }

  List<SimulatedSms.Sent> messages() {
    return service.backend().sms().orElseThrow().latest();
  }

  /// The newest one.
  String code() {
    return messages().getFirst().message().code();
  }

  /// The phone of the newest one.
  String phone() {
    return messages().getFirst().message().phone();
  }
}
