package cn.yst.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One message. Which facts there are depends on the kind; the kiosk makes the sentence.
///
/// @param unread not opened yet
/// @param toDecide waits for a decision of the person; stands first
/// @param decideBy the day on which silence makes it void; null unless `toDecide`
/// @param enterprise name
/// @param accountState of the account when it happened
/// @param person masked name of the other person
/// @param until last day of an authority
/// @param excerpt of the person's own feedback
/// @param targetId of `action`; null exactly for [MessageAction#NONE] and
///     [MessageAction#VIEW_FEEDBACK]
public record Message(
    String id,
    MessageKind kind,
    Instant at,
    boolean unread,
    boolean toDecide,
    @Nullable LocalDate decideBy,
    @Nullable String enterprise,
    @Nullable String alias,
    @Nullable AccountState accountState,
    @Nullable String person,
    @Nullable LocalDate until,
    @Nullable String excerpt,
    MessageAction action,
    @Nullable String targetId) {
  public Message {
    Required.text(id, "id");
    Required.value(kind, "kind");
    Required.value(at, "at");
    Required.that((decideBy != null) == toDecide, "decide_by");
    Required.value(action, "action");
    boolean aimless = action == MessageAction.NONE || action == MessageAction.VIEW_FEEDBACK;
    Required.that((targetId == null) == aimless, "target_id");
  }
}
