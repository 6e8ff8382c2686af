package cn.yst.kiosk.message;

import cn.yst.contract.AccountState;
import cn.yst.contract.Message;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Messages of the login guide's story.
final class Fixtures {
  static final String DIGITAL = "数字广东网络建设有限公司";

  private Fixtures() {}

  static Instant at(String local) {
    return Instant.parse(local + ":00+08:00");
  }

  /// The twelve messages of the design, five of them as drawn.
  static List<Message> inbox() {
    return List.of(
        request(),
        message(
            "m2",
            MessageKind.AGENT_ACCEPTED,
            "2026-03-17T16:40",
            true,
            "testforapp",
            "黄**",
            MessageAction.VIEW_AGENTS,
            "a1"),
        message(
            "m3",
            MessageKind.CERTIFICATION_ENDED,
            "2026-03-16T10:00",
            false,
            "8e7d8fb0",
            "田*",
            MessageAction.REQUEST_CERTIFICATION,
            "a2"),
        feedback("扫码窗不亮"),
        added("佛山市醒狮智能装备制造有限公司"),
        message(
            "m6",
            MessageKind.AUTHORITY_ENDS_SOON,
            "2026-03-09T09:00",
            false,
            "testforapp",
            null,
            MessageAction.VIEW_ENTERPRISE,
            "e1"),
        message(
            "m7",
            MessageKind.AGENT_DECLINED,
            "2026-03-08T09:00",
            false,
            "testforapp",
            "林**",
            MessageAction.VIEW_AGENTS,
            "a1"),
        message(
            "m8",
            MessageKind.ACCOUNT_CERTIFIED,
            "2026-03-07T09:00",
            false,
            "8e7d8fb0",
            "田*",
            MessageAction.VIEW_ENTERPRISE,
            "e1"),
        message(
            "m9",
            MessageKind.AUTHORITY_ENDED,
            "2026-03-06T09:00",
            false,
            "3b71c02e",
            null,
            MessageAction.VIEW_ENTERPRISE,
            "e1"),
        message(
            "m10",
            MessageKind.INVITATION_WRONG_PERSON,
            "2026-03-05T09:00",
            false,
            "testforapp",
            "林**",
            MessageAction.VIEW_AGENTS,
            "a1"),
        message(
            "m11",
            MessageKind.ACCOUNT_SUSPENDED,
            "2025-12-05T09:00",
            false,
            "3b71c02e",
            null,
            MessageAction.VIEW_ENTERPRISE,
            "e1"),
        message(
            "m12",
            MessageKind.ASSOCIATION_NOTED,
            "2025-12-04T09:00",
            false,
            "testforapp",
            "林**",
            MessageAction.VIEW_AGENTS,
            "a1"));
  }

  /// A request to share an account that waits.
  static Message request() {
    return new Message(
        "m1",
        MessageKind.ASSOCIATION_REQUESTED,
        at("2026-03-18T09:12"),
        true,
        true,
        LocalDate.of(2026, 3, 21),
        DIGITAL,
        "testforapp",
        AccountState.CERTIFIED,
        "林**",
        null,
        null,
        MessageAction.DECIDE_ASSOCIATION,
        "r1");
  }

  /// A request to certify an account.
  static Message certification(boolean waits) {
    return new Message(
        "m20",
        MessageKind.CERTIFICATION_REQUESTED,
        at("2026-03-18T09:12"),
        true,
        waits,
        waits ? LocalDate.of(2026, 3, 21) : null,
        DIGITAL,
        "8e7d8fb0",
        AccountState.CERTIFICATION_PENDING,
        "黄**",
        null,
        null,
        MessageAction.CERTIFY_IN_PERSON,
        "a2");
  }

  static Message feedback(String excerpt) {
    return new Message(
        "m4",
        MessageKind.FEEDBACK_ANSWERED,
        at("2026-03-12T09:00"),
        false,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        excerpt,
        MessageAction.VIEW_FEEDBACK,
        null);
  }

  static Message added(String enterprise) {
    return new Message(
        "m5",
        MessageKind.ENTERPRISE_ADDED,
        at("2026-03-10T09:00"),
        false,
        false,
        null,
        enterprise,
        "ct90ab12",
        AccountState.UNCERTIFIED,
        null,
        null,
        null,
        MessageAction.VIEW_ENTERPRISE,
        "e3");
  }

  /// A message about an account of 数字广东.
  static Message message(
      String id,
      MessageKind kind,
      String at,
      boolean unread,
      String alias,
      @Nullable String person,
      MessageAction action,
      @Nullable String target) {
    LocalDate until =
        switch (kind) {
          case AGENT_ACCEPTED,
              AGENT_AUTHORISED,
              ASSOCIATION_APPROVED,
              AUTHORITY_CHANGED,
              AUTHORITY_ENDS_SOON,
              AUTHORITY_ENDED ->
              LocalDate.of(2027, 3, 17);
          default -> null;
        };
    return new Message(
        id,
        kind,
        at(at),
        unread,
        false,
        null,
        DIGITAL,
        alias,
        kind == MessageKind.ACCOUNT_SUSPENDED ? AccountState.SUSPENDED : AccountState.CERTIFIED,
        person,
        until,
        null,
        action,
        target);
  }
}
