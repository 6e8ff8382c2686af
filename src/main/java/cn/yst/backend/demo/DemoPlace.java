package cn.yst.backend.demo;

import java.util.List;

/// A place in Guangdong where invented enterprises are registered.
///
/// @param name as enterprises carry it
/// @param region of GB/T 2260
record DemoPlace(String name, String region) {
  static final List<DemoPlace> ALL =
      List.of(
          new DemoPlace("广州", "440106"),
          new DemoPlace("广州市", "440104"),
          new DemoPlace("广州市番禺区", "440113"),
          new DemoPlace("深圳市", "440305"),
          new DemoPlace("深圳市龙岗区", "440307"),
          new DemoPlace("珠海", "440402"),
          new DemoPlace("汕头市", "440507"),
          new DemoPlace("佛山市", "440604"),
          new DemoPlace("佛山市顺德区", "440606"),
          new DemoPlace("韶关市", "440203"),
          new DemoPlace("湛江市", "440802"),
          new DemoPlace("肇庆", "441202"),
          new DemoPlace("江门市", "440703"),
          new DemoPlace("茂名市", "440902"),
          new DemoPlace("惠州市", "441302"),
          new DemoPlace("梅州市", "441402"),
          new DemoPlace("汕尾市", "441502"),
          new DemoPlace("河源市", "441602"),
          new DemoPlace("阳江", "441702"),
          new DemoPlace("清远市", "441802"),
          new DemoPlace("东莞市", "441900"),
          new DemoPlace("中山市", "442000"),
          new DemoPlace("潮州市", "445102"),
          new DemoPlace("揭阳", "445202"),
          new DemoPlace("云浮市", "445302"),
          new DemoPlace("广东", "440000"));
}
