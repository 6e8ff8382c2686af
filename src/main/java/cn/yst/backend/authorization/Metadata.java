package cn.yst.backend.authorization;

import cn.yst.contract.ServerMetadata;
import java.util.List;

/// What the service says of itself (RFC 8414).
final class Metadata {
  static final String DEVICE_AUTHORIZATION = "/oauth2/device_authorization";
  static final String TOKEN = "/oauth2/token";
  static final String REVOCATION = "/oauth2/revoke";
  private static final List<String> ES256 = List.of("ES256");

  private Metadata() {}

  static ServerMetadata of(Links links) {
    String issuer = links.issuer();
    return new ServerMetadata(
        issuer,
        issuer + DEVICE_AUTHORIZATION,
        issuer + TOKEN,
        issuer + REVOCATION,
        null,
        issuer + "/v1/authorizations/{handle}",
        List.of(OAuthRoutes.DEVICE_CODE, OAuthRoutes.CLIENT_CREDENTIALS),
        List.of(BeginRequest.SCOPE, TokenAnswers.KIOSK_SCOPE),
        List.of(),
        List.of("S256"),
        List.of("private_key_jwt"),
        ES256,
        ES256,
        BeginRequest.types());
  }
}
