package cn.yst.contract;

import java.time.Instant;

/// What the visitor agreed to before the face check.
///
/// @param noticeVersion of the privacy notice that could be read
/// @param noticeSha256 64 hex digits: SHA-256 of its text
/// @param face whether the visitor agreed to the face check at the kiosk, separately; who is signed
///     in agrees on the phone alone
/// @param at when, by the kiosk's clock
public record FaceConsent(String noticeVersion, String noticeSha256, boolean face, Instant at) {
  public FaceConsent {
    Required.text(noticeVersion, "notice_version", 40);
    Required.that(
        Required.value(noticeSha256, "notice_sha256").matches("[0-9a-f]{64}"), "notice_sha256");
    Required.value(at, "at");
  }
}
