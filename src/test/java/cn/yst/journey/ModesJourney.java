package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.kiosk.session.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The main job in English, in large text and in low reach: the same steps, however they are cut
/// into pages.
class ModesJourney extends InHall {
  @ParameterizedTest(name = "{0}")
  @CsvSource({"English, languageButton", "大字清晰, largeButton", "低位操作, lowButton"})
  void aMemberEntersTheAccountAndLeaves(String mode, String button) {
    glass.press(button).press("signInButton");
    glass.turnAndPress("agreeBox").turnAndPress("faceRow").press("continueButton");
    glass.compose("tianjun", "田军").press("nextButton");
    glass.strike(DemoPeople.TIAN_JUN.idNumber()).press("nextButton");
    String link = glass.scan();
    terminal.picture("modes-scan-" + mode);
    glass.turnTo("codeLabel");
    new PhonePages().approve(link, glass.read("codeLabel"));
    glass.turnAndPress("enterprise-91440000MA4X777A89");
    terminal.picture("modes-enterprises-" + mode);
    glass.press("enterButton");
    glass.turnAndPress("account-testforapp");
    terminal.picture("modes-accounts-" + mode);
    glass.press("enterButton").turnTo("switchTile");
    terminal.picture("modes-home-" + mode);
    assertThat(terminal.session()).isInstanceOf(Session.Acting.class);
    glass.press("exitButton").press("confirmButton").press("skipButton").turnTo("signInButton");
    assertThat(glass.words()).noneMatch(word -> word.contains("田") || word.contains("数字广东"));
  }
}
