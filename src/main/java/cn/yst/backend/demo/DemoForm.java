package cn.yst.backend.demo;

/// A legal form of invented enterprises.
///
/// @param kind second character of the credit code
/// @param ending of the name
/// @param share how many of a hundred have it
record DemoForm(char kind, String ending, int share) {
  private static final DemoForm[] ALL = {
    new DemoForm('1', "有限公司", 46),
    new DemoForm('1', "有限责任公司", 8),
    new DemoForm('1', "股份有限公司", 7),
    new DemoForm('1', "（集团）有限公司", 2),
    new DemoForm('1', "合伙企业（有限合伙）", 4),
    new DemoForm('1', "合伙企业（普通合伙）", 2),
    new DemoForm('1', "厂（个人独资）", 3),
    new DemoForm('1', "有限公司广州分公司", 4),
    new DemoForm('1', "有限公司深圳前海分公司", 3),
    new DemoForm('2', "商行", 6),
    new DemoForm('2', "经营部(个体工商户)", 7),
    new DemoForm('3', "农民专业合作社", 5),
    new DemoForm('1', "(广东)有限公司", 3),
  };

  /// The form for a number from 0 to 99, in the shares given.
  static DemoForm of(int percent) {
    int sum = 0;
    for (DemoForm form : ALL) {
      sum += form.share;
      if (percent < sum) {
        return form;
      }
    }
    throw new IllegalArgumentException("the shares make a hundred");
  }
}
