/// The wire: the device grant (RFC 8628), the tables of contents of the service's API as Retrofit
/// interfaces, and the transport under them.
///
/// Calls block and throw [ApiException]; they run on a [cn.yst.kiosk.concurrent.Scope]. [KioskApi]
/// speaks with the kiosk's own token, [VisitorApi] with the token of one person and only as long as
/// the session lives that holds it.
@NullMarked
package cn.yst.kiosk.api;

import org.jspecify.annotations.NullMarked;
