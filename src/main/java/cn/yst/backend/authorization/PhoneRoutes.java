package cn.yst.backend.authorization;

import cn.yst.backend.face.FaceVerifier;
import cn.yst.backend.face.SimulatedFace;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Bodies;
import cn.yst.backend.web.Caller;
import cn.yst.backend.web.Idempotency;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.Problems;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.TraceId;
import cn.yst.contract.CheckCode;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.FaceRequest;
import cn.yst.contract.PhoneClaim;
import cn.yst.contract.PhoneDecision;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// The calls of a phone, as JSON. The secret of a claim travels in a cookie that goes back to that
/// phone id's paths only.
final class PhoneRoutes implements Routes {
  private static final String COOKIE = "yst_phone";
  private static final String BASE = "/v1/phone/";

  private final PhoneVisits visits;
  private final FaceVerifier verifier;
  private final boolean secure;

  /// @param verifier listened to only where it is simulated: the phone may choose its outcome
  /// @param secure whether the cookie goes over TLS only; false on the loopback demo
  PhoneRoutes(PhoneVisits visits, FaceVerifier verifier, boolean secure) {
    this.visits = visits;
    this.verifier = verifier;
    this.secure = secure;
  }

  @Override
  public void phone(HttpRouting.Builder routing) {
    routing
        .post(BASE + "claim", this::claim)
        .get(
            BASE + "{phone}",
            answer((request, phone) -> Answer.ok(visits.view(phone, secret(request)))))
        .post(BASE + "{phone}/check", answer(this::check))
        .post(BASE + "{phone}/face", answer(this::face))
        .post(BASE + "{phone}/decision", answer(this::decide))
        .post(BASE + "sessions/{session}/revoke", this::revoke);
  }

  private void claim(ServerRequest request, ServerResponse response) {
    PhoneClaim claim = Bodies.json(request, PhoneClaim.class);
    PhoneVisits.Claimed claimed = visits.claim(claim.ticket(), Caller.of(request).address());
    response.headers().addCookie(cookie(claimed, BASE + claimed.signIn().phoneId()));
    response.headers().addCookie(cookie(claimed, BASE + "sessions"));
    Problems.send(response, Answer.ok(claimed.signIn()));
  }

  private Answer check(ServerRequest request, String phone) {
    String text = Bodies.text(request, "application/json");
    CheckCode code = Bodies.parse(text, CheckCode.class);
    String secret = secret(request);
    visits.view(phone, secret);
    return visits.checkOnce(
        Idempotency.call(request, phone, null, text),
        phone,
        secret,
        code.checkCode(),
        TraceId.of(request));
  }

  private Answer face(ServerRequest request, String phone) {
    FaceRequest asked = Bodies.json(request, FaceRequest.class);
    FaceOutcome wish = asked.simulate();
    String consent = asked.consentSha256();
    String secret = secret(request);
    if (consent != null) {
      visits.faceConsent(phone, secret, consent);
    }
    if (wish != null && verifier instanceof SimulatedFace simulated) {
      simulated.choose(visits.view(phone, secret).phoneId(), wish);
    }
    return Answer.ok(visits.face(phone, secret));
  }

  private Answer decide(ServerRequest request, String phone) {
    String text = Bodies.text(request, "application/json");
    PhoneDecision decision = Bodies.parse(text, PhoneDecision.class);
    String secret = secret(request);
    visits.view(phone, secret);
    return visits.decideOnce(Idempotency.call(request, phone, null, text), phone, secret, decision);
  }

  private void revoke(ServerRequest request, ServerResponse response) {
    visits.endSession(request.path().pathParameters().get("session"), secret(request));
    Problems.send(response, Answer.none());
  }

  private SetCookie cookie(PhoneVisits.Claimed claimed, String path) {
    return SetCookie.builder(COOKIE, claimed.secret())
        .path(path)
        .httpOnly(true)
        .secure(secure)
        .sameSite(SetCookie.SameSite.STRICT)
        .build();
  }

  private static String secret(ServerRequest request) {
    return request.headers().cookies().first(COOKIE).orElseThrow(ProblemException::notFound);
  }

  private static Handler answer(Call call) {
    return (request, response) ->
        Problems.send(response, call.answer(request, request.path().pathParameters().get("phone")));
  }

  private interface Call {
    Answer answer(ServerRequest request, String phone);
  }
}
