package cn.yst.kiosk.input.engine;

import java.util.ArrayList;
import java.util.List;

/// Names: a surname of one or two characters, then a given name of one or two. What cannot be
/// read so (longer names, names of minorities) is read as text.
final class PersonDecoder implements Decoder {
  private static final int LONGEST_NAME = 4;
  private static final int BEGINNING_PENALTY = 2_000;

  private final Edges edges;
  private final Names names;
  private final TextDecoder text;

  /// How many letters the text decoder was given; it gets them when it is needed.
  private int asText;

  /// An empty decoder.
  ///
  /// @param givenOnly the surname is already there
  PersonDecoder(Lexicon lexicon, boolean fuzzy, boolean givenOnly) {
    this.edges = new Edges(new Letters(lexicon.syllables, fuzzy));
    this.names = new Names(lexicon.names, givenOnly);
    this.text = new TextDecoder(lexicon, fuzzy, "");
  }

  @Override
  public void type(char letter) {
    edges.type(letter);
  }

  @Override
  public void backspace() {
    edges.backspace();
    while (asText > edges.length()) {
      text.backspace();
      asText--;
    }
  }

  @Override
  public List<Candidate> best(int most) {
    Ranking ranking = new Ranking(most);
    int length = edges.length();
    split(length, new int[0], 0, ranking);
    for (Edges.Edge edge : edges.begun(BEGINNING_PENALTY)) {
      split(edge.from(), new int[] {edge.syllable()}, edge.penalty(), ranking);
    }
    return ranking.best().size() < most ? withText(ranking.best(), most) : ranking.best();
  }

  private List<Candidate> withText(List<Candidate> names, int most) {
    while (asText < edges.length()) {
      text.type(edges.letter(asText++));
    }
    List<Candidate> all = new ArrayList<>(names);
    for (Candidate other : text.best(most)) {
      if (all.size() < most && all.stream().noneMatch(c -> c.text().equals(other.text()))) {
        all.add(other);
      }
    }
    return all;
  }

  /// Walks from the end to the start; `behind` are the syllables already read.
  private void split(int end, int[] behind, int penalty, Ranking ranking) {
    if (end == 0) {
      if (behind.length > 0) {
        names.offer(behind, penalty, edges.length(), ranking);
      }
      return;
    }
    if (behind.length == LONGEST_NAME) {
      return;
    }
    for (Edges.Edge edge : edges.at(end)) {
      int[] longer = new int[behind.length + 1];
      longer[0] = edge.syllable();
      System.arraycopy(behind, 0, longer, 1, behind.length);
      split(edge.from(), longer, penalty + edge.penalty(), ranking);
    }
  }
}
