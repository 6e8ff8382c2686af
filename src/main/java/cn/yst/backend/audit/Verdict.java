package cn.yst.backend.audit;

import java.util.OptionalLong;

/// What walking the audit chain came to.
///
/// @param rows how many are as they were written, from the first on
/// @param head digest of the last of them, `start` if there is none
/// @param broken number of the first row that is not as it was written, or is missing; empty if
///     the chain is whole
public record Verdict(long rows, String head, OptionalLong broken) {

  /// Rows and head in one word, to be noted down somewhere else: who can write the database can cut
  /// rows off its end, and only a note kept apart shows it.
  public String note() {
    return rows + ":" + head;
  }
}
