package cn.yst.backend.demo;

import cn.yst.backend.enterprise.RegistryEntry;
import cn.yst.contract.CreditCode;
import cn.yst.contract.RegistryState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// The invented register: the enterprises of the story, some curiosities, and two thousand that a
/// seeded generator makes up, the same at every start.
///
/// Generated and not kept as a resource: a generator of a few tables is smaller than the list it
/// makes, cannot go stale, and its codes are right by construction.
public final class DemoRegistry {
  /// The enterprise of the login guide.
  public static final CreditCode GUIDE = new CreditCode("91440000MA4X777A89");

  private static final int GENERATED = 2_100;
  private static final long SEED = 20_260_317;

  private DemoRegistry() {}

  /// All entries; the first is [#GUIDE].
  public static List<RegistryEntry> entries() {
    List<RegistryEntry> entries = new ArrayList<>(fixed());
    Random random = new Random(SEED);
    Set<String> names = new HashSet<>();
    for (long number = 1_000; entries.size() < GENERATED; number += 7) {
      DemoPlace place = DemoNames.pick(random, DemoPlace.ALL);
      DemoTrade trade = DemoNames.pick(random, DemoTrade.ALL);
      DemoForm form = DemoForm.of(random.nextInt(100));
      String name = place.name() + DemoNames.brand(random) + trade.word() + form.ending();
      String person = DemoNames.person(random);
      String idNumber = DemoCodes.idNumber(random, place.region().replace("0000", "0106"));
      RegistryState state = state(random.nextInt(100));
      if (names.add(name)) {
        entries.add(
            new RegistryEntry(
                DemoCodes.creditCode(form.kind(), place.region(), number),
                name,
                state,
                trade.industry(),
                person,
                idNumber));
      }
    }
    return entries;
  }

  private static List<RegistryEntry> fixed() {
    return List.of(
        entry(GUIDE, "数字广东网络建设有限公司", "软件和信息技术服务业", DemoPeople.TIAN_JUN),
        entry("440101", 23, "广州云山木棉文化有限公司", "文化艺术业", DemoPeople.TIAN_JUN),
        entry("440604", 31, "佛山市醒狮智能装备制造有限公司", "专用设备制造业", DemoPeople.LIANG_YANHUI),
        entry("440106", 37, "广州䶮㛃𠅤生物科技（集团）有限公司", "医药制造业", DemoPeople.LIANG_YANHUI),
        // thirty characters
        entry("440305", 41, "深圳市前海粤港澳大湾区跨境电子商务供应链综合服务股份有限公司", "商务服务业", DemoPeople.OUYANG_MINYI),
        entry("445102", 43, "潮州市阿依古丽陶瓷(个体工商户)", "非金属矿物制品业", DemoPeople.AYI_GULI),
        ended("440402", 47, "珠海海岸帆影旅游有限公司", RegistryState.DEREGISTERED),
        ended("441900", 53, "东莞市恒丰玩具有限公司", RegistryState.LICENCE_REVOKED),
        ended("440703", 59, "江门市南岸食品有限公司", RegistryState.MOVED_OUT),
        ended("441302", 61, "惠州市星图电子有限公司", RegistryState.DORMANT),
        ended("440507", 67, "汕头市百顺服饰有限公司", RegistryState.CANCELLED));
  }

  private static RegistryEntry entry(
      String region, long number, String name, String industry, DemoPerson representative) {
    return entry(DemoCodes.creditCode('1', region, number), name, industry, representative);
  }

  private static RegistryEntry entry(
      CreditCode code, String name, String industry, DemoPerson representative) {
    return new RegistryEntry(
        code, name, RegistryState.LIVE, industry, representative.name(), representative.idNumber());
  }

  private static RegistryEntry ended(String region, long number, String name, RegistryState state) {
    DemoPerson person = DemoPeople.LIANG_YANHUI;
    CreditCode code = DemoCodes.creditCode('1', region, number);
    return new RegistryEntry(code, name, state, "批发业", person.name(), person.idNumber());
  }

  /// Nine in ten are live.
  private static RegistryState state(int percent) {
    if (percent < 90) {
      return RegistryState.LIVE;
    }
    return switch (percent) {
      case 90, 91, 92, 93 -> RegistryState.DEREGISTERED;
      case 94, 95 -> RegistryState.LICENCE_REVOKED;
      case 96, 97 -> RegistryState.MOVED_OUT;
      case 98 -> RegistryState.DORMANT;
      default -> RegistryState.CANCELLED;
    };
  }
}
