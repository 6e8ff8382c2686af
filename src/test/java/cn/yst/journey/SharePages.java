package cn.yst.journey;

/// Asking to share the guide's account, and deciding on it, in a visitor's words.
final class SharePages {
  private final Glass glass;

  SharePages(Terminal terminal) {
    this.glass = terminal.glass();
  }

  /// From 我的企业 of a person without an enterprise to the accounts that can be asked for.
  SharePages search() {
    glass.press("associateButton").await("关联他人账号");
    glass
        .compose("shuzi", "数字")
        .compose("guangdong", "广东")
        .compose("wangluo", "网络")
        .compose("jianshe", "建设")
        .compose("youxiangongsi", "有限公司");
    glass.press("codeField").strike("91440000MA4X777A89").await("代码校验通过");
    glass.press("searchButton").await("te******");
    return this;
  }

  /// Sends a request for the one account found.
  SharePages ask() {
    glass.await("请选择一个已认证的账号").press("reason-ANNUAL_REPORT").await("代办公司年度报告");
    glass.press("sendButton").await("申请已发出，等对方决定");
    return this;
  }

  /// What the code for the applicant's phone says, read from its picture.
  String link() {
    glass.pressWord("二维码").await("打开微信“扫一扫”，扫这个码");
    return glass.scan();
  }

  /// From 我的企业 by the inbox to the request that waits.
  SharePages openRequest() {
    glass.press("messagesButton").await("处理等您决定的 1 条");
    glass.press("decideButton").await("同意林** 共用账号吗？");
    return this;
  }
}
