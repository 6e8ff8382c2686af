package cn.yst.journey;

import cn.yst.backend.demo.DemoPerson;

/// Agents of the login guide's account, from 我的企业, in a visitor's words.
final class AgentPages {
  private static final String DIGITAL = "91440000MA4X777A89";

  private final Glass glass;
  private final Hall hall;

  AgentPages(Terminal terminal, Hall hall) {
    this.glass = terminal.glass();
    this.hall = hall;
  }

  /// 账号信息 of 数字广东.
  AgentPages details() {
    glass.press("details-" + DIGITAL).await("账号信息");
    return this;
  }

  /// From 账号信息 to 经办人管理.
  AgentPages agents() {
    glass.press("agents-testforapp").await("姓名、号码均已遮挡");
    return this;
  }

  /// From 经办人管理 to the last look before an invitation.
  ///
  /// @param pieces what is typed for the name and what it stands for, such as `li`, `李`
  AgentPages fill(DemoPerson person, String... pieces) {
    glass.press("addButton").await("需经办人本人刷脸后才生效");
    for (int i = 0; i < pieces.length; i += 2) {
      glass.compose(pieces[i], pieces[i + 1]);
    }
    glass.press("nextButton").await("按住显示");
    glass.strike(person.idNumber()).press("nextButton").await("授权截止日期");
    return this;
  }

  /// 生成邀请二维码.
  ///
  /// @return the address in the code, read from its picture
  String send() {
    glass.press("sendButton").await("请经办人扫码刷脸").await("24 小时内有效");
    return glass.scan();
  }

  /// Everything that was handed to phones and still waits is over now.
  void letEverythingExpire() {
    sql("update hand_over set expires_at = created_at where state = 'PENDING'");
  }

  /// The face checks of all sessions are eleven minutes old.
  void letFacesGrowStale() {
    sql("update visitor_session set auth_time = dateadd('MINUTE', -11, auth_time)");
  }

  private void sql(String update) {
    hall.backend().ground().database().write(tx -> tx.createUpdate(update).execute());
  }
}
