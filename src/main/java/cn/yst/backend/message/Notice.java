package cn.yst.backend.message;

import cn.yst.contract.AccountState;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import java.time.LocalDate;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// What a message shall tell, put together fact by fact.
public final class Notice {
  private final MessageKind kind;
  private final String eventKey;
  private @Nullable String enterpriseId;
  private @Nullable String accountId;
  private @Nullable AccountState accountState;
  private @Nullable String person;
  private @Nullable LocalDate until;
  private @Nullable String excerpt;
  private MessageAction action = MessageAction.NONE;
  private @Nullable String targetId;
  private @Nullable String handOverId;

  private Notice(MessageKind kind, String eventKey) {
    this.kind = kind;
    this.eventKey = eventKey;
  }

  /// A notice without facts.
  ///
  /// @param event names the event; a person gets one message of each kind and event
  public static Notice of(MessageKind kind, String event) {
    return new Notice(kind, kind + "/" + event);
  }

  /// About an account of an enterprise.
  public Notice about(String enterprise, String account, AccountState state) {
    enterpriseId = enterprise;
    accountId = account;
    accountState = state;
    return this;
  }

  /// With another person in it.
  ///
  /// @param masked their masked name
  public Notice with(String masked) {
    person = masked;
    return this;
  }

  /// With the last day of an authority.
  public Notice until(LocalDate day) {
    until = day;
    return this;
  }

  /// With the beginning of the person's own feedback.
  public Notice quoting(String text) {
    excerpt = text;
    return this;
  }

  /// With the action that follows.
  public Notice then(MessageAction next, @Nullable String target) {
    action = next;
    targetId = target;
    return this;
  }

  /// Waiting for a decision as long as the hand-over is pending.
  public Notice deciding(String handOver) {
    handOverId = handOver;
    return this;
  }

  @Nullable String excerpt() {
    return excerpt;
  }

  Update bindTo(Update update) {
    return update
        .bind("kind", kind)
        .bind("eventKey", eventKey)
        .bind("enterpriseId", enterpriseId)
        .bind("accountId", accountId)
        .bind("accountState", accountState)
        .bind("person", person)
        .bind("until", until)
        .bind("action", action)
        .bind("targetId", targetId)
        .bind("handOverId", handOverId);
  }
}
