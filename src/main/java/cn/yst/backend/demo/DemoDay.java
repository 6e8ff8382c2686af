package cn.yst.backend.demo;

import static java.util.Objects.requireNonNull;

import cn.yst.backend.account.Desk;
import cn.yst.backend.feedback.FeedbackStore;
import cn.yst.backend.handover.FaceSubject;
import cn.yst.backend.handover.HandOverStore;
import cn.yst.backend.handover.NewHandOver;
import cn.yst.backend.message.Notice;
import cn.yst.backend.period.Days;
import cn.yst.contract.AccountState;
import cn.yst.contract.FeedbackCategory;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import cn.yst.contract.PostFeedback;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What has happened in the story of the login guide by the day of the first start, and what waits
/// for somebody's phone or decision: one invitation, one certification request, one request to
/// share an account, everybody's messages, and feedback with replies.
final class DemoDay {
  private static final String ACTOR = "demo";
  private static final String KIOSK = "demo-hall";

  private final Desk desk;
  private final HandOverStore handOvers;
  private final FeedbackStore feedback;
  private final Handle tx;
  private final Map<DemoPerson, String> people;
  private final LocalDate today;
  private final Instant now;

  DemoDay(
      Desk desk,
      HandOverStore handOvers,
      FeedbackStore feedback,
      Handle tx,
      Map<DemoPerson, String> people) {
    this.desk = desk;
    this.handOvers = handOvers;
    this.feedback = feedback;
    this.tx = tx;
    this.people = people;
    this.today = desk.today();
    this.now = desk.ground().clock().instant();
  }

  void tell() {
    written();
    messages();
    waiting();
  }

  /// What waits for a phone.
  private void waiting() {
    handOver(
        HandOverKind.INVITATION,
        "testforapp",
        DemoPeople.TIAN_JUN,
        DemoPeople.LI_JIANHUA,
        today.plusYears(1),
        null,
        now.plus(Duration.ofDays(1)));
    String certification =
        handOver(
            HandOverKind.CERTIFICATION,
            "ct90ab12",
            DemoPeople.TIAN_JUN,
            DemoPeople.LIANG_YANHUI,
            null,
            null,
            now.plus(Duration.ofDays(3)));
    post(
        DemoPeople.LIANG_YANHUI,
        about(MessageKind.CERTIFICATION_REQUESTED, "ct90ab12", AccountState.UNCERTIFIED)
            .with(masked(DemoPeople.TIAN_JUN))
            .then(MessageAction.CERTIFY_IN_PERSON, account("ct90ab12"))
            .deciding(certification),
        now);
    String association =
        handOver(
            HandOverKind.ASSOCIATION,
            "testforapp",
            DemoPeople.LIN_XIAOTONG,
            DemoPeople.TIAN_JUN,
            null,
            "代办公司年度报告和社保登记",
            Days.start(today.plusDays(4)));
    post(
        DemoPeople.TIAN_JUN,
        about(MessageKind.ASSOCIATION_REQUESTED, "testforapp", AccountState.CERTIFIED)
            .with(masked(DemoPeople.LIN_XIAOTONG))
            .then(MessageAction.DECIDE_ASSOCIATION, association)
            .deciding(association),
        now);
  }

  private String handOver(
      HandOverKind kind,
      String alias,
      DemoPerson maker,
      DemoPerson subject,
      @Nullable LocalDate until,
      @Nullable String reason,
      Instant expiresAt) {
    String account = account(alias);
    byte[] hmac = desk.persons().idHmac(subject.idNumber());
    String place =
        switch (kind) {
          case INVITATION -> "invitation/" + account + "/" + HexFormat.of().formatHex(hmac);
          case CERTIFICATION -> "certification/" + account;
          case ASSOCIATION -> "association/" + account + "/" + id(maker);
        };
    NewHandOver wanted =
        new NewHandOver(
            kind,
            account,
            id(maker),
            place,
            new FaceSubject(subject.name(), subject.idNumber()),
            hmac,
            kind == HandOverKind.INVITATION,
            until,
            reason,
            expiresAt);
    return handOvers.create(tx, wanted, ACTOR).orElseThrow();
  }

