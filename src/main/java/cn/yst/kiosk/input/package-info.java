/// Typing by finger: number pads, the on-screen keyboard and what they type into.
///
/// Every key, on the screen or on a hardware keyboard, ends in one [cn.yst.kiosk.input.KeySink];
/// characters are code points throughout.
@NullMarked
package cn.yst.kiosk.input;

import org.jspecify.annotations.NullMarked;
