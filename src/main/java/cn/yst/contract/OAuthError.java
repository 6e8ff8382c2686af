package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// An error of an OAuth endpoint (RFC 6749 §5.2, RFC 8628 §3.5, RFC 9449).
///
/// @param error the registered word, for instance `authorization_pending`
public record OAuthError(
    String error, @Nullable String errorDescription, @Nullable String errorUri) {
  public OAuthError {
    Required.text(error, "error");
  }
}
