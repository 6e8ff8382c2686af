package cn.yst.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A request to share an account, as the requester sees it.
///
/// @param state never [HandOverState#DECLINED]: refusal and silence look alike
/// @param uri what a QR code for the applicant's phone holds; null once it is no longer pending
/// @param alias masked until it is accepted
/// @param applicant masked name
/// @param voidOn the day on which silence makes it void
/// @param until last day of the authority; null unless accepted
public record Association(
    String id,
    HandOverState state,
    @Nullable String uri,
    EnterpriseHead enterprise,
    String accountId,
    String alias,
    String applicant,
    String reason,
    Instant createdAt,
    LocalDate voidOn,
    @Nullable LocalDate until) {
  public Association {
    Required.text(id, "id");
    Required.value(state, "state");
    Required.that(state != HandOverState.DECLINED, "state");
    Required.that((uri != null) == (state == HandOverState.PENDING), "uri");
    Required.value(enterprise, "enterprise");
    Required.text(accountId, "account_id");
    Required.text(alias, "alias");
    Required.text(applicant, "applicant");
    Required.text(reason, "reason");
    Required.value(createdAt, "created_at");
    Required.value(voidOn, "void_on");
    Required.that((until != null) == (state == HandOverState.ACCEPTED), "until");
  }

  @Override
  public String toString() {
    return "Association[" + id + " " + state + "]";
  }
}
