package cn.yst.kiosk.association;

import cn.yst.contract.AssociationDecision;
import cn.yst.contract.Decision;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;

/// What the decision on a request to share an account shows.
///
/// | state \ event | arrived | failed | choose | send | moved | retry |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | Loading | Open or Over | Unavailable | – | – | – | – |
/// | Open | – | – | Open | Sending | – | – |
/// | Sending | – | Open, with trouble | – | – | Reloading | – |
/// | Reloading | Open, changed, or Over | Unavailable | – | – | – | – |
/// | Over | – | – | – | – | – | – |
/// | Unavailable | – | – | – | – | – | Loading |
///
/// A dash means that the event is ignored. A decision that took effect leaves the screen.
sealed interface DecisionState {
  /// The request is on its way.
  record Loading() implements DecisionState {}

  /// It can be decided.
  ///
  /// @param shown what is decided on
  /// @param period until when the account would be shared
  /// @param changed whether it was another text before, so that it has to be read anew
  /// @param trouble why the last press did nothing
  record Open(
      AssociationDecision shown, GrantedPeriod period, boolean changed, Optional<Trouble> trouble)
      implements DecisionState {
    Open choose(GrantedPeriod other) {
      return new Open(shown, other, changed, Optional.empty());
    }

    Open with(Trouble newTrouble) {
      return new Open(shown, period, changed, Optional.of(newTrouble));
    }
  }

  /// The decision is on its way.
  record Sending(Open from, Decision decision) implements DecisionState {}

  /// It is not what was shown any more; what it is now is on its way, and nothing can be pressed.
  record Reloading(Open from) implements DecisionState {}

  /// There is nothing to decide any more: withdrawn, void, or decided elsewhere.
  record Over(AssociationDecision shown) implements DecisionState {}

  /// It could not be had.
  record Unavailable(Trouble trouble) implements DecisionState {}
}
