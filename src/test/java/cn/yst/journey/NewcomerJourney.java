package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.page.PageVisitor;
import cn.yst.kiosk.session.Session;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// The first minutes of a newcomer, as the README tells them: the demo companion plays the phone.
class NewcomerJourney extends InHall {
  @Test
  void onePressInTheCompanionSignsInAndTheMainJobFollows() {
    signIn.beginAs(DemoPeople.TIAN_JUN, "tianjun");
    String code = signIn.checkCode();
    PageVisitor companion =
        new PageVisitor()
            .open("http://127.0.0.1:" + hall.backend().companionPort().orElseThrow() + "/");
    assertThat(companion.page().select(".ticket.chosen").text()).contains("填的是 田*", code);
    assertThat(companion.page().select(".person.named").text()).contains("田军", "填的是这个人");
    companion.press("通过");
    assertThat(companion.text()).contains("通过了，请看终端");

    signIn.arrive();
    new EnterprisePages(terminal).actFor("91440000MA4X777A89", "testforapp");
    glass.await("您正在为下面这家企业办事").await("testforapp");
    assertThat(terminal.session()).isInstanceOf(Session.Acting.class);
    signIn.exit();
    Awaitility.await().until(() -> terminal.session() instanceof Session.Idle);
    assertThat(glass.words()).noneMatch(word -> word.contains("田") || word.contains("数字广东"));
  }
}
