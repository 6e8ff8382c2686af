package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import org.junit.jupiter.api.Test;

/// 办理业务 through the whole product (login guide, 企业账户认证: 部分业务办理需完成企业账户认证).
class MatterJourney extends InHall {
  @Test
  void anApplicantLearnsWhatUnlocksAMatterAndStartsAnOpenOne() {
    signIn.signIn(DemoPeople.HUANG_LIYAN, "huangliyan");
    glass.press("enterButton").press("account-8e7d8fb0").press("enterButton").await("共 1 家企业");
    glass.press("mattersTile").await("账号 8e7d8fb0 · 未认证，5 项里有 2 项现在能办");
    glass.press("matter-fund_application").await("这个账号还没认证，所以暂时不能办");
    glass.await("谁能解锁：法定代表人 田*");
    terminal.picture("matter-locked");
    glass.press("proceedButton").await("请法定代表人扫码刷脸");
    terminal.picture("matter-unlocking");
    glass.press("backButton").press("matter-policy_query").press("proceedButton");
    glass.await("已受理");
    terminal.picture("matter-started");
    String number =
        hall.backend()
            .ground()
            .database()
            .read(
                tx ->
                    tx.createQuery("select number from started_matter").mapTo(String.class).one());
    glass.await(number.substring(0, 4) + " " + number.substring(4, 8) + " ");
    assertThat(glass.says("惠企政策查询")).isTrue();
  }
}
