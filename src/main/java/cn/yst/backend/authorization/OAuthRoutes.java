package cn.yst.backend.authorization;

import cn.yst.backend.kiosk.ClientAssertions;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.backend.kiosk.KioskTokens;
import cn.yst.backend.proof.DpopProofs;
import cn.yst.backend.proof.OAuthException;
import cn.yst.backend.session.SessionEnd;
import cn.yst.backend.session.Sessions;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.Problems;
import cn.yst.backend.web.RateLimits.Limit;
import cn.yst.backend.web.Routes;
import cn.yst.contract.OAuthError;
import cn.yst.contract.TokenAnswer;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The OAuth endpoints: metadata (RFC 8414), device authorization (RFC 8628), token, revocation
/// (RFC 7009). Clients are enrolled kiosks, by `private_key_jwt`.
final class OAuthRoutes implements Routes {
  static final String DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code";
  static final String CLIENT_CREDENTIALS = "client_credentials";
  private static final ZoneId HALLS = ZoneId.of("Asia/Shanghai");
  private static final HeaderName DPOP = HeaderNames.create("DPoP");
  private static final Limit BEGINS = new Limit("begin", 12, Duration.ofMinutes(1));

  private final Ground ground;
  private final Links links;
  private final ClientAssertions clients;
  private final DpopProofs proofs;
  private final Beginning beginning;
  private final Redemption redemption;
  private final KioskTokens kioskTokens;
  private final Sessions sessions;

  OAuthRoutes(
      Ground ground,
      Links links,
      ClientAssertions clients,
      DpopProofs proofs,
      Beginning beginning,
      Redemption redemption,
      KioskTokens kioskTokens,
      Sessions sessions) {
    this.ground = ground;
    this.links = links;
    this.clients = clients;
    this.proofs = proofs;
    this.beginning = beginning;
    this.redemption = redemption;
    this.kioskTokens = kioskTokens;
    this.sessions = sessions;
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing
        .error(OAuthException.class, this::refused)
        .get(
            "/.well-known/oauth-authorization-server",
            (request, response) -> Problems.send(response, Answer.ok(Metadata.of(links))))
        .post(Metadata.DEVICE_AUTHORIZATION, this::begin)
        .post(Metadata.TOKEN, this::token)
        .post(Metadata.REVOCATION, this::revoke);
  }

  private void begin(ServerRequest request, ServerResponse response) {
    Map<String, String> form = Forms.read(request);
    Kiosk kiosk = clients.authenticate(form);
    try {
      ground.limits().take(BEGINS, kiosk.id());
    } catch (ProblemException e) {
      Duration retryAfter = e.retryAfter();
      throw OAuthException.rateLimited(retryAfter == null ? Duration.ofMinutes(1) : retryAfter);
    }
    LocalDate today = LocalDate.ofInstant(ground.clock().instant(), HALLS);
    String jkt = proven(request, kiosk, Metadata.DEVICE_AUTHORIZATION);
    send(response, Answer.ok(beginning.begin(kiosk, BeginRequest.of(form, jkt, today))));
  }

  private void token(ServerRequest request, ServerResponse response) {
    Map<String, String> form = Forms.read(request);
    Kiosk kiosk = clients.authenticate(form);
    String jkt = proven(request, kiosk, Metadata.TOKEN);
    TokenAnswer answer =
        switch (Forms.required(form, "grant_type")) {
          case DEVICE_CODE ->
              redemption.redeem(
                  kiosk,
                  Forms.required(form, "device_code"),
                  Forms.required(form, "code_verifier"),
                  jkt);
          case CLIENT_CREDENTIALS -> forKiosk(kiosk, form, jkt);
          default -> throw OAuthException.of("unsupported_grant_type", "Not offered");
        };
    send(response, Answer.ok(answer));
  }

  private TokenAnswer forKiosk(Kiosk kiosk, Map<String, String> form, @Nullable String jkt) {
    if (!form.getOrDefault("scope", TokenAnswers.KIOSK_SCOPE).equals(TokenAnswers.KIOSK_SCOPE)) {
      throw OAuthException.of("invalid_scope", "The scope is not offered");
    }
    if (jkt == null) {
      throw OAuthException.of("invalid_dpop_proof", "A proof is needed");
    }
    return TokenAnswers.kiosk(kioskTokens.issue(kiosk, jkt), ground.clock().instant());
  }

  private void revoke(ServerRequest request, ServerResponse response) {
    Map<String, String> form = Forms.read(request);
    Kiosk kiosk = clients.authenticate(form);
    String token = Forms.required(form, "token");
    ground
        .database()
        .write(
            tx -> {
              sessions.endByToken(tx, kiosk.id(), token, SessionEnd.BUTTON);
              return kioskTokens.revoke(tx, kiosk.id(), token);
            });
    send(response, new Answer(200, "", false));
  }

  private @Nullable String proven(ServerRequest request, Kiosk kiosk, String path) {
    return request
        .headers()
        .first(DPOP)
        .map(proof -> proofs.atTokenEndpoint(proof, kiosk.id(), links.endpoint(path)))
        .orElse(null);
  }

  private void send(ServerResponse response, Answer answer) {
    response.header("DPoP-Nonce", proofs.nonce());
    Problems.send(response, answer);
  }

  private void refused(ServerRequest request, ServerResponse response, OAuthException e) {
    Duration retryAfter = e.retryAfter();
    if (retryAfter != null) {
      response.header(HeaderNames.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
    }
    send(response, Answer.of(e.status(), new OAuthError(e.error(), e.getMessage(), null)));
  }
}
