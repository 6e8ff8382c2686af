package cn.yst.kiosk.login;

import java.time.Duration;
import java.util.Optional;

/// What the way without a face shows: a card on the reader, then a code that came by SMS.
///
/// In Read alone, a finger that is held shows in full what the card said.
///
/// | state \ event | card | go on | sent | not sent | check | refused | token held | ended |
/// | --- | --- | --- | --- | --- | --- | --- | --- | --- |
/// | Laying | Read, or next hint | – | – | – | – | – | Confirmed | Over |
/// | Read | Read anew, or taken | Sending | – | – | – | – | Confirmed | Over |
/// | Sending | – | Sending | Coding | Over, Unreachable | – | – | Confirmed | Over |
/// | Coding | – | Sending | Coding | told why, Over | Checking | – | Confirmed | Over |
/// | Checking | – | Sending | – | – | – | told why, Over | Confirmed | Over |
/// | Confirmed | – | – | – | – | – | – | – | – |
/// | Over, Unreachable | – | Sending | – | – | – | – | Confirmed | – |
public sealed interface CardCheckState {
  /// A card is awaited.
  ///
  /// @param hint NONE if the reader does not work
  record Laying(CardHint hint) implements CardCheckState {}

  /// A card was read.
  ///
  /// @param unusual the name holds characters that no font is sure to draw
  /// @param bar why the way leads to the staffed counter
  /// @param lies the card has not been taken yet, which holds the visitor here
  /// @param inFull who stands there unmasked, as long as a finger is held on 按住显示
  record Read(
      String maskedName,
      String maskedNumber,
      boolean unusual,
      Optional<CounterReason> bar,
      boolean lies,
      Optional<CardPerson> inFull)
      implements CardCheckState {
    static Read of(CardPerson person, boolean lies) {
      return new Read(
          person.maskedName(),
          person.maskedNumber(),
          person.unusual(),
          person.bar(),
          lies,
          Optional.empty());
    }

    Read taken() {
      return new Read(maskedName, maskedNumber, unusual, bar, false, inFull);
    }

    Read look(Optional<CardPerson> held) {
      return new Read(maskedName, maskedNumber, unusual, bar, lies, held);
    }

    /// The name as it stands there now.
    public String name() {
      return inFull.map(CardPerson::fullName).orElse(maskedName);
    }

    /// The number as it stands there now.
    public String number() {
      return inFull.map(CardPerson::fullNumber).orElse(maskedNumber);
    }
  }

  /// A code is being sent.
  record Sending() implements CardCheckState {}

  /// A code is on its way, if the person has a phone registered, and can be typed.
  ///
  /// @param left how long it holds
  /// @param again until another one can be asked for
  /// @param sendsLeft how many more can be asked for
  /// @param trouble what is said of the last press
  record Coding(Duration left, Duration again, int sendsLeft, Trouble trouble)
      implements CardCheckState {
    /// Whether another code can be asked for now.
    public boolean canSendAgain() {
      return sendsLeft > 0 && again.isZero();
    }

    Coding withoutSends() {
      return new Coding(left, again, 0, trouble);
    }

    Coding with(Trouble other) {
      return new Coding(left, again, sendsLeft, other);
    }
  }

  /// A typed code is on its way.
  record Checking(Coding before) implements CardCheckState {}

  /// The token is held.
  ///
  /// @param left until the screen goes on by itself
  record Confirmed(String maskedName, Duration left) implements CardCheckState {}

  /// It came to an end without a token.
  record Over(End end) implements CardCheckState {}

  /// The service was not reached; what was read is kept.
  ///
  /// @param code for staff
  record Unreachable(String code) implements CardCheckState {}

  /// What is said of the last press.
  enum Trouble {
    NONE,
    /// The typed code is not the one that was sent.
    WRONG,
    /// The code's time is over.
    LATE,
    /// The service was not reached; pressing again is safe.
    LINE
  }

  /// How it came to an end.
  enum End {
    /// Too many wrong codes, locked, or given up: one sentence for all of them, so that nobody
    /// learns here whether a number exists.
    NOT_CONFIRMED,
    /// Nobody typed the code in time.
    EXPIRED,
    /// Too many codes were asked for.
    TOO_MANY,
    /// No codes can be sent here.
    NO_MESSAGES
  }

  /// The state after something that the reader said, other than a card.
  default CardCheckState on(CardEvent event) {
    return switch (this) {
      case Laying now -> new Laying(now.hint.on(event));
      case Read now ->
          event instanceof CardEvent.Taken || event instanceof CardEvent.Unusable
              ? now.taken()
              : now;
      case Sending _, Coding _, Checking _, Confirmed _, Over _, Unreachable _ -> this;
    };
  }

  /// One second later.
  default CardCheckState tick() {
    return switch (this) {
      case Coding now -> new Coding(less(now.left), less(now.again), now.sendsLeft, now.trouble);
      case Checking now -> new Checking((Coding) now.before.tick());
      case Confirmed now -> new Confirmed(now.maskedName, less(now.left));
      case Laying _, Read _, Sending _, Over _, Unreachable _ -> this;
    };
  }

  private static Duration less(Duration left) {
    return left.compareTo(Duration.ofSeconds(1)) > 0 ? left.minusSeconds(1) : Duration.ZERO;
  }
}
