/// The resident-card reader with a SAM_V security module.
///
/// Line: 8 data bits, one stop bit, no parity, 115 200 baud by default. Host to reader
/// `AA AA AA 96 69 | length | command, parameter | check`, reader to host
/// `AA AA AA 96 69 | length | SW1 SW2 SW3, data | check`. The length is big-endian and counts what
/// follows it, the check included; the check is the exclusive or of everything from the length to
/// the byte before it. A reply is judged by SW3 and its length alone: the data bytes of "found" and
/// "selected" differ between makers.
///
/// A card is found, then selected, then read; once read it must leave the field before it can be
/// found again. The text is UTF-16, little-endian; the photo is never looked at.
///
/// Sources: GA 450, GA 467 as module makers publish the protocol; field tables of the resident, the
/// permit and the two foreign cards as the makers' manuals give them.
@NullMarked
package cn.yst.kiosk.device.samv;

import org.jspecify.annotations.NullMarked;
