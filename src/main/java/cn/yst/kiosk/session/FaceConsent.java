package cn.yst.kiosk.session;

import java.time.Instant;

/// What a visitor agreed to before the sign-in: the privacy notice, and separately the face check.
///
/// @param noticeVersion version of the notice that was offered
/// @param noticeSha256 hex digest of exactly the text that was offered
/// @param at when, by the corrected clock
public record FaceConsent(String noticeVersion, String noticeSha256, Instant at) {}
