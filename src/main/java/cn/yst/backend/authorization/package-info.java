/// Sign-in by device authorization (RFC 8628) with a typed state machine behind it: created,
/// scanned, verified, approved, redeemed, and the ends.
@NullMarked
package cn.yst.backend.authorization;

import org.jspecify.annotations.NullMarked;
