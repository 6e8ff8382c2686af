/// Sensors that see whether somebody stands before the kiosk: on a serial line, or on an input of
/// the board.
@NullMarked
package cn.yst.kiosk.device.presence;

import org.jspecify.annotations.NullMarked;
