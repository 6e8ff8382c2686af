package cn.yst.backend.message;

import cn.yst.contract.AccountState;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a message shall tell. Made by [#of] and filled by the `with` methods.
///
/// @param eventKey names the event; a person gets one message of each event
/// @param person masked name of the other person
/// @param excerpt of the person's own feedback
/// @param handOverId what waits for a decision
public record Notice(
    MessageKind kind,
    String eventKey,
    @Nullable String enterpriseId,
    @Nullable String accountId,
    @Nullable AccountState accountState,
    @Nullable String person,
    @Nullable LocalDate until,
    @Nullable String excerpt,
    MessageAction action,
    @Nullable String targetId,
    @Nullable String handOverId) {

  /// A notice without facts.
  public static Notice of(MessageKind kind, String event) {
    return new Notice(
        kind,
        kind + "/" + event,
        null,
        null,
        null,
        null,
        null,
        null,
        MessageAction.NONE,
        null,
        null);
  }

  /// The same about an account of an enterprise.
  public Notice about(String enterprise, String account, AccountState state) {
    return new Notice(
        kind,
        eventKey,
        enterprise,
        account,
        state,
        person,
        until,
        excerpt,
        action,
        targetId,
        handOverId);
  }

  /// The same with another person in it.
  ///
  /// @param masked their masked name
  public Notice with(String masked) {
    return new Notice(
        kind,
        eventKey,
        enterpriseId,
        accountId,
        accountState,
        masked,
        until,
        excerpt,
        action,
        targetId,
        handOverId);
  }

  /// The same with the last day of an authority.
  public Notice until(LocalDate day) {
    return new Notice(
        kind,
        eventKey,
        enterpriseId,
        accountId,
        accountState,
        person,
        day,
        excerpt,
        action,
        targetId,
        handOverId);
  }

  /// The same with the beginning of the person's own feedback.
  public Notice quoting(String text) {
    return new Notice(
        kind,
        eventKey,
        enterpriseId,
        accountId,
        accountState,
        person,
        until,
        text,
        action,
        targetId,
        handOverId);
  }

  /// The same with the action that follows.
  public Notice then(MessageAction next, @Nullable String target) {
    return new Notice(
        kind,
        eventKey,
        enterpriseId,
        accountId,
        accountState,
        person,
        until,
        excerpt,
        next,
        target,
        handOverId);
  }

  /// The same, waiting for a decision as long as the hand-over is pending.
  public Notice deciding(String handOver) {
    return new Notice(
        kind,
        eventKey,
        enterpriseId,
        accountId,
        accountState,
        person,
        until,
        excerpt,
        action,
        targetId,
        handOver);
  }
}
