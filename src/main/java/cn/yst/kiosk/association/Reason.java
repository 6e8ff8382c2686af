package cn.yst.kiosk.association;

import cn.yst.kiosk.ui.Messages;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/// What an account is wanted for most often; a pill each.
enum Reason {
  /// 年度报告
  ANNUAL_REPORT("associate.annualReport"),
  /// 社保登记
  SOCIAL_INSURANCE("associate.socialInsurance"),
  /// 税务事项
  TAX("associate.tax");

  private final String key;

  Reason(String key) {
    this.key = key;
  }

  /// Message key of the pill.
  String key() {
    return key;
  }

  /// What the pills write into the field: one sentence for all of them, empty for none.
  static String sentence(Collection<Reason> chosen, Messages words) {
    if (chosen.isEmpty()) {
      return "";
    }
    Iterator<String> names =
        List.copyOf(chosen).stream().sorted().map(r -> words.text(r.key + "Part")).iterator();
    StringBuilder joined = new StringBuilder(names.next());
    while (names.hasNext()) {
      String name = names.next();
      joined.append(words.text(names.hasNext() ? "associate.reasonComma" : "associate.reasonAnd"));
      joined.append(name);
    }
    return words.text("associate.reasonSentence", joined);
  }
}
