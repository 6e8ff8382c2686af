package cn.yst.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Authorization server metadata (RFC 8414) as far as the kiosk uses it. Capability follows from
/// it: without `kioskStatusEndpoint` the kiosk polls, without its type in
/// `authorizationDetailsTypesSupported` no identity leaves the kiosk.
///
/// @param kioskStatusEndpoint URI template with `{handle}`
public record ServerMetadata(
    String issuer,
    @Nullable String deviceAuthorizationEndpoint,
    String tokenEndpoint,
    @Nullable String revocationEndpoint,
    @Nullable String userinfoEndpoint,
    @Nullable String kioskStatusEndpoint,
    @Nullable List<String> grantTypesSupported,
    @Nullable List<String> scopesSupported,
    @Nullable List<String> responseTypesSupported,
    @Nullable List<String> codeChallengeMethodsSupported,
    @Nullable List<String> tokenEndpointAuthMethodsSupported,
    @Nullable List<String> tokenEndpointAuthSigningAlgValuesSupported,
    @Nullable List<String> dpopSigningAlgValuesSupported,
    @Nullable List<String> authorizationDetailsTypesSupported) {
  public ServerMetadata {
    Required.text(issuer, "issuer");
    Required.text(tokenEndpoint, "token_endpoint");
  }
}
