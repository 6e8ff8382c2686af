package cn.yst.backend.agent;

import cn.yst.contract.AgentState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of the list: a membership, or a pending invitation.
///
/// @param personId null for an invitation
/// @param source how the authority came about; null for an invitation
/// @param expiresAt of an invitation; null for a membership
@SuppressWarnings("ArrayRecordComponent")
record AgentRow(
    String id,
    AgentState state,
    @Nullable String personId,
    byte @Nullable [] nameSealed,
    @Nullable String source,
    @Nullable String grantedBy,
    @Nullable LocalDate joined,
    LocalDate until,
    @Nullable Instant expiresAt) {}
