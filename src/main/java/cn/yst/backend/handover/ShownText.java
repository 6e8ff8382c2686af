package cn.yst.backend.handover;

import cn.yst.backend.crypto.Digests;
import cn.yst.contract.AccountState;
import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.HandOverKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything in what is put before a person that could change under their eyes. A decision
/// carries its digest; the time left and the calendar are not part of it.
///
/// @param latest latest last day that may be granted; null unless there is one to choose
public record ShownText(
    String id,
    HandOverKind kind,
    EnterpriseHead enterprise,
    String alias,
    AccountState accountState,
    String from,
    String to,
    @Nullable String reason,
    @Nullable LocalDate until,
    @Nullable LocalDate latest) {

  /// The digest, 64 hex digits.
  public String hash() {
    return Digests.sha256Hex(
        List.of(
                id,
                kind,
                enterprise.name(),
                enterprise.creditCode(),
                enterprise.state(),
                alias,
                accountState,
                from,
                to,
                String.valueOf(reason),
                String.valueOf(until),
                String.valueOf(latest))
            .stream()
            .map(Object::toString)
            .collect(Collectors.joining("\n")));
  }
}
