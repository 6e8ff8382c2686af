package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.contract.Masking;
import cn.yst.kiosk.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever somebody is called, the name is typed by touch alone and its bearer signs in.
class NameJourney extends InHall {
  private static final String NUMBER = "11010519491231002X";

  @BeforeEach
  void open() {
    signIn.consent();
  }

  @Test
  void aNameWithARareCharacterOfTheFirstExtension() {
    glass.compose("wang", "王");
    rare("jie", "㛃");
    signsInAs("王㛃", NUMBER);
  }

  @Test
  void aNameWithACharacterThatFewCanRead() {
    glass.compose("chen", "陈");
    rare("wei", "韡");
    signsInAs("陈韡", NUMBER);
  }

  @Test
  void aNameWithADot() {
    glass.compose("a", "阿").compose("yi", "依").strike("·");
    glass.compose("gu", "古").compose("li", "丽");
    signsInAs("阿依·古丽", DemoPeople.AYI_GULI.idNumber());
  }

  @Test
  void aNameOfFifteenCharacters() {
    for (String syllable : List.of("a", "bu", "du", "re", "xi", "ti")) {
      glass.strike(syllable).press("spaceKey");
    }
    glass.strike("·");
    for (String syllable : List.of("mai", "he", "mu", "ti", "jiang", "tuo", "hu", "ti")) {
      glass.strike(syllable).press("spaceKey");
    }
    String name = glass.read("nameField");
    assertThat(name.codePoints()).hasSize(15);
    signsInAs(name, NUMBER);
  }

  /// A character from the grid of its syllable.
  private void rare(String syllable, String character) {
    glass.strike(syllable).press("rareKey").await("1 / ");
    for (int page = 2; !glass.says(character); page++) {
      glass.press("nextKey").await(page + " / ");
    }
    glass.pressWord(character);
  }

  private void signsInAs(String name, String number) {
    assertThat(glass.read("nameField")).isEqualTo(name);
    glass.press("nextButton").await("请输入身份证号码").await(Masking.name(name));
    glass.strike(number).press("nextButton");
    signIn.passBy();
    assertThat(((Session.Identified) terminal.session()).person().name())
        .isEqualTo(Masking.name(name));
    signIn.exit();
    assertThat(glass.words()).noneMatch(word -> word.contains(Masking.name(name)));
  }
}
