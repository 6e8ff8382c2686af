package cn.yst.backend.phone;

import java.time.Instant;
import java.util.Optional;

/// What the phone is told of a sign-in.
///
/// @param purpose the type of the authorization: `hall_login`, `step_up` or
///      `enterprise_certification`
/// @param account the account to be certified, if that is the purpose
/// @param maskedName of the person whose face is asked for
/// @param begunAt when the kiosk began
/// @param expiresAt when the phone's time is over
/// @param decidedAt when it was agreed to, if it was
record SignIn(
    Place place,
    String purpose,
    Optional<String> account,
    String maskedName,
    Instant begunAt,
    Instant expiresAt,
    Optional<Instant> decidedAt) {}
