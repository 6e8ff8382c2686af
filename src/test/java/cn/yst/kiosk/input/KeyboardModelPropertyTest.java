package cn.yst.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.input.engine.PinyinEngine;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is struck: the text in the field is whole characters, and a wipe leaves nothing.
class KeyboardModelPropertyTest {
  private static final PinyinEngine ENGINE = PinyinEngine.load();

  /// A field in memory whose caret is at its end.
  private static final class Line implements TypedText {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void insert(String more) {
      text.append(more);
    }

    @Override
    public void backspace() {
      if (!text.isEmpty()) {
        text.setLength(text.offsetByCodePoints(text.length(), -1));
      }
    }

    @Override
    public void clear() {
      text.setLength(0);
    }

    @Override
    public int length() {
      return text.codePointCount(0, text.length());
    }

    @Override
    public String before() {
      return text.toString();
    }
  }

  @Property(tries = 150)
  void anyKeysLeaveWholeCharacters(@ForAll("keys") List<Integer> keys, @ForAll Field kind) {
    Line line = new Line();
    KeyboardModel model = new KeyboardModel(ENGINE, line);
    model.open(kind, true, Layer.PINYIN);
    for (int key : keys) {
      strike(model, key);
      KeyboardState state = model.stateProperty().get();
      assertThat(line.text.codePoints()).noneMatch(KeyboardModelPropertyTest::isHalf);
      assertThat(String.join("", state.choices()).codePoints())
          .noneMatch(KeyboardModelPropertyTest::isHalf);
    }
    model.wipe();
    assertThat(model.stateProperty().get().composing()).isEmpty();
    assertThat(model.stateProperty().get().choices()).isEmpty();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static void strike(KeyboardModel model, int key) {
    KeyboardState state = model.stateProperty().get();
    switch (key) {
      case 0 -> model.backspace();
      case 1 -> model.space();
      case 2 -> model.newLine();
      case 3 -> model.show(Layer.PINYIN);
      case 4 -> model.show(Layer.LATIN);
      case 5 -> model.show(Layer.SYMBOLS);
      case 6 -> model.show(Layer.RARE);
      case 7 -> model.show(Layer.STROKES);
      case 8 -> model.show(Layer.CODE_POINT);
      case 9 -> model.showLetters();
      case 10 -> model.shift();
      case 11 -> model.from(state.first() + 6);
      case 12, 13, 14 -> {
        if (!state.choices().isEmpty()) {
          model.choose(key == 12 ? state.first() : state.choices().size() - 1);
        }
      }
      default -> model.type(state.layer() == Layer.STROKES ? '1' + key % 5 : key);
    }
  }

  @Provide
  Arbitrary<List<Integer>> keys() {
    Arbitrary<Integer> letters = Arbitraries.of("jieyanxilongtian".chars().boxed().toList());
    Arbitrary<Integer> hexadecimal = Arbitraries.of("20164".chars().boxed().toList());
    Arbitrary<Integer> others = Arbitraries.integers().between(0, 14);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, letters),
            net.jqwik.api.Tuple.of(2, hexadecimal),
            net.jqwik.api.Tuple.of(4, others))
        .list()
        .ofMaxSize(40);
  }
}
