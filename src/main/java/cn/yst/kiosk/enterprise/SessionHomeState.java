package cn.yst.kiosk.enterprise;

import cn.yst.contract.ActingFor;

/// What the home of a session shows: for whom one acts, and what can be done next.
///
/// | state \ event | arrived | failed |
/// | --- | --- | --- |
/// | Arriving | Ready | – |
/// | Ready | Ready | – |
///
/// The card comes from the session and is there at once; a number that cannot be had is left out.
sealed interface SessionHomeState {
  /// For whom one acts.
  ActingFor acting();

  /// The numbers on the tiles are on their way.
  record Arriving(ActingFor acting) implements SessionHomeState {}

  /// The numbers are there.
  ///
  /// @param enterprises enterprises in the person's list
  /// @param uncertified accounts of this enterprise that are not certified
  /// @param unread unread messages
  record Ready(ActingFor acting, int enterprises, int uncertified, int unread)
      implements SessionHomeState {}
}
