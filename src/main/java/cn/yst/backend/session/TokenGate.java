package cn.yst.backend.session;

import cn.yst.backend.kiosk.KioskTokens;
import cn.yst.backend.proof.DpopProofs;
import cn.yst.backend.proof.OAuthException;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.KioskPrincipal;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.backend.web.Story;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/// Lets a request in by its token and the proof that goes with it (RFC 9449 §7).
public final class TokenGate implements Gate {
  private static final HeaderName DPOP = HeaderNames.create("DPoP");
  private static final String SCHEME = "DPoP ";

  private final Ground ground;
  private final KioskTokens kioskTokens;
  private final Sessions sessions;
  private final DpopProofs proofs;
  private final Supplier<String> origin;

  /// @param origin public origin of the kiosk's API
  public TokenGate(
      Ground ground,
      KioskTokens kioskTokens,
      Sessions sessions,
      DpopProofs proofs,
      Supplier<String> origin) {
    this.ground = ground;
    this.kioskTokens = kioskTokens;
    this.sessions = sessions;
    this.proofs = proofs;
    this.origin = origin;
  }

  @Override
  public SessionPrincipal visitor(ServerRequest request) {
    return visitorIfAny(request).orElseThrow(this::unauthorized);
  }

  @Override
  public KioskPrincipal kiosk(ServerRequest request) {
    String token = token(request);
    KioskTokens.Bound bound = kioskTokens.find(token).orElseThrow(this::unauthorized);
    prove(request, token, bound.jkt());
    Story.kiosk(bound.kiosk().kioskId());
    return bound.kiosk();
  }

  /// The visitor, or empty if the token is proven but its session has ended.
  ///
  /// @throws ProblemException 401 if the token is missing, was never given, or is not proven
  Optional<SessionPrincipal> visitorIfAny(ServerRequest request) {
    String token = token(request);
    String jkt =
        ground.database().read(tx -> sessions.jkt(tx, token)).orElseThrow(this::unauthorized);
    prove(request, token, jkt);
    Optional<SessionPrincipal> visitor = ground.database().write(tx -> sessions.byToken(tx, token));
    visitor.map(SessionPrincipal::kioskId).ifPresent(Story::kiosk);
    return visitor;
  }

  private void prove(ServerRequest request, String token, String jkt) {
    String proof = request.headers().first(DPOP).orElse("");
    URI uri = URI.create(origin.get() + request.path().absolute().rawPath());
    try {
      proofs.atResource(proof, request.prologue().method().text(), uri, token, jkt);
    } catch (OAuthException e) {
      throw challenge(e.error());
    }
  }

  private String token(ServerRequest request) {
    return request
        .headers()
        .first(HeaderNames.AUTHORIZATION)
        .filter(value -> value.startsWith(SCHEME))
        .map(value -> value.substring(SCHEME.length()))
        .orElseThrow(this::unauthorized);
  }

  private ProblemException unauthorized() {
    return challenge("invalid_token");
  }

  private ProblemException challenge(String error) {
    return ProblemException.challenge(error, proofs.nonce());
  }
}
