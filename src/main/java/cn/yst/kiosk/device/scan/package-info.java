/// Scanners: on a serial line, or as a keyboard with a prefix.
///
/// What a scanner sends is whatever somebody printed. So it is taken apart by a grammar that knows
/// licences and our own slips and nothing else; control characters, broken text and oversized
/// bursts are refused whole.
@NullMarked
package cn.yst.kiosk.device.scan;

import org.jspecify.annotations.NullMarked;
