package cn.yst.kiosk.home;

import java.util.List;

/// The six topics of the guide, in the order of the owner's login guide. The words of a topic are
/// the keys `guide.<topic>.…`.
public enum GuideTopic {
  /// 怎么登录.
  SIGN_IN(
      "signIn",
      "fltfmz-person-24",
      "fltfal-checkmark-circle-24",
      "fltfal-contact-card-24",
      "fltfmz-phone-mobile-24",
      "fltfal-emoji-24"),
  /// 添加企业.
  ADD_ENTERPRISE(
      "addEnterprise",
      "fltfal-building-24",
      "fltfal-add-28",
      "fltfmz-qr-code-24",
      "fltfal-checkmark-circle-24",
      "fltfal-arrow-right-28"),
  /// 账号认证.
  CERTIFY(
      "certify",
      "fltfal-certificate-24",
      "fltfal-lock-24",
      "fltfal-checkmark-circle-24",
      "fltfmz-qr-code-24",
      "fltfal-emoji-24"),
  /// 经办人.
  AGENTS(
      "agents",
      "fltfmz-people-team-24",
      "fltfal-building-24",
      "fltfmz-person-add-24",
      "fltfmz-print-24",
      "fltfal-emoji-24"),
  /// 关联账号.
  ASSOCIATE(
      "associate",
      "fltfal-arrow-swap-24",
      "fltfal-building-24",
      "fltfmz-person-feedback-24",
      "fltfal-clock-24",
      "fltfal-checkmark-circle-24"),
  /// 个人信息.
  PRIVACY(
      "privacy",
      "fltfal-lock-shield-24",
      "fltfal-contact-card-24",
      "fltfmz-phone-mobile-24",
      "fltfmz-sign-out-24",
      "fltfmz-phone-24");

  /// All topics, page by page.
  static final List<GuideTopic> ALL = List.of(values());

  private final String name;
  private final String icon;
  private final String first;
  private final String second;
  private final String third;
  private final String fourth;

  GuideTopic(String name, String icon, String first, String second, String third, String fourth) {
    this.name = name;
    this.icon = icon;
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
  }

  /// The key of one of its words, such as `title` or `step1`.
  String key(String part) {
    return "guide." + name + "." + part;
  }

  /// Literal of the topic's icon.
  String icon() {
    return icon;
  }

  /// Literals of the icons of its four steps.
  List<String> stepIcons() {
    return List.of(first, second, third, fourth);
  }
}
