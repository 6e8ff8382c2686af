/// Enrolled kiosks: keys, client assertions (RFC 7523), their own tokens, staff calls and counter
/// slips.
@NullMarked
package cn.yst.backend.kiosk;

import org.jspecify.annotations.NullMarked;