  /// What everybody finds in the inbox. All but the last two days has been read.
  private void messages() {
    authorised(DemoPeople.OUYANG_MINYI, Days.NO_END, days(200));
    authorised(DemoPeople.AYI_GULI, today.plusDays(12), days(170));
    authorised(DemoPeople.CHEN_MO, today.minusDays(77), days(442));
    added(DemoPeople.HUANG_LIYAN, "8e7d8fb0", AccountState.UNCERTIFIED, days(400));
    added(DemoPeople.TIAN_JUN, "3b71c02e", AccountState.CERTIFIED, days(300));
    added(DemoPeople.OUYANG_MINYI, "5f20d9c4", AccountState.CERTIFIED, days(150));
    added(DemoPeople.TIAN_JUN, "ct90ab12", AccountState.UNCERTIFIED, days(8));
    post(
        DemoPeople.TIAN_JUN,
        about(MessageKind.AGENT_AUTHORISED, "5f20d9c4", AccountState.CERTIFIED)
            .until(today.plusDays(200))
            .then(MessageAction.VIEW_ENTERPRISE, enterprise("5f20d9c4")),
        days(120));
    post(
        DemoPeople.TIAN_JUN,
        about(MessageKind.INVITATION_EXPIRED, "testforapp", AccountState.CERTIFIED)
            .with(masked(DemoPeople.LI_JIANHUA))
            .then(MessageAction.VIEW_AGENTS, account("testforapp")),
        days(3));
    tx.execute("update message set read_at = at");
    post(
        DemoPeople.HUANG_LIYAN,
        about(MessageKind.CERTIFICATION_ENDED, "8e7d8fb0", AccountState.UNCERTIFIED)
            .with(masked(DemoPeople.TIAN_JUN))
            .then(MessageAction.REQUEST_CERTIFICATION, account("8e7d8fb0")),
        days(1).minus(Duration.ofHours(3)));
    authorised(DemoPeople.HUANG_LIYAN, today.plusDays(364), days(1));
  }

  private void authorised(DemoPerson agent, LocalDate until, Instant at) {
    post(
        agent,
        about(MessageKind.AGENT_AUTHORISED, "testforapp", AccountState.CERTIFIED)
            .until(until)
            .then(MessageAction.VIEW_ENTERPRISE, enterprise("testforapp")),
        at);
    post(
        DemoPeople.TIAN_JUN,
        Notice.of(MessageKind.AGENT_ACCEPTED, "demo/" + id(agent))
            .about(enterprise("testforapp"), account("testforapp"), AccountState.CERTIFIED)
            .with(masked(agent))
            .until(until)
            .then(MessageAction.VIEW_AGENTS, account("testforapp")),
        at);
  }

  private void added(DemoPerson person, String alias, AccountState state, Instant at) {
    post(
        person,
        about(MessageKind.ENTERPRISE_ADDED, alias, state)
            .then(MessageAction.VIEW_ENTERPRISE, enterprise(alias)),
        at);
  }

  /// Feedback of the representative, and what the staff did with it.
  private void written() {
    tx.createUpdate(
            """
            insert into kiosk (id, hall, label, disabled, enrolled_at)
            values (:id, '天河区政务服务中心', 'A01', true, :now)
            """)
        .bind("id", KIOSK)
        .bind("now", days(500))
        .execute();
    feedback(FeedbackCategory.ENTERPRISE, "公司改名后，列表里还是旧名字。", days(19), "登记信息每天更新一次，现在已是新名字。");
    feedback(FeedbackCategory.SUGGESTION, "希望可以在终端上给经办人一次延期到年底。", days(9), null);
    feedback(
        FeedbackCategory.DEVICE,
        "扫营业执照时扫码窗不亮，试了三次。后来改成手工输入才成功。",
        days(6),
        "谢谢您！A03 号机的扫码窗已经换好。手机里的电子营业执照也可以扫。");
    feedback(FeedbackCategory.AGENT, "经办人的授权快到期时，能不能也提醒我？", days(2), null);
  }

  private void feedback(
      FeedbackCategory category, String text, Instant at, @Nullable String reply) {
    String id =
        feedback.add(
            tx, id(DemoPeople.TIAN_JUN), KIOSK, new PostFeedback(category, text, null, null));
    tx.execute("update feedback set at = ? where id = ?", at, id);
    if (reply == null) {
      feedback.begin(tx, id);
      return;
    }
    Instant answered = at.plus(Duration.ofDays(1));
    feedback.answer(tx, id, reply);
    tx.execute("update feedback set replied_at = ? where id = ?", answered, id);
    tx.execute("update message set at = ? where event_key like ?", answered, "%/" + id);
  }

  private Notice about(MessageKind kind, String alias, AccountState state) {
    return Notice.of(kind, "demo/" + alias).about(enterprise(alias), account(alias), state);
  }

  private void post(DemoPerson to, Notice notice, Instant at) {
    desk.messages().post(tx, id(to), notice, at);
  }

  private String account(String alias) {
    return one("select id from account where alias = :alias", alias);
  }

  private String enterprise(String alias) {
    return one("select enterprise_id from account where alias = :alias", alias);
  }

  private String one(String sql, String alias) {
    return tx.createQuery(sql).bind("alias", alias).mapTo(String.class).one();
  }

  private String id(DemoPerson person) {
    return requireNonNull(people.get(person));
  }

  private Instant days(int ago) {
    return now.minus(Duration.ofDays(ago));
  }

  private static String masked(DemoPerson person) {
    return new FaceSubject(person.name(), person.idNumber()).maskedName();
  }
}
