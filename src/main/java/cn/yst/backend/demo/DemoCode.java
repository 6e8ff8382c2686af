package cn.yst.backend.demo;

import cn.yst.backend.enterprise.RegistryEntry;
import java.util.List;

/// Something that can be held to the simulated scanner.
///
/// @param label how the companion calls it, Chinese
/// @param labelEn the same in English
/// @param text what its code says
public record DemoCode(String label, String labelEn, String text) {
  /// A licence on paper, one on a phone, and a counter slip.
  public static List<DemoCode> all() {
    List<RegistryEntry> entries = DemoRegistry.entries();
    return List.of(
        paper("执照：数字广东", "Licence: Digital Guangdong", entries.get(0)),
        paper("执照：云山木棉", "Licence: Yunshan Kapok", entries.get(1)),
        phone("电子执照：醒狮智能", "E-licence: Lion Smart", entries.get(2)),
        paper("执照：䶮㛃𠅤生物", "Licence: rare characters", entries.get(3)),
        new DemoCode("办事小票", "Counter slip", "YST-SLIP:47396205"));
  }

  private static DemoCode paper(String label, String labelEn, RegistryEntry entry) {
    return new DemoCode(
        label, labelEn, "统一社会信用代码：" + entry.creditCode().value() + "；企业名称：" + entry.name());
  }

  private static DemoCode phone(String label, String labelEn, RegistryEntry entry) {
    return new DemoCode(
        label, labelEn, "https://licence.example.gov.cn/e?uscc=" + entry.creditCode().value());
  }
}
