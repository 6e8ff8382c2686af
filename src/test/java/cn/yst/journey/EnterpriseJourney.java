package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.kiosk.session.Session;
import org.junit.jupiter.api.Test;

/// Adding an enterprise by touch alone, in Chinese: who adds it decides whether its account is
/// certified at once (login guide, 法定代表人注册企业账户 and 经办人注册企业账户).
class EnterpriseJourney extends InHall {
  @Test
  void theRepresentativesOwnAccountIsCertifiedAtOnce() {
    signIn.consent();
    glass.compose("liang", "梁").strike("longtian").press("rareKey");
    glass.await("䶮");
    terminal.picture("rare-characters");
    glass.pressWord("䶮").compose("hui", "辉").press("nextButton");
    glass.await("请输入身份证号码").strike(DemoPeople.LIANG_YANHUI.idNumber()).press("nextButton");
    signIn.passBy();
    new EnterprisePages(terminal)
        .add(
            hall.creditCode("佛山市醒狮智能装备制造有限公司"),
            "foshanshi",
            "佛山市",
            "xing",
            "醒",
            "shi",
            "狮",
            "zhinengzhuangbei",
            "智能装备",
            "zhizao",
            "制造",
            "youxiangongsi",
            "有限公司");
    glass.await("您是法定代表人本人，账号直接为“已认证”。");
    terminal.picture("added-certified");
  }

  @Test
  void anotherPersonsAccountIsNotCertified() {
    signIn.signIn(DemoPeople.LIN_XIAOTONG, "linxiaotong");
    glass.await("您还没有添加企业");
    new EnterprisePages(terminal)
        .add(
            hall.creditCode("广州云山木棉文化有限公司"),
            "guangzhou",
            "广州",
            "yunshan",
            "云山",
            "mumian",
            "木棉",
            "wenhua",
            "文化",
            "youxiangongsi",
            "有限公司");
    glass.await("账号为“未认证”，部分业务需先认证");
    terminal.picture("added-uncertified");
  }

  @Test
  void aMemberEntersTestforapp() {
    signIn.signIn(DemoPeople.HUANG_LIYAN, "huangliyan");
    new EnterprisePages(terminal).actFor("91440000MA4X777A89", "testforapp");
    glass.await("您正在为下面这家企业办事").await("testforapp");
    assertThat(terminal.session()).isInstanceOf(Session.Acting.class);
    terminal.picture("session-home");
    signIn.exit();
    assertThat(glass.words()).noneMatch(w -> w.contains("黄") || w.contains("数字广东"));
  }
}
