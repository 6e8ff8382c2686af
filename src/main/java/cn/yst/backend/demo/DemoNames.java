package cn.yst.backend.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/// Syllables of invented names.
final class DemoNames {
  private static final List<String> SURNAMES =
      List.of(
          "陈", "李", "黄", "张", "梁", "林", "刘", "吴", "罗", "杨", "王", "何", "谢", "邓", "郑", "曾", "冯", "叶",
          "钟", "麦", "邝", "冼", "欧阳", "司徒", "上官", "区", "练", "蔡", "卢", "潘", "温", "简");
  private static final List<String> GIVEN =
      List.of(
          "伟", "芳", "敏", "静", "志强", "丽华", "建国", "晓明", "嘉欣", "俊杰", "文辉", "美玲", "永康", "海燕", "国栋",
          "惠珍", "子轩", "淑仪", "耀辉", "锦荣", "佩珊", "家豪", "秋月", "振邦", "若琳", "䶮", "堃", "韡", "㛃", "昇𠅤",
          "喆", "玥", "冠中", "婉仪", "柏年", "泽楷", "翠屏", "广深", "思远", "鸿业");
  private static final List<String> BRAND_FIRST =
      List.of(
          "云", "粤", "鹏", "恒", "嘉", "瑞", "信", "华", "南", "海", "金", "天", "新", "东", "盛", "中", "润", "宏",
          "启", "德", "锦", "汇", "星", "联", "博", "创", "明", "远", "木棉", "醒狮", "珠江", "白云", "岭南", "龙", "凤",
          "䶮", "㛃", "𠅤", "堃", "骏", "乐", "诚", "百", "万", "荔湾", "越秀", "禅", "鼎", "睿");
  private static final List<String> BRAND_SECOND =
      List.of(
          "达", "丰", "泰", "源", "昌", "兴", "通", "康", "隆", "顺", "和", "安", "利", "辰", "宇", "鑫", "森", "凯",
          "腾", "捷", "图", "亿", "邦", "雅", "美", "航", "胜", "荣", "茂", "祥", "科", "景", "翔", "", "风", "禾",
          "谷", "原", "岸", "帆", "湾", "桥", "塔", "楠", "梓", "潮", "泉", "岚", "舟");

  private DemoNames() {}

  static String person(RandomGenerator random) {
    return pick(random, SURNAMES) + pick(random, GIVEN);
  }

  static String brand(RandomGenerator random) {
    return pick(random, BRAND_FIRST) + pick(random, BRAND_SECOND);
  }

  static <T> T pick(RandomGenerator random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
