package cn.yst.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a phone shows after opening a one-time link. Before the person's own face check only masked
/// facts; once the link has ended, or for a person it is not for, no facts at all.
///
/// @param from masked name of who asks: the inviter, or the requester
/// @param to masked name of the person who has to act; only they pass the face check
/// @param idNumber masked ID number of that person
/// @param role what `from` is on the account; null for a stranger
/// @param reason only for an association
/// @param until the last day offered; null unless it is an invitation
/// @param periods what may be granted; null unless it is an association
/// @param textHash of all of this as shown; goes back with the decision
public record PhoneLink(
    HandOverKind kind,
    HandOverState state,
    EnterpriseHead enterprise,
    String alias,
    AccountState accountState,
    String from,
    @Nullable AccountRole role,
    String to,
    String idNumber,
    @Nullable String reason,
    @Nullable LocalDate until,
    @Nullable PeriodChoices periods,
    Instant createdAt,
    Instant expiresAt,
    long secondsLeft,
    String textHash) {
  public PhoneLink {
    Required.value(kind, "kind");
    Required.value(state, "state");
    Required.value(enterprise, "enterprise");
    Required.text(alias, "alias");
    Required.value(accountState, "account_state");
    Required.text(from, "from");
    Required.text(to, "to");
    Required.text(idNumber, "id_number");
    Required.that((reason != null) == (kind == HandOverKind.ASSOCIATION), "reason");
    Required.that((until != null) == (kind == HandOverKind.INVITATION), "until");
    Required.that((periods != null) == (kind == HandOverKind.ASSOCIATION), "periods");
    Required.value(createdAt, "created_at");
    Required.value(expiresAt, "expires_at");
    Required.that(secondsLeft >= 0, "seconds_left");
    Required.text(textHash, "text_hash");
  }
}
