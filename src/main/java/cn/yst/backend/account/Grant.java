package cn.yst.backend.account;

import java.time.LocalDate;

/// An authority given to a person.
///
/// @param source how it came about
/// @param grantedBy id of the person who gave it
/// @param until its last day
public record Grant(
    String accountId, String personId, Source source, String grantedBy, LocalDate until) {

  /// How an authority came about.
  public enum Source {
    /// The person accepted an invitation by an own face check.
    INVITATION,
    /// The applicant agreed to share the account.
    ASSOCIATION
  }
}
