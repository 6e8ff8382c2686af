package cn.yst.kiosk.agent;

import cn.yst.kiosk.session.Secret;
import java.time.Instant;
import java.util.Optional;

/// The agent who is being added, as far as they are entered.
///
/// @param name empty until it is entered
/// @param number empty until it is entered
/// @param period empty while the preset one is chosen
/// @param stale until when the face check counted that was too old when the form was sent; empty
///     unless it waits for a fresh one
record AgentDraft(
    String accountId,
    Optional<Secret> name,
    Optional<Secret> number,
    Optional<Period> period,
    Optional<Instant> stale) {
  /// Nothing entered yet.
  static AgentDraft blank(String accountId) {
    return new AgentDraft(
        accountId, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  AgentDraft withName(Secret secret) {
    return new AgentDraft(accountId, Optional.of(secret), number, period, Optional.empty());
  }

  AgentDraft withNumber(Secret secret) {
    return new AgentDraft(accountId, name, Optional.of(secret), period, Optional.empty());
  }

  AgentDraft with(Period chosen) {
    return new AgentDraft(accountId, name, number, Optional.of(chosen), Optional.empty());
  }

  AgentDraft waiting(Optional<Instant> forFresherThan) {
    return new AgentDraft(accountId, name, number, period, forFresherThan);
  }
}
