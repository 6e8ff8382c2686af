package cn.yst.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something handed to a phone, as the person who made it sees it; can be shown again at any kiosk
/// after signing in.
///
/// @param uri what the QR code holds, an address with a one-time link of 22 characters; null once
///     it is no longer pending
/// @param person masked name of the person who has to act
/// @param until last day of the authority offered; null where none is offered or it is not
///     chosen yet
/// @param secondsLeft until it expires, on the service's clock; 0 once it is no longer pending
public record HandOver(
    String id,
    HandOverKind kind,
    HandOverState state,
    @Nullable String uri,
    EnterpriseHead enterprise,
    String accountId,
    String alias,
    String person,
    @Nullable LocalDate until,
    Instant createdAt,
    Instant expiresAt,
    long secondsLeft) {
  public HandOver {
    Required.text(id, "id");
    Required.value(kind, "kind");
    Required.value(state, "state");
    Required.value(enterprise, "enterprise");
    Required.text(accountId, "account_id");
    Required.text(alias, "alias");
    Required.text(person, "person");
    Required.value(createdAt, "created_at");
    Required.value(expiresAt, "expires_at");
    Required.that(secondsLeft >= 0, "seconds_left");
    Required.that((uri != null) == (state == HandOverState.PENDING), "uri");
  }

  /// Holds no address, so that a one-time link never reaches a log.
  @Override
  public String toString() {
    return "HandOver[" + kind + " " + id + " " + state + "]";
  }
}
