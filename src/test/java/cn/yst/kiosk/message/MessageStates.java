package cn.yst.kiosk.message;

import cn.yst.contract.Message;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageFilter;
import cn.yst.contract.MessageKind;
import cn.yst.gallery.Sample;
import cn.yst.gallery.Samples;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// 16 and the messages of 17 without a decision, in every state and of every kind.
public final class MessageStates implements Samples {
  @Override
  public Stream<Sample> samples() {
    return Stream.concat(inbox(), letters());
  }

  private static Stream<Sample> inbox() {
    Sample full = Sample.acting("16-messages", w -> inbox(w, s -> {}, c -> {}));
    return Stream.of(
        full,
        full.landscape(),
        full.large(),
        full.low(),
        Sample.acting("16-messages-loading", w -> inbox(w, s -> s.hand.hold(), c -> {})),
        Sample.acting(
            "16-messages-empty", w -> inbox(w, s -> s.service.inbox = List.of(), c -> {})),
        Sample.acting(
            "16-messages-error",
            w ->
                inbox(
                    w, s -> s.service.failure = Optional.of(FakeMessages.unreachable()), c -> {})),
        Sample.acting(
            "16-messages-none-to-decide",
            w -> inbox(w, s -> s.service.inbox.removeFirst(), InboxController::toDecide)),
        Sample.acting(
            "16-messages-changed",
            w ->
                inbox(
                    w,
                    s -> {},
                    c ->
                        c.render(
                            new InboxState.Listed(
                                page(), MessageFilter.ALL, true, Optional.empty())))),
        Sample.acting("16-messages-long", w -> inbox(w, MessageStates::longOnes, c -> {})));
  }

  private static cn.yst.contract.MessagePage page() {
    try {
      return new FakeMessages().messages(MessageFilter.ALL, 1, 5);
    } catch (cn.yst.kiosk.api.ApiException e) {
      throw new AssertionError(e);
    }
  }

  private static void longOnes(Stage stage) {
    stage.service.inbox =
        List.of(
            Fixtures.added("深圳前海粤港澳大湾区跨境电子商务供应链综合服务股份有限公司"),
            Fixtures.feedback("扫码窗不亮，试了三次都没有反应，旁边那台机器也是一样的情况"),
            Fixtures.message(
                "m30",
                MessageKind.AGENT_ACCEPTED,
                "2026-03-18T08:00",
                true,
                "testforapp",
                "䶮**",
                MessageAction.NONE,
                null),
            Fixtures.message(
                "m31",
                MessageKind.AGENT_LEFT,
                "2026-03-17T08:00",
                true,
                "testforapp",
                "\uD883\uDEDE*",
                MessageAction.VIEW_AGENTS,
                "a1"),
            Fixtures.certification(true));
  }

  private static Stream<Sample> letters() {
    Stream<Sample> kinds =
        Arrays.stream(MessageKind.values())
            .filter(kind -> kind != MessageKind.ASSOCIATION_REQUESTED)
            .map(
                kind ->
                    Sample.acting(
                        "17-message-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        w -> letter(w, s -> s.service.inbox = List.of(of(kind)))));
    return Stream.concat(
        kinds,
        Stream.of(
            Sample.acting("17-message-loading", w -> letter(w, s -> s.hand.hold())),
            Sample.acting(
                "17-message-error",
                w -> letter(w, s -> s.service.failure = Optional.of(FakeMessages.unreachable()))),
            Sample.acting(
                "17-message-certification-over",
                w ->
                    letter(
                        w,
                        s -> {
                          s.service.inbox = List.of(renamed(Fixtures.certification(false)));
                          s.allowed = Optional.of(List.of());
                        }))));
  }

  private static Message of(MessageKind kind) {
    return switch (kind) {
      case FEEDBACK_ANSWERED -> renamed(Fixtures.feedback("扫码窗不亮"));
      case ENTERPRISE_ADDED -> renamed(Fixtures.added("深圳前海粤港澳大湾区跨境电子商务供应链综合服务股份有限公司"));
      case CERTIFICATION_REQUESTED -> renamed(Fixtures.certification(true));
      case CERTIFICATION_ENDED -> about(kind, "田*", MessageAction.REQUEST_CERTIFICATION, "a2");
      case ASSOCIATION_NOTED,
          AGENT_ACCEPTED,
          AGENT_DECLINED,
          AGENT_LEFT,
          INVITATION_EXPIRED,
          INVITATION_WRONG_PERSON ->
          about(kind, "林**", MessageAction.VIEW_AGENTS, "a1");
      case ASSOCIATION_NOT_APPROVED -> about(kind, "田*", MessageAction.NONE, null);
      case AUTHORITY_REVOKED -> about(kind, null, MessageAction.NONE, null);
      case ASSOCIATION_REQUESTED,
          ASSOCIATION_APPROVED,
          ACCOUNT_CERTIFIED,
          AGENT_AUTHORISED,
          AUTHORITY_CHANGED ->
          about(kind, "田*", MessageAction.VIEW_ENTERPRISE, "e1");
      case AUTHORITY_ENDS_SOON, AUTHORITY_ENDED, ACCOUNT_SUSPENDED ->
          about(kind, null, MessageAction.VIEW_ENTERPRISE, "e1");
    };
  }

  private static Message about(
      MessageKind kind,
      @org.jspecify.annotations.Nullable String person,
      MessageAction action,
      @org.jspecify.annotations.Nullable String target) {
    return Fixtures.message(
        "m0", kind, "2026-03-18T09:12", true, "testforapp", person, action, target);
  }

  private static Message renamed(Message m) {
    return new Message(
        "m0",
        m.kind(),
        m.at(),
        m.unread(),
        m.toDecide(),
        m.decideBy(),
        m.enterprise(),
        m.alias(),
        m.accountState(),
        m.person(),
        m.until(),
        m.excerpt(),
        m.action(),
        m.targetId());
  }

  private static Screen inbox(
      Messages words, Consumer<Stage> setting, Consumer<InboxController> then) {
    Stage stage = new Stage();
    setting.accept(stage);
    InboxController controller = stage.inboxController(words);
    Screen screen = new ScreenLoader(words).screen(controller);
    then.accept(controller);
    return screen;
  }

  private static Screen letter(Messages words, Consumer<Stage> setting) {
    Stage stage = new Stage();
    setting.accept(stage);
    return new ScreenLoader(words).screen(stage.letterController(words, "m0"));
  }
}
