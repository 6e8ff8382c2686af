package cn.yst.kiosk.input.lexicon;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.common.CommonDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// Opens the dictionaries inside the HanLP jar, which offers no listing of its own.
final class HanLpData {
  /// @param word a word
  /// @param next the word after it
  /// @param count how often they stood together
  record Pair(String word, String next, int count) {}

  static {
    HanLP.Config.enableDebug(false);
  }

  private HanLpData() {}

  /// Counts of the parts that characters play in personal names.
  static void personRoles(BiConsumer<String, EnumItem<NR>> each) {
    try {
      Field field = CommonDictionary.class.getDeclaredField("trie");
      field.setAccessible(true);
      @SuppressWarnings("unchecked")
      var trie = (DoubleArrayTrie<EnumItem<NR>>) field.get(PersonDictionary.dictionary);
      walk(trie, each);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Adjacent words of a news corpus.
  static List<Pair> pairs() {
    String[] words = new String[CoreDictionary.trie.size()];
    walk(CoreDictionary.trie, (word, attribute) -> words[CoreDictionary.getWordID(word)] = word);
    List<Pair> pairs = new ArrayList<>();
    CoreBiGramTableDictionary.getBiFrequency("的", "人");
    int[] start = table("start");
    int[] pair = table("pair");
    for (int word = 0; word + 1 < start.length; word++) {
      for (int i = start[word]; i < start[word + 1]; i++) {
        pairs.add(new Pair(words[word], words[pair[2 * i]], pair[2 * i + 1]));
      }
    }
    return pairs;
  }

  private static int[] table(String name) {
    try {
      Field field = CoreBiGramTableDictionary.class.getDeclaredField(name);
      field.setAccessible(true);
      return (int[]) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <V> void walk(DoubleArrayTrie<V> trie, BiConsumer<String, V> each) {
    int[] base = trie.getBase();
    int[] check = trie.getCheck();
    Map<Integer, List<Integer>> children = new HashMap<>();
    for (int p = 1; p < Math.min(base.length, check.length); p++) {
      if (check[p] > 0) {
        children.computeIfAbsent(check[p], b -> new ArrayList<>()).add(p);
      }
    }
    descend(trie, base, children, base[0], new StringBuilder(), each);
  }

  private static <V> void descend(
      DoubleArrayTrie<V> trie,
      int[] base,
      Map<Integer, List<Integer>> children,
      int from,
      StringBuilder word,
      BiConsumer<String, V> each) {
    for (int p : children.getOrDefault(from, List.of())) {
      int letter = p - from - 1;
      if (p == from) {
        if (base[p] < 0) {
          each.accept(word.toString(), trie.getValueAt(-base[p] - 1));
        }
      } else if (base[p] > 0 && letter >= 0 && letter <= Character.MAX_VALUE) {
        word.append((char) letter);
        descend(trie, base, children, base[p], word, each);
        word.setLength(word.length() - 1);
      }
    }
  }
}
