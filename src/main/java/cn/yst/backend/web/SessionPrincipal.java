package cn.yst.backend.web;

import java.time.Instant;

/// The visitor for whom a call is made: what a route receives once token and proof (DPoP, RFC 9449)
/// were verified and the session was found alive.
///
/// @param sessionId the session; owns idempotency keys and ends with them
/// @param personId the person whose face was checked
/// @param kioskId where the person stands
/// @param authTime when the face was last checked; moved by a step-up
/// @param ceilingAt when the session ends in any case
public record SessionPrincipal(
    String sessionId, String personId, String kioskId, Instant authTime, Instant ceilingAt) {}
