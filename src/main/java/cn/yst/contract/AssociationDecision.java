package cn.yst.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A request to share an account, as the applicant sees it who decides.
///
/// @param requester masked name
/// @param phone masked; null where none is known
/// @param reason in the requester's words
/// @param periods what may be granted: 30 days is preset, nothing beyond the own end
/// @param voidOn the day on which silence makes it void
/// @param until last day granted; null unless accepted
/// @param open whether it can still be decided
/// @param textHash of what is shown; goes back with the decision
public record AssociationDecision(
    String id,
    HandOverState state,
    String requester,
    String idNumber,
    @Nullable String phone,
    EnterpriseHead enterprise,
    String accountId,
    String alias,
    AccountState accountState,
    String reason,
    PeriodChoices periods,
    Instant createdAt,
    LocalDate voidOn,
    @Nullable LocalDate until,
    boolean open,
    String textHash) {
  public AssociationDecision {
    Required.text(id, "id");
    Required.value(state, "state");
    Required.text(requester, "requester");
    Required.text(idNumber, "id_number");
    Required.value(enterprise, "enterprise");
    Required.text(accountId, "account_id");
    Required.text(alias, "alias");
    Required.value(accountState, "account_state");
    Required.text(reason, "reason");
    Required.value(periods, "periods");
    Required.value(createdAt, "created_at");
    Required.value(voidOn, "void_on");
    Required.that(until == null || state == HandOverState.ACCEPTED, "until");
    Required.text(textHash, "text_hash");
  }
}
