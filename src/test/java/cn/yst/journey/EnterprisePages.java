package cn.yst.journey;

/// 我的企业 and what follows, in a visitor's words.
final class EnterprisePages {
  private final Glass glass;

  EnterprisePages(Terminal terminal) {
    this.glass = terminal.glass();
  }

  /// 添加企业, by hand. The name is composed in pieces: each is pinyin and what it stands for.
  ///
  /// @param pieces such as `guangzhou`, `广州`
  EnterprisePages add(String creditCode, String... pieces) {
    glass.pressWord("添加企业").press("nameField");
    for (int i = 0; i < pieces.length; i += 2) {
      glass.compose(pieces[i], pieces[i + 1]);
    }
    glass.press("codeField").strike(creditCode).press("addButton");
    return this;
  }

  /// 添加企业, by hand, with a name from a keyboard that somebody plugged in; nothing is sent.
  EnterprisePages fill(String name, String creditCode) {
    glass.pressWord("添加企业").press("nameField").type(name);
    glass.press("codeField").strike(creditCode);
    return this;
  }

  /// Another name in the same form.
  EnterprisePages rename(String name) {
    glass.press("nameField").press("crossButton").type(name);
    return this;
  }

  /// What the form of 添加企业 holds: the name, then the code.
  String form() {
    return glass.read("nameField") + " " + glass.read("codeField");
  }

  /// 选择办事 for the enterprise with this code, and where it has several accounts, for one.
  EnterprisePages actFor(String creditCode, String alias) {
    glass.press("enterprise-" + creditCode).press("enterButton");
    glass.press("account-" + alias).press("enterButton");
    return this;
  }
}
