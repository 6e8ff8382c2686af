/// Lines of bytes to devices: serial (also USB with a serial class), device file, TCP.
@NullMarked
package cn.yst.kiosk.device.line;

import org.jspecify.annotations.NullMarked;
