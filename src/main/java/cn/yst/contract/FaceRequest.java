package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// A phone asks for the face check. Nothing in it says who or with what result; only a simulated
/// face service lets the phone choose.
///
/// @param consentSha256 64 hex digits: SHA-256 of the text to which the person agreed, separately,
///     right before; without it there is no check
/// @param simulate what a simulated check comes to; ignored by a real one
public record FaceRequest(@Nullable String consentSha256, @Nullable FaceOutcome simulate) {
  public FaceRequest {
    if (consentSha256 != null) {
      Required.that(consentSha256.matches("[0-9a-f]{64}"), "consent_sha256");
    }
  }
}
