package cn.yst.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.ui.GlyphText;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Names by touch alone.
class KeyboardTest {
  @Test
  void aNameIsTypedAndPickedAndTakenBack() throws Exception {
    KeyboardPage page = new KeyboardPage(Field.PERSON, "");
    page.strike("tianjun").pick("田军");
    assertThat(page.text()).isEqualTo("田军");
    assertThat(page.state().composing()).isEmpty();
    page.strike("wu").delete();
    assertThat(page.state().composing()).isEqualTo("w");
    page.delete().delete();
    assertThat(page.text()).isEqualTo("田");
    page.clearAll();
    assertThat(page.text()).isEmpty();
  }

  @Test
  void aLongTextIsEmptiedOnlyByASecondPress() throws Exception {
    String letter = "扫营业执照时扫码窗不亮，换了一台也不亮，请修";
    KeyboardPage page = new KeyboardPage(Field.TEXT, letter);
    page.clearAll();
    assertThat(page.text()).isEqualTo(letter);
    assertThat(page.clearingWord()).isEqualTo("再按一次");
    page.clearAll();
    assertThat(page.text()).isEmpty();
    assertThat(page.clearingWord()).isEqualTo("清空");
  }

  @Test
  void behindTheLastProposalsTheFirstStandAgain() throws Exception {
    KeyboardPage page = new KeyboardPage(Field.PERSON, "");
    page.strike("wu");
    int pages = 0;
    do {
      assertThat(page.hasMore()).isTrue();
      page.more();
      pages++;
    } while (page.state().first() > 0 && pages < page.state().choices().size());
    assertThat(page.state().first()).isZero();
    assertThat(pages).isGreaterThan(2);
  }

  @Test
  void thereIsNothingToTurnToWhereAllProposalsStand() throws Exception {
    KeyboardPage page = new KeyboardPage(Field.PERSON, "");
    page.rareCharacters().byCode().strike("20164");
    assertThat(page.state().choices()).hasSize(1);
    assertThat(page.hasMore()).isFalse();
  }

  @Test
  void aBouncingFingerStrikesOnce() throws Exception {
    KeyboardPage page = new KeyboardPage(Field.PERSON, "");
    page.bounceOn("w").strike("u");
    assertThat(page.state().composing()).isEqualTo("wu");
  }

  @Test
  void aRareCharacterIsPickedByTwoOfItsPartsWithinFourTaps() throws Exception {
    KeyboardPage page = new KeyboardPage(Field.PERSON, "刘");
    page.strike("longtian").rareCharacters();
    int taps = 1 + page.pickInGrid("䶮", KeyRows.GRID);
    assertThat(page.text()).isEqualTo("刘䶮");
    assertThat(taps).isLessThanOrEqualTo(4);
    assertThat(page.state().composing()).isEmpty();
  }

  @Test
  void aRareCharacterIsPickedInTheGridOfItsSyllable() throws Exception {
    KeyboardPage page = new KeyboardPage(Field.PERSON, "");
    page.strike("wei").rareCharacters().pickInGrid("韡", KeyRows.GRID);
    assertThat(page.text()).isEqualTo("韡");
  }

  @Test
  void aCharacterIsFoundByStrokesOneOfThemUnknown() throws Exception {
    KeyboardPage page = new KeyboardPage(Field.PERSON, "");
    page.byStrokes().strokes("1*534").pickInGrid("龙", 20);
    assertThat(page.text()).isEqualTo("龙");
  }

  @Test
  void aCharacterIsEnteredByItsCodeAndTakenBackWhole() throws Exception {
    KeyboardPage page = new KeyboardPage(Field.PERSON, "王");
    page.rareCharacters().byCode().strike("20164").pick("𠅤");
    assertThat(page.text()).isEqualTo("王𠅤");
    page.delete();
    assertThat(page.text()).isEqualTo("王");
  }

  @Test
  void aPrivateCodeIsFlaggedAndNotReplaced() throws Exception {
    KeyboardPage page = new KeyboardPage(Field.PERSON, "");
    page.rareCharacters().byCode().strike("E863");
    assertThat(page.state().choices()).containsExactly("\uE863");
    assertThat(page.says(cn.yst.kiosk.ui.Messages.chinese().text("keyboard.privateUse"))).isTrue();
  }

  @Test
  void aCharacterThatNoFontHasStandsAsItsCodePoint() throws Exception {
    assertThat(GlyphText.draws(Character.toString(0x2B81D))).isFalse();
    KeyboardPage page = new KeyboardPage(Field.PERSON, "");
    page.rareCharacters().byCode().strike("2B81D");
    assertThat(page.says("2B8\n1D")).isTrue();
  }

  @Test
  void aNameOfFifteenCharactersWithADotIsTyped() throws Exception {
    KeyboardPage page = new KeyboardPage(Field.PERSON, "");
    for (String syllable : List.of("a", "yi", "gu", "li", "bai", "he")) {
      page.strike(syllable).space();
    }
    page.strike("·");
    for (String syllable : List.of("mai", "he", "mu", "ti", "jiang", "tuo", "hu", "ti")) {
      page.strike(syllable).space();
    }
    String name = page.text();
    assertThat(name.codePointCount(0, name.length())).isEqualTo(15);
    assertThat(name.codePointAt(6)).isEqualTo('·');
  }

  @Test
  void aNameInLatinLettersIsTypedAndTheWayBackLeadsToChinese() throws Exception {
    KeyboardPage page = new KeyboardPage(Field.PERSON, "");
    page.latin().shift().strike("S").strike("mith").space().shift().strike("J").strike("o-an");
    assertThat(page.text()).isEqualTo("Smith Jo-an");
    assertThat(page.says(",")).isTrue();
    assertThat(page.says("'")).isTrue();
    page.clearAll().pinyin().strike("tianjun").pick("田军");
    assertThat(page.text()).isEqualTo("田军");
  }

  @Test
  void theCaretStandsWhereTheFingerIsAndNeverInsideACharacter() throws Exception {
    KeyboardPage page = new KeyboardPage(Field.PERSON, "𠅤𠙶明");
    assertThat(page.caretsWhenTouchedEverywhere()).doesNotContain(1, 3).contains(0);
    page.caretBehind(1).strike("·");
    assertThat(page.text()).isEqualTo("𠅤·𠙶明");
    page.delete().delete();
    assertThat(page.text()).isEqualTo("𠙶明");
  }

  @Test
  void whatIsComposedIsForgottenWithTheScreen() throws Exception {
    KeyboardPage page = new KeyboardPage(Field.TEXT, "");
    page.strike("shenzhen");
    assertThat(page.state().choices()).isNotEmpty();
    page.leave();
    assertThat(page.state().composing()).isEmpty();
    assertThat(page.state().choices()).isEmpty();
  }
}
