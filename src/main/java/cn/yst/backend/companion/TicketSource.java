package cn.yst.backend.companion;

import cn.yst.backend.demo.DemoPerson;
import java.util.List;
import java.util.Optional;

/// One kind of tickets and how a phone answers them, always through the service that the phone
/// pages use.
public interface TicketSource {
  /// What waits for a phone.
  List<Waiting> waiting();

  /// What ended last, newest first.
  List<Ended> ended(int most);

  /// Plays the phone for one person, from the scan to the decision.
  ///
  /// @return what it came to; empty if this source has no such ticket
  Optional<Outcome> play(String id, DemoPerson person, Act act);

  /// The address a phone would open, freshly made.
  Optional<String> address(String id);

  /// Lets the ticket's time be over now.
  boolean expire(String id);

  /// Ends everything that is open.
  void reset();

  /// What a play came to.
  enum Outcome {
    PASSED,
    MISMATCHED,
    REFUSED,
    /// The ticket had ended or another phone was first.
    LATE
  }
}
