package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// An account that the person asking could ask to share; masked, because they are a stranger to it.
///
/// @param alias first two characters and stars
/// @param applicant masked name
/// @param waiting the person's own open request for it; null if there is none
public record AssociationCandidate(
    String accountId, String alias, String applicant, @Nullable Association waiting) {
  public AssociationCandidate {
    Required.text(accountId, "account_id");
    Required.text(alias, "alias");
    Required.text(applicant, "applicant");
  }
}
