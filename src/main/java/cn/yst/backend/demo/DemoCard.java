package cn.yst.backend.demo;

import cn.yst.contract.DemoDevices.Card;
import cn.yst.contract.DemoDevices.CardSort;
import java.util.ArrayList;
import java.util.List;

/// A card that can be laid on the simulated reader.
///
/// @param label how the companion calls it, Chinese
/// @param labelEn the same in English
public record DemoCard(String label, String labelEn, Card card) {
  /// Every kind of card, and a name that no font can draw; all of nobody.
  public static List<DemoCard> all() {
    List<DemoCard> cards = new ArrayList<>();
    for (DemoPerson person : DemoPeople.all()) {
      cards.add(
          new DemoCard(
              person.name(),
              person.name(),
              new Card(CardSort.RESIDENT, person.name(), person.idNumber())));
    }
    cards.add(
        new DemoCard(
            "造字姓名",
            "Private-use name",
            new Card(CardSort.RESIDENT, "梁\uE863辉", DemoPeople.LIANG_YANHUI.idNumber())));
    cards.add(
        new DemoCard(
            "港澳台居住证", "HK, Macao, Taiwan", new Card(CardSort.PERMIT, "陈乐文", "810000199408230021")));
    cards.add(
        new DemoCard(
            "外国人永居证（新）",
            "Foreigner, 2023",
            new Card(CardSort.FOREIGN_2023, "安文", "911124198108030024")));
    cards.add(
        new DemoCard(
            "外国人永居证（旧）",
            "Foreigner, 2017",
            new Card(CardSort.FOREIGN_2017, "MARTIN, ANNE", "CAN110078060301")));
    return List.copyOf(cards);
  }
}
