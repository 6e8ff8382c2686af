/// Pinyin to Chinese characters: a lexicon packed into arrays, a beam search over a word-pair
/// language model, and decoders tuned to what a field asks for. No JavaFX, no files, no learning.
///
/// The packed lexicon and its sources are described in `META-INF/NOTICE`; the program that packs
/// it is among the tests, since it and its sources do not ship.
@NullMarked
package cn.yst.kiosk.input.engine;

import org.jspecify.annotations.NullMarked;
