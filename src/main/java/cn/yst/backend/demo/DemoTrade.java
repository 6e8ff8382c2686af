package cn.yst.backend.demo;

import java.util.List;

/// A trade of invented enterprises.
///
/// @param word in the name
/// @param industry as the register calls it
record DemoTrade(String word, String industry) {
  static final List<DemoTrade> ALL =
      List.of(
          new DemoTrade("网络科技", "软件和信息技术服务业"),
          new DemoTrade("信息技术", "软件和信息技术服务业"),
          new DemoTrade("智能装备制造", "专用设备制造业"),
          new DemoTrade("电子", "计算机、通信和其他电子设备制造业"),
          new DemoTrade("家具", "家具制造业"),
          new DemoTrade("陶瓷", "非金属矿物制品业"),
          new DemoTrade("服饰", "纺织服装、服饰业"),
          new DemoTrade("玩具", "文教、工美、体育和娱乐用品制造业"),
          new DemoTrade("食品", "食品制造业"),
          new DemoTrade("餐饮管理", "餐饮业"),
          new DemoTrade("文化传播", "文化艺术业"),
          new DemoTrade("供应链管理", "商务服务业"),
          new DemoTrade("物流", "道路运输业"),
          new DemoTrade("国际货运代理", "多式联运和运输代理业"),
          new DemoTrade("建筑工程", "房屋建筑业"),
          new DemoTrade("装饰设计", "建筑装饰、装修和其他建筑业"),
          new DemoTrade("生物医药", "医药制造业"),
          new DemoTrade("新能源", "电力、热力生产和供应业"),
          new DemoTrade("环保", "生态保护和环境治理业"),
          new DemoTrade("教育咨询", "教育"),
          new DemoTrade("水产", "渔业"),
          new DemoTrade("五金制品", "金属制品业"),
          new DemoTrade("跨境电子商务", "批发业"),
          new DemoTrade("汽车服务", "机动车、电子产品和日用产品修理业"));
}
