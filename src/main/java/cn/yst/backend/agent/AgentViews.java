package cn.yst.backend.agent;

import static java.util.Objects.requireNonNull;

import cn.yst.backend.account.AccountRow;
import cn.yst.backend.account.Desk;
import cn.yst.backend.account.Grant;
import cn.yst.backend.account.Permissions;
import cn.yst.backend.account.Position;
import cn.yst.backend.handover.FaceSubject;
import cn.yst.backend.handover.HandOverStore;
import cn.yst.backend.period.Days;
import cn.yst.backend.person.Person;
import cn.yst.contract.AccountAction;
import cn.yst.contract.AgentAction;
import cn.yst.contract.AgentEntry;
import cn.yst.contract.AgentState;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Draws rows of the list of agents for one person: masked, with what they may do.
final class AgentViews {
  private final Desk desk;
  private final HandOverStore handOvers;

  AgentViews(Desk desk, HandOverStore handOvers) {
    this.desk = desk;
    this.handOvers = handOvers;
  }

  AgentEntry of(Handle tx, AgentRow row, AccountRow account, Person viewer) {
    String personId = row.personId();
    return personId == null ? waiting(tx, row, account, viewer) : member(tx, row, account, viewer);
  }

  private AgentEntry member(Handle tx, AgentRow row, AccountRow account, Person viewer) {
    Person person = desk.persons().load(tx, requireNonNull(row.personId()));
    return new AgentEntry(
        row.id(),
        row.state(),
        person.maskedName(),
        person.maskedIdNumber(),
        person.maskedPhone(),
        row.joined(),
        row.until(),
        row.state() == AgentState.ACTIVE ? Days.left(row.until(), desk.today()) : 0,
        null,
        person.id().equals(viewer.id()),
        Grant.Source.ASSOCIATION.name().equals(row.source()),
        actions(row, account, viewer));
  }

  private AgentEntry waiting(Handle tx, AgentRow row, AccountRow account, Person viewer) {
    FaceSubject invited = handOvers.sealed().invited(handOvers.find(tx, row.id()).orElseThrow());
    return new AgentEntry(
        row.id(),
        AgentState.WAITING,
        invited.maskedName(),
        invited.maskedIdNumber(),
        null,
        null,
        row.until(),
        0,
        row.expiresAt(),
        false,
        false,
        actions(row, account, viewer));
  }

  private List<AgentAction> actions(AgentRow row, AccountRow account, Person viewer) {
    Position position = account.position(viewer, desk.today());
    List<AgentAction> actions = new ArrayList<>();
    if (Permissions.allowed(position).contains(AccountAction.MANAGE_AGENTS)) {
      actions.addAll(managing(row.state()));
    } else if (mayTakeBack(row, position, viewer)) {
      actions.add(AgentAction.REVOKE);
    }
    if (viewer.id().equals(row.personId())
        && Permissions.allowed(position).contains(AccountAction.LEAVE)) {
      actions.add(AgentAction.LEAVE);
    }
    return actions;
  }

  /// An applicant may take back what they themselves shared, and nothing else.
  static boolean mayTakeBack(AgentRow row, Position position, Person viewer) {
    return Grant.Source.ASSOCIATION.name().equals(row.source())
        && viewer.id().equals(row.grantedBy())
        && Permissions.allowed(position).contains(AccountAction.DECIDE_ASSOCIATION);
  }

  private static List<AgentAction> managing(AgentState state) {
    return switch (state) {
      case ACTIVE -> List.of(AgentAction.CHANGE_PERIOD, AgentAction.REVOKE);
      case WAITING -> List.of(AgentAction.SHOW_INVITATION, AgentAction.WITHDRAW_INVITATION);
      case EXPIRED -> List.of(AgentAction.RENEW, AgentAction.REVOKE);
    };
  }
}
