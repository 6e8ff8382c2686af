/// Slip printers that speak ESC/POS, over serial, a USB device file or TCP.
///
/// Slips are sent as a picture (`GS v 0`), never as text: the fonts in such printers lack the rarer
/// characters of people's names. The state is asked with `DLE EOT`, which is answered even while
/// the printer is busy or out of paper; `GS r` is answered only when everything before it has been
/// printed, and so tells that the slip is out.
///
/// Source: Epson, ESC/POS application programming guide, commands as cited.
@NullMarked
package cn.yst.kiosk.device.escpos;

import org.jspecify.annotations.NullMarked;
