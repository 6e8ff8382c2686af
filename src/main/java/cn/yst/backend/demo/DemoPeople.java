package cn.yst.backend.demo;

import java.util.List;
import java.util.Optional;

/// The people of the demonstration.
public final class DemoPeople {
  public static final DemoPerson TIAN_JUN =
      new DemoPerson("田军", "110108199603306002", "13800000002", "法定代表人", "Legal representative");
  public static final DemoPerson HUANG_LIYAN =
      new DemoPerson("黄丽燕", "450103197703211227", "18000000227", "申请人、经办人", "Applicant and agent");
  public static final DemoPerson LIN_XIAOTONG =
      new DemoPerson("林晓彤", "440106198304097318", "13900000318", "还没有企业", "No enterprise yet");
  public static final DemoPerson OUYANG_MINYI =
      new DemoPerson("欧阳敏仪", "44060519870115951X", "13600000051", "经办人", "Agent");
  public static final DemoPerson CHEN_MO =
      new DemoPerson("陈默", "440305198109172612", "18800000612", "授权已过期", "Authority has ended");
  public static final DemoPerson AYI_GULI =
      new DemoPerson("阿依·古丽", "653101198011159028", "13700000028", "姓名带点的样例", "A name with a dot");
  public static final DemoPerson LI_JIANHUA =
      new DemoPerson(
          "李建华", "441900199602035036", "15900000036", "被邀请，还没刷脸", "Invited, face check to come");
  public static final DemoPerson LIANG_YANHUI =
      new DemoPerson(
          "梁䶮辉",
          "44078319771007493X",
          "13500000093",
          "生僻字的法定代表人",
          "Representative, rare character");

  private static final List<DemoPerson> ALL =
      List.of(
          TIAN_JUN,
          HUANG_LIYAN,
          LIN_XIAOTONG,
          OUYANG_MINYI,
          CHEN_MO,
          AYI_GULI,
          LI_JIANHUA,
          LIANG_YANHUI);

  private DemoPeople() {}

  /// Everybody, in the order in which the companion shows them.
  public static List<DemoPerson> all() {
    return ALL;
  }

  /// The person with this ID number.
  public static Optional<DemoPerson> byNumber(String idNumber) {
    return ALL.stream().filter(person -> person.idNumber().equals(idNumber)).findFirst();
  }
}
