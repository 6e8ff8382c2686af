/// What a visitor touches besides the screen: ports to the ID card reader, the scanner, the slip
/// printer, the presence sensor and speech, and the registry that keeps them alive.
///
/// A port blocks the calling thread, obeys an interrupt, and never takes longer than its limit.
/// Each device fails alone: garbage is dropped and counted, a device that was unplugged comes
/// back by itself, and the caller is told in words a screen can act on. Drivers live one to a
/// package.
@NullMarked
package cn.yst.kiosk.device;

import org.jspecify.annotations.NullMarked;
