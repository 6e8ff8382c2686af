package cn.yst.kiosk.input.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinEngineTest {
  private static final PinyinEngine ENGINE = PinyinEngine.load();

  @ParameterizedTest
  @CsvSource({
    "PERSON,huangliyan,黄丽燕",
    "PERSON,ouyangxiaohong,欧阳晓红",
    "PERSON,zengguoqiang,曾国强",
    "ENTERPRISE,shuziguangdongwangluojiansheyouxiangongsi,数字广东网络建设有限公司",
    "ENTERPRISE,shenzhenshihuaxingdianziyouxiangongsi,深圳市华兴电子有限公司",
    "TEXT,xiwangduokaijigechuangkou,希望多开几个窗口",
    "TEXT,xian,先",
    "TEXT,nvshi,女士",
    "INITIALS,yyzz,营业执照",
    "INITIALS,sfz,身份证"
  })
  void theLikelyReadingComesFirst(Field field, String letters, String text) {
    assertThat(typed(field, letters).whole(10).getFirst().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT,sz,深圳",
    "TEXT,shenz,深圳",
    "TEXT,xian,西安",
    "TEXT,guangdsheng,广东省",
    "PERSON,tianj,田军"
  })
  void initialsBeginningsAndMixturesAreOffered(Field field, String letters, String text) {
    assertThat(typed(field, letters).whole(40)).extracting(Candidate::text).contains(text);
  }

  @Test
  void wordsAndCharactersForTheFirstLettersFollow() {
    assertThat(typed(Field.PERSON, "huangliyan").candidates()).contains(new Candidate("黄", 5, 0));
  }

  @Test
  void choosingAPartLeavesTheRest() {
    Composition composition = typed(Field.PERSON, "huangliyan");
    composition.choose(new Candidate("黄", 5, 0), "黄");
    assertThat(composition.letters()).isEqualTo("liyan");
    assertThat(composition.whole(20)).extracting(Candidate::text).contains("丽燕");
  }

  /// One sound for the other, and the other for the one.
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "zh/z, zongguo, 中国, zhijin, 资金",
    "ch/c, cengshi, 城市, chailiao, 材料",
    "sh/s, sanghai, 上海, shuliao, 塑料",
    "n/l, lanjing, 南京, niuzhou, 柳州",
    "an/ang, guandong, 广东, shangxi, 山西",
    "en/eng, fenshou, 丰收, rengmin, 人民",
    "in/ing, beijin, 北京, tianjing, 天津"
  })
  void southernSoundsStandForEachOtherOnlyWhenAsked(
      String sounds, String letters, String word, String otherLetters, String otherWord) {
    assertThat(texts(letters, true)).as(sounds).contains(word);
    assertThat(texts(letters, false)).as(sounds).doesNotContain(word);
    assertThat(texts(otherLetters, true)).as(sounds).contains(otherWord);
    assertThat(texts(otherLetters, false)).as(sounds).doesNotContain(otherWord);
  }

  private static List<String> texts(String letters, boolean fuzzy) {
    Composition composition = ENGINE.compose(Field.TEXT, fuzzy);
    letters.chars().forEach(composition::type);
    return composition.whole(40).stream().map(Candidate::text).toList();
  }

  @ParameterizedTest
  @CsvSource({"huangliyan,huang li yan", "xian,xian", "shenzh,shen zh", "nvren,nv ren", "zhx,zh x"})
  void lettersAreShownBySyllables(String letters, String shown) {
    assertThat(typed(Field.TEXT, letters).reading()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shenzhenshi", "guangdongsheng", "szs", "guangdsz"})
  void takingALetterBackIsAsIfItWasNeverTyped(String letters) {
    for (Field field : Field.values()) {
      Composition composition = typed(field, letters + "x");
      composition.backspace();
      assertThat(composition.whole(10)).isEqualTo(typed(field, letters).whole(10));
    }
  }

  @Test
  void clearForgetsEverything() {
    Composition composition = typed(Field.TEXT, "shenzhen");
    composition.clear();
    assertThat(composition.isEmpty()).isTrue();
    assertThat(composition.candidates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"yan,䶮", "jie,㛃", "wei,韡", "ying,㼆"})
  void rareCharactersAreAmongThoseOfTheirSyllable(String syllable, String character) {
    assertThat(ENGINE.charactersRead(syllable)).contains(character.codePointAt(0));
  }

  @ParameterizedTest
  @CsvSource({"long tian,䶮", "tian long,䶮", "qi nv,㛃", "wei hua,韡", "ying gua,㼆"})
  void rareCharactersAreFoundByTwoParts(String parts, String character) {
    assertThat(ENGINE.rareCharacters(parts).subList(0, 4)).contains(character);
  }

  @ParameterizedTest
  @CsvSource({
    "13534,龙",
    "*353*,龙",
    "12212512134,黄",
    "1121533,玚",
    "25212134354,崚",
    "112151124134,琭",
    "251134333,昣",
    "15255,匜",
    "3241251234,倞"
  })
  void charactersAreFoundByStrokes(String strokes, String character) {
    assertThat(ENGINE.charactersOfStrokes(strokes)).contains(character);
  }

  @Test
  void whatIsNoSyllableHasNoCharacters() {
    assertThat(ENGINE.charactersRead("zzz")).isEmpty();
  }

  private static Composition typed(Field field, String letters) {
    Composition composition = ENGINE.compose(field, false);
    letters.chars().forEach(composition::type);
    return composition;
  }
}
