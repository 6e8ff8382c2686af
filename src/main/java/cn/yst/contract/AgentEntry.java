package cn.yst.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of the list of agents; masked.
///
/// @param id of the membership, or of the invitation while [AgentState#WAITING]
/// @param phone null until the agent has accepted
/// @param joined null while waiting
/// @param until last day of the authority
/// @param daysLeft days from today to the last day; 0 on the last day and where nothing is counted
/// @param invitationEndsAt null unless waiting
/// @param own whether it is the row of the person asking, whose data may be revealed by
///     `GET /v1/me/own-data`
/// @param shared whether the authority comes from an association
public record AgentEntry(
    String id,
    AgentState state,
    String name,
    String idNumber,
    @Nullable String phone,
    @Nullable LocalDate joined,
    LocalDate until,
    int daysLeft,
    @Nullable Instant invitationEndsAt,
    boolean own,
    boolean shared,
    List<AgentAction> actions) {
  public AgentEntry {
    Required.text(id, "id");
    Required.value(state, "state");
    Required.text(name, "name");
    Required.text(idNumber, "id_number");
    Required.value(until, "until");
    Required.that(daysLeft >= 0, "days_left");
    Required.that(
        (invitationEndsAt != null) == (state == AgentState.WAITING), "invitation_ends_at");
    Required.that((joined == null) == (state == AgentState.WAITING), "joined");
    actions = Required.list(actions, "actions");
  }
}
