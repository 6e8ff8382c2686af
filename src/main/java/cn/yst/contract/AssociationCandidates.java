package cn.yst.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to [AssociationSearch]. "No such enterprise", "no certified account", "refused
/// before" and "own account" all look alike: the list is empty and `enterprise` is null.
///
/// @param enterprise null exactly if the list is empty
/// @param voidOn the day on which a request sent now would become void
/// @param requestsLeft requests that the person may still send today, 0 to 5
public record AssociationCandidates(
    @Nullable EnterpriseHead enterprise,
    List<AssociationCandidate> items,
    LocalDate voidOn,
    int requestsLeft) {
  public AssociationCandidates {
    items = Required.list(items, "items");
    Required.that((enterprise == null) == items.isEmpty(), "enterprise");
    Required.value(voidOn, "void_on");
    Required.that(requestsLeft >= 0, "requests_left");
  }
}
