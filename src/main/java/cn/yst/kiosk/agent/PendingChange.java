package cn.yst.kiosk.agent;

import cn.yst.contract.AgentFilter;
import java.time.Instant;

/// A confirmed change that waits for a fresh face check, and where in the list it was made.
///
/// @param stale until when the face check counted that was too old
record PendingChange(
    String accountId, AgentFilter filter, int page, AgentChange change, Instant stale) {}
