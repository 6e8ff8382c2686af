package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.kiosk.session.Session;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What bad input gets: what cannot be is held at the field, what is doubtful is marked and goes
/// on, what does not match gets one neutral sentence, and what was typed stays.
class BadInputJourney extends InHall {
  private static final DemoPerson PERSON = DemoPeople.LIN_XIAOTONG;
  private static final String ENTERPRISE = "广州云山木棉文化有限公司";
  private static final String NO_MATCH = "名称和代码对不上，请逐字核对";

  @Test
  void aBirthDateThatNeverWasIsHeldAtTheField() {
    signIn.consent().name(PERSON).strike("11010819961330600").await("出生日期不存在，请从头核对。");
    assertThat(glass.canPress("nextButton")).isFalse();
    glass.strike("2").awaitGone("还差");
    terminal.picture("03b-no-such-day");
    assertThat(glass.canPress("nextButton")).isFalse();
  }

  @Test
  void aNumberThatIsTooShortIsHeldAtTheField() {
    signIn.consent().name(PERSON).strike("11010819960330600").await("已输 17 位，还差 1 位");
    assertThat(glass.canPress("nextButton")).isFalse();
    glass.strike("2").press("nextButton").await("请用微信扫码刷脸");
  }

  @Test
  void aWrongCheckDigitIsMarkedAndTheVisitorGoesOn() {
    signIn.consent().name(PERSON).strike("110108199603306003").await("最后一位可能有误，请对照证件。");
    terminal.picture("03b-doubtful");
    assertThat(glass.doubtful()).isEqualTo("3");
    glass.press("nextButton").await("请用微信扫码刷脸");
    assertThat(glass.scan()).startsWith(hall.phoneOrigin());
  }

  @Test
  void aDoubtfulCodeIsMarkedAndTheRegisterDecides() {
    String wrong = "91440000MA4X777A88";
    signIn.signIn(PERSON, "linxiaotong");
    EnterprisePages enterprises = new EnterprisePages(terminal).fill("数字广东网络建设有限公司", wrong);
    glass.await("位可能有误，请对照执照看一看。");
    terminal.picture("06-doubtful");
    assertThat(glass.doubtful()).hasSize(1);
    glass.press("addButton").await(NO_MATCH);
    assertThat(enterprises.form()).isEqualTo("数字广东网络建设有限公司 " + wrong);
  }

  @Test
  void oneNeutralSentenceWhicheverOfNameAndCodeIsWrong() {
    String code = hall.creditCode(ENTERPRISE);
    signIn.signIn(PERSON, "linxiaotong");
    EnterprisePages enterprises = new EnterprisePages(terminal).fill("广州云山木棉文化公司", code);
    List<String> wrongName = refused(enterprises, "广州云山木棉文化公司 " + code);
    enterprises.rename(ENTERPRISE);
    glass.press("codeField").press("keyClear").strike("91440101MA5ABCDE0U");
    List<String> unknownCode = refused(enterprises, ENTERPRISE + " 91440101MA5ABCDE0U");
    assertThat(unknownCode).isEqualTo(wrongName);
  }

  /// @return all that is said besides the form, which is still as it was typed
  private List<String> refused(EnterprisePages enterprises, String form) {
    glass.press("addButton").await(NO_MATCH);
    assertThat(enterprises.form()).isEqualTo(form);
    return glass.words().stream()
        .filter(word -> word.length() > 1 && !form.startsWith(word) && !word.matches("[0-9:]+"))
        .toList();
  }

  @Test
  void whatWasTypedSurvivesALostLineAndAnExpiredCode() {
    signIn.consent().name(PERSON).strike(PERSON.idNumber());
    hall.line().cut();
    glass.await("网络暂时断开了").await("您填写的内容还在");
    terminal.picture("14-while-typing");
    hall.line().mend();
    glass.await("请输入身份证号码").await("林**");
    hall.line().cut();
    glass.press("nextButton").await("暂时生成不了二维码");
    hall.line().mend();
    glass.press("actButton");
    String lost = signIn.link();
    for (int seconds : List.of(85, 85, 20)) {
      terminal.silence(Duration.ofSeconds(seconds));
      glass.tryPress("codeLabel");
    }
    glass.await("二维码过期了").press("actButton");
    assertThat(signIn.link()).isNotEqualTo(lost);
    new PhonePages().open(lost).titled("二维码过期了");
    signIn.passBy();
    assertThat(((Session.Identified) terminal.session()).person().name()).isEqualTo("林**");
  }

  @Test
  void whatLooksLikeAnAttackIsText() {
    List<String> attacks =
        List.of(
            "'; DROP TABLE ENTERPRISE; --",
            "<IMG SRC=X ONERROR=ALERT(1)>",
            "../../ETC/PASSWD",
            "${JNDI:LDAP://127.0.0.1/X} %00 %N");
    String code = hall.creditCode(ENTERPRISE);
    signIn.signIn(PERSON, "linxiaotong");
    EnterprisePages enterprises = new EnterprisePages(terminal).fill(attacks.getFirst(), code);
    try (LogBook log = new LogBook()) {
      for (String attack : attacks) {
        refused(enterprises.rename(attack), attack + " " + code);
      }
      assertThat(log.text()).contains("/v1/enterprises").doesNotContain(attacks);
    }
    enterprises.rename("木".repeat(150));
    refused(enterprises, "木".repeat(100) + " " + code);
    enterprises.rename(ENTERPRISE);
    glass.press("addButton").await("添加成功");
  }
}
