package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed stays typed: when the text is made large or brought low, also in the middle of a
/// composition, and when the line is lost and the visitor reads the guide meanwhile.
class TypedTextJourney extends InHall {
  @ParameterizedTest(name = "{0}")
  @CsvSource({"大字清晰, largeButton", "低位操作, lowButton"})
  void throughAnotherMode(String mode, String button) {
    signIn.consent();
    glass.compose("lin", "林").strike("xiao");
    glass.press(button);
    assertThat(glass.read("nameField")).startsWith("林");
    terminal.picture("typed-name-" + mode);
    glass.press("clearKey").press("clearKey").compose("linxiaotong", "林晓彤").press(button);
    glass.press("nextButton").strike("4401061983");
    glass.press(button).strike("0409731");
    glass.press(button).strike("8").press("nextButton");
    signIn.passBy();
    EnterprisePages enterprises = new EnterprisePages(terminal).fill("广州云山", "91440101MA");
    glass.press(button);
    assertThat(enterprises.form()).startsWith("广州云山 91440101MA_");
    terminal.picture("typed-enterprise-" + mode);
    glass.tryPress("nameTurn");
    glass.press("nameField").compose("mumian", "木棉").strike("wen").press(button);
    assertThat(enterprises.form()).startsWith("广州云山木棉").contains(" 91440101MA_");
  }

  /// Every key and button of the form is within low reach.
  @Test
  void anEnterpriseIsAddedInLowReach() {
    signIn.signIn(DemoPeople.LIN_XIAOTONG, "linxiaotong");
    glass.press("lowButton");
    addOneByTurns("06-low-typed");
  }

  /// Neither field lies under the keys of the other, nor what is said of the code.
  @Test
  void anEnterpriseIsAddedOnAWidePanel() {
    signIn.signIn(DemoPeople.LIN_XIAOTONG, "linxiaotong");
    terminal.lay();
    addOneByTurns("06-wide-typed");
  }

  private void addOneByTurns(String picture) {
    String name = "广州云山木棉文化有限公司";
    glass.pressWord("添加企业").press("nameTurn").press("nameField").type(name);
    glass.press("codeTurn").press("codeField").strike(hall.creditCode(name)).await("代码校验通过");
    glass.press("fieldsNote");
    terminal.picture(picture);
    glass.press("nameTurn").await("生僻字").press("nameField").press("addButton").await("添加成功");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"大字清晰, largeButton", "低位操作, lowButton"})
  void inAFeedbackThroughAnotherMode(String mode, String button) {
    glass.press("hotlineTile").press("feedbackButton").press("category-OTHER");
    glass.compose("shebei", "设备").strike("hao").press(button);
    assertThat(glass.read("textArea")).startsWith("设备");
    terminal.picture("typed-feedback-" + mode);
    glass.press("clearKey").press(button);
    assertThat(glass.read("textArea")).startsWith("设备");
  }

  @Test
  void throughALostLineAndALookAtTheGuide() {
    signIn.consent();
    glass.compose("lin", "林");
    readTheGuideWhileTheLineIsLost();
    glass.await("林");
    assertThat(glass.read("nameField")).isEqualTo("林");
    glass.compose("xiao", "晓").compose("tong", "彤").press("nextButton").strike("440106198304");
    readTheGuideWhileTheLineIsLost();
    glass.strike("097318").press("nextButton");
    signIn.passBy();
    EnterprisePages enterprises = new EnterprisePages(terminal).fill("广州云山", "91440101MA");
    readTheGuideWhileTheLineIsLost();
    glass.await("广州云山");
    assertThat(enterprises.form()).startsWith("广州云山 91440101MA_");
    glass.press("associateButton").await("要账号申请人同意").awaitGone("立即添加");
    glass.press("nameField").type("佛山醒狮").press("codeField").strike("91440604MA");
    readTheGuideWhileTheLineIsLost();
    glass.await("佛山醒狮");
    assertThat(enterprises.form()).startsWith("佛山醒狮 91440604MA_");
  }

  @Test
  void inAFeedbackThroughALostLineAndALookAtTheGuide() {
    glass.press("hotlineTile").press("feedbackButton").press("category-OTHER");
    glass.compose("shebei", "设备");
    readTheGuideWhileTheLineIsLost();
    glass.await("设备");
    assertThat(glass.read("textArea")).isEqualTo("设备");
    glass.press("sendButton").await("已收到");
  }

  private void readTheGuideWhileTheLineIsLost() {
    hall.line().cut();
    glass.await("您填写的内容还在").press("guideButton").await("要带什么");
    hall.line().mend();
    glass.press("backButton").awaitGone("要带什么").awaitGone("网络暂时断开了");
  }
}
