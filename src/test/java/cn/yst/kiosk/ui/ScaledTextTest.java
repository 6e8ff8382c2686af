package cn.yst.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window smaller than the logical page draws every character from its outline, by the even-odd
/// rule: where two strokes of an outline overlap, a hole appears. At its own size a character is
/// drawn from a mask that knows no holes. The two agree only in a font without overlaps.
class ScaledTextTest {
  private static final double SIZE = 32;
  private static final int CELL = 48;
  private static final int COLUMNS = 32;

  /// Hints and the smoothing of edges differ a little; a hole takes far more.
  private static final double TOLERANCE = 0.06;

  private static final String NAMES =
      "䶮㛃𠅤龘齉田军鑫圳赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章"
          + "云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余"
          + "元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危"
          + "江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉";

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Fonts.load();
  }

  @ParameterizedTest
  @CsvSource({
    "Noto Sans SC,NORMAL",
    "Noto Sans SC,BOLD",
    "Noto Serif SC,BOLD",
    "Noto Sans Mono,NORMAL",
    "Noto Sans Mono,BOLD"
  })
  void aCharacterInASmallWindowHasNoHolesOfItsOwn(String family, FontWeight weight)
      throws Exception {
    List<String> characters = characters(family);
    double[] whole = ink(characters, Font.font(family, weight, SIZE), 1);
    double[] scaled = ink(characters, Font.font(family, weight, SIZE * 2), 0.5);
    assertThat(
            IntStream.range(0, characters.size())
                .filter(i -> Math.abs(scaled[i] - whole[i]) > TOLERANCE * whole[i] + 1)
                .mapToObj(i -> characters.get(i) + " " + scaled[i] + " for " + whole[i]))
        .isEmpty();
  }

  private static List<String> characters(String family) {
    Stream<String> words =
        family.equals(Fonts.SANS)
            ? Stream.concat(
                Stream.of(NAMES),
                Stream.of(Locale.CHINESE, Locale.ENGLISH).flatMap(ScaledTextTest::words))
            : words(family.equals(Fonts.MONO) ? Locale.ENGLISH : Locale.CHINESE);
    return Stream.concat(words, Stream.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÇØ&@%"))
        .flatMapToInt(String::codePoints)
        .filter(c -> !Character.isWhitespace(c))
        .filter(c -> !family.equals(Fonts.MONO) || c < 0x100)
        .distinct()
        .mapToObj(Character::toString)
        .toList();
  }

  private static Stream<String> words(Locale locale) {
    ResourceBundle bundle = Messages.of(locale).bundle();
    return Collections.list(bundle.getKeys()).stream().map(bundle::getString);
  }

  /// How much of its cell each character blackens, in pixels.
  private static double[] ink(List<String> characters, Font font, double scale) throws Exception {
    WritableImage picture =
        WaitForAsyncUtils.asyncFx(() -> drawn(characters, font, scale)).get(60, TimeUnit.SECONDS);
    PixelReader pixels = picture.getPixelReader();
    return IntStream.range(0, characters.size())
        .mapToDouble(
            i ->
                IntStream.range(0, CELL * CELL)
                    .map(
                        p ->
                            pixels.getArgb(
                                    i % COLUMNS * CELL + p % CELL, i / COLUMNS * CELL + p / CELL)
                                & 0xFF)
                    .mapToDouble(blue -> 1 - blue / 255.0)
                    .sum())
        .toArray();
  }

  private static WritableImage drawn(List<String> characters, Font font, double scale) {
    Group page =
        new Group(
            IntStream.range(0, characters.size())
                .mapToObj(i -> placed(characters.get(i), i, font, scale))
                .collect(Collectors.toList()));
    page.getTransforms().add(new Scale(scale, scale));
    int rows = characters.size() / COLUMNS + 1;
    return new Scene(new Group(page), COLUMNS * CELL, rows * CELL).snapshot(null);
  }

  private static Text placed(String character, int index, Font font, double scale) {
    Text text = new Text(character);
    text.setFont(font);
    text.setTextOrigin(VPos.TOP);
    text.setX((index % COLUMNS * CELL + 4) / scale);
    text.setY((double) (index / COLUMNS * CELL) / scale);
    return text;
  }
}
