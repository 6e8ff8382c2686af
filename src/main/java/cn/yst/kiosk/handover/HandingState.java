package cn.yst.kiosk.handover;

import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverState;
import cn.yst.kiosk.device.SlipPrinting;
import cn.yst.kiosk.ui.Trouble;
import java.time.Duration;
import java.util.Optional;

/// What 10 shows.
///
/// | event \ state | Loading | Waiting | Withdrawing | Accepted | Unavailable |
/// | --- | --- | --- | --- | --- | --- |
/// | arrived, pending | Waiting | Waiting | – | – | – |
/// | arrived, accepted | Over | Accepted | Accepted | – | – |
/// | arrived, another end | Over | Over | Over | – | – |
/// | failed | Unavailable | – | Waiting, with trouble | – | – |
/// | vanished | Gone | Gone | Gone | – | – |
/// | withdraw | – | Withdrawing | – | – | – |
/// | slip | – | Waiting | Withdrawing | – | – |
/// | tick | – | a second less | – | a second less | – |
/// | retry | – | – | – | – | Loading |
///
/// A dash means that the event is ignored; so is every event in Over and Gone. The service alone
/// says that the time is over.
sealed interface HandingState {
  /// How long the jade panel stays before the screen goes on by itself.
  Duration WELCOME = Duration.ofSeconds(3);

  /// It is being fetched.
  record Loading() implements HandingState {}

  /// The code waits for a phone.
  ///
  /// @param left until it expires
  /// @param slip whether it can be had on paper, and how the last slip fared
  /// @param trouble why it was not withdrawn
  record Waiting(HandOver what, Duration left, SlipPrinting.State slip, Optional<Trouble> trouble)
      implements HandingState {
    /// Says nothing: a code that is shown is not to be logged.
    @Override
    public String toString() {
      return "Waiting[" + what.kind() + "]";
    }
  }

  /// 撤回 is on its way.
  record Withdrawing(Waiting from) implements HandingState {}

  /// It was accepted while it was shown.
  ///
  /// @param left until the screen goes on by itself
  record Accepted(HandOver what, Duration left) implements HandingState {}

  /// It has ended: accepted before it was shown, declined, withdrawn or expired.
  record Over(HandOver what) implements HandingState {}

  /// It is not there any more.
  record Gone() implements HandingState {}

  /// It could not be had.
  record Unavailable(Trouble trouble) implements HandingState {}

  /// The table above.
  ///
  /// @param offer how the printer stands
  default HandingState on(HandingEvent event, SlipPrinting.State offer) {
    return switch (this) {
      case Loading now ->
          switch (event) {
            case HandingEvent.Arrived(HandOver what) ->
                what.state() == HandOverState.PENDING
                    ? new Waiting(what, left(what), offer, Optional.empty())
                    : new Over(what);
            case HandingEvent.Failed(Trouble trouble) -> new Unavailable(trouble);
            case HandingEvent.Vanished _ -> new Gone();
            case HandingEvent.Withdraw _,
                HandingEvent.Slip _,
                HandingEvent.Tick _,
                HandingEvent.Retry _ ->
                now;
          };
      case Waiting now -> waiting(now, event);
      case Withdrawing now -> withdrawing(now, event);
      case Accepted now ->
          event instanceof HandingEvent.Tick ? new Accepted(now.what, less(now.left)) : now;
      case Over now -> now;
      case Gone now -> now;
      case Unavailable now -> event instanceof HandingEvent.Retry ? new Loading() : now;
    };
  }

  private static HandingState waiting(Waiting now, HandingEvent event) {
    return switch (event) {
      case HandingEvent.Arrived(HandOver what) -> arrived(what, now);
      case HandingEvent.Vanished _ -> new Gone();
      case HandingEvent.Withdraw _ ->
          new Withdrawing(new Waiting(now.what, now.left, now.slip, Optional.empty()));
      case HandingEvent.Slip(SlipPrinting.State slip) ->
          new Waiting(now.what, now.left, slip, now.trouble);
      case HandingEvent.Tick _ -> new Waiting(now.what, less(now.left), now.slip, now.trouble);
      case HandingEvent.Failed _, HandingEvent.Retry _ -> now;
    };
  }

  private static HandingState withdrawing(Withdrawing now, HandingEvent event) {
    return switch (event) {
      case HandingEvent.Arrived(HandOver what) ->
          what.state() == HandOverState.PENDING ? now : arrived(what, now.from);
      case HandingEvent.Failed(Trouble trouble) ->
          new Waiting(now.from.what, now.from.left, now.from.slip, Optional.of(trouble));
      case HandingEvent.Vanished _ -> new Gone();
      case HandingEvent.Slip(SlipPrinting.State slip) ->
          new Withdrawing(new Waiting(now.from.what, now.from.left, slip, now.from.trouble));
      case HandingEvent.Withdraw _, HandingEvent.Tick _, HandingEvent.Retry _ -> now;
    };
  }

  private static HandingState arrived(HandOver what, Waiting now) {
    return switch (what.state()) {
      case PENDING -> new Waiting(what, left(what), now.slip, now.trouble);
      case ACCEPTED -> new Accepted(what, WELCOME);
      case DECLINED, WITHDRAWN, EXPIRED -> new Over(what);
    };
  }

  private static Duration left(HandOver what) {
    return Duration.ofSeconds(what.secondsLeft());
  }

  private static Duration less(Duration left) {
    return left.compareTo(Duration.ofSeconds(1)) > 0 ? left.minusSeconds(1) : Duration.ZERO;
  }
}
