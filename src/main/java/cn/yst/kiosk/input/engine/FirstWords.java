package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Words, and then characters, for the first of the typed letters only: what a visitor takes when
/// no proposal for all of them is right.
final class FirstWords {
  private static final int WORDS_A_READING = 8;
  private static final int CHARACTERS = 40;

  private final Lexicon lexicon;
  private final Field field;
  private final boolean fuzzy;

  FirstWords(Lexicon lexicon, Field field, boolean fuzzy) {
    this.lexicon = lexicon;
    this.field = field;
    this.fuzzy = fuzzy;
  }

  List<Candidate> of(CharSequence letters) {
    List<Candidate> words = new ArrayList<>();
    List<Candidate> characters = new ArrayList<>();
    Letters reader = new Letters(lexicon.syllables, fuzzy);
    Walks walks = Walks.fromTheFirst(lexicon.words.readings());
    for (int end = 1; end <= letters.length(); end++) {
      int place = end;
      walks.open();
      CharSequence first = letters.subSequence(0, end);
      reader.ending(
          first,
          false,
          (from, syllable, penalty) -> {
            walks.read(from, syllable, penalty);
            if (from == 0 && penalty == 0) {
              characters(syllable, place, characters);
            }
          });
      walks.atEnd(
          (start, low, high, depth, penalty) -> {
            if (depth > 1) {
              words(low, high, depth, penalty, place, words);
            }
          });
    }
    int all = letters.length();
    reader.beginning(
        letters,
        0,
        (from, syllable, penalty) -> {
          if (from == 0) {
            characters(syllable, all, characters);
          }
        });
    words.sort(
        Comparator.comparingInt((Candidate c) -> -c.letters()).thenComparingInt(Candidate::cost));
    characters.sort(
        Comparator.comparingInt((Candidate c) -> -c.letters()).thenComparingInt(Candidate::cost));
    words.addAll(characters);
    return words;
  }

  private void words(int low, int high, int depth, int penalty, int letters, List<Candidate> to) {
    WordTable words = lexicon.words;
    int last = Math.min(high, low + WORDS_A_READING);
    for (int entry = low; entry < last && words.readings().length(entry) == depth; entry++) {
      to.add(new Candidate(words.text(words.word(entry)), letters, words.cost(entry) + penalty));
    }
  }

  /// Characters of a syllable in the order of their use; in names the use in names decides.
  private void characters(int syllable, int letters, List<Candidate> to) {
    if (field == Field.PERSON) {
      int[] rank = {0};
      lexicon
          .characters
          .of(syllable)
          .limit(CHARACTERS)
          .forEach(c -> to.add(new Candidate(Character.toString(c), letters, rank[0]++)));
      return;
    }
    WordTable words = lexicon.words;
    int low = words.readings().seek(0, words.readings().size(), 0, syllable);
    for (int entry = low;
        entry < Math.min(low + CHARACTERS, words.readings().size())
            && words.readings().length(entry) == 1
            && words.readings().syllable(entry, 0) == syllable;
        entry++) {
      to.add(new Candidate(words.text(words.word(entry)), letters, words.cost(entry)));
    }
  }
}
