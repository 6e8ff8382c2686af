/// The demo companion: a page on loopback, in demo mode only, that plays the phone (and later the
/// devices) for somebody who tries the kiosk alone. It presses through the same service as the
/// phone pages and writes no table.
@NullMarked
package cn.yst.backend.companion;

import org.jspecify.annotations.NullMarked;
