/// Packs the words, frequencies and readings of several open lists into the one binary file that
/// the input engine loads. Nothing here ships.
///
/// Run it after a list has changed: `mvn test-compile exec:exec@pack-lexicon`.
@NullMarked
package cn.yst.kiosk.input.lexicon;

import org.jspecify.annotations.NullMarked;
