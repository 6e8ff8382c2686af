package cn.yst.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of an account's agents. An agent sees the own row only.
///
/// @param mayInvite whether the person asking may add an agent
/// @param inviteLock why not; null exactly if they may
/// @param periods what may be chosen for a new agent
/// @param version changes with every change of the list; lets a watching kiosk ask cheaply by
///     `?version=`, which is answered by 304 as long as nothing changed
public record AgentPage(
    List<AgentEntry> items,
    Paging paging,
    AgentCounts counts,
    boolean mayInvite,
    @Nullable Lock inviteLock,
    PeriodChoices periods,
    String version) {
  public AgentPage {
    items = Required.list(items, "items");
    Required.value(paging, "paging");
    Required.value(counts, "counts");
    Required.that((inviteLock == null) == mayInvite, "invite_lock");
    Required.value(periods, "periods");
    Required.text(version, "version");
  }
}
