package cn.yst.kiosk.agent;

import cn.yst.contract.ActingFor;
import cn.yst.contract.AgentFilter;
import cn.yst.contract.AgentPage;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;

/// What 经办人管理 shows.
///
/// | state \ event | arrived | updated | failed | turn | change | retry |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | Loading | Listed | – | Unavailable | – | – | – |
/// | Listed | – | Listed | – | Turning | Changing | – |
/// | Turning | Listed | – | Listed, with trouble | – | – | – |
/// | Changing | Listed | – | Listed, with trouble | – | – | – |
/// | Unavailable | – | – | – | – | – | Loading |
///
/// A dash means that the event is ignored.
sealed interface AgentsState {
  /// The first page is on its way.
  record Loading() implements AgentsState {}

  /// A page of agents.
  ///
  /// @param account the account and what the person may do with it
  /// @param filter which pill is on
  /// @param trouble why the last press did nothing
  record Listed(ActingFor account, AgentPage page, AgentFilter filter, Optional<Trouble> trouble)
      implements AgentsState {
    Listed with(AgentPage newer) {
      return new Listed(account, newer, filter, trouble);
    }

    Listed with(Trouble newTrouble) {
      return new Listed(account, page, filter, Optional.of(newTrouble));
    }
  }

  /// Another page is on its way; the old one stays.
  ///
  /// @param filter the pill that was pressed
  record Turning(Listed from, AgentFilter filter) implements AgentsState {}

  /// A change is on its way.
  record Changing(Listed from) implements AgentsState {}

  /// The first page could not be had.
  record Unavailable(Trouble trouble) implements AgentsState {}

  /// The table above.
  default AgentsState on(AgentsEvent event) {
    return switch (this) {
      case Loading loading ->
          switch (event) {
            case AgentsEvent.Arrived arrived -> listed(arrived);
            case AgentsEvent.Failed(Trouble trouble) -> new Unavailable(trouble);
            case AgentsEvent.Updated _,
                AgentsEvent.Turn _,
                AgentsEvent.Change _,
                AgentsEvent.Retry _ ->
                loading;
          };
      case Listed listed ->
          switch (event) {
            case AgentsEvent.Updated(AgentPage page) -> listed.with(page);
            case AgentsEvent.Turn(AgentFilter filter) -> new Turning(listed, filter);
            case AgentsEvent.Change _ -> new Changing(listed);
            case AgentsEvent.Arrived _, AgentsEvent.Failed _, AgentsEvent.Retry _ -> listed;
          };
      case Turning turning -> answered(event, turning.from, turning);
      case Changing changing -> answered(event, changing.from, changing);
      case Unavailable unavailable ->
          event instanceof AgentsEvent.Retry ? new Loading() : unavailable;
    };
  }

  private static AgentsState answered(AgentsEvent event, Listed from, AgentsState now) {
    return switch (event) {
      case AgentsEvent.Arrived arrived -> listed(arrived);
      case AgentsEvent.Failed(Trouble trouble) -> from.with(trouble);
      case AgentsEvent.Updated _, AgentsEvent.Turn _, AgentsEvent.Change _, AgentsEvent.Retry _ ->
          now;
    };
  }

  private static Listed listed(AgentsEvent.Arrived arrived) {
    return new Listed(arrived.account(), arrived.page(), arrived.filter(), Optional.empty());
  }
}
