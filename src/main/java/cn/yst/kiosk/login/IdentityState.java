package cn.yst.kiosk.login;

import java.util.Optional;

/// What the identity screens (03, 03b) show. The name is asked first, then the number; half-typed
/// text stays in the field and in the number's entry. A card fills both at once, at any moment.
///
/// | state \ event | name typed | change | number typed | card read | card taken | reader, else |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | Naming | Numbering, or why not | – | – | Carded | next hint | next hint |
/// | Numbering | – | Naming | forgets the age | Carded | next hint | next hint |
/// | Carded | – | Naming, empty | – | Carded anew | may go on | – |
///
/// A finger that is held shows in full what is typed in Numbering, and what was read in Carded.
///
/// A reader that fails counts as a card that was taken: nobody is held by it.
public sealed interface IdentityState {
  /// 03: the name is asked for.
  ///
  /// @param unexpected the name that was sent on holds a character that no name has, or has no
  ///     usable length
  /// @param card what is said of the card reader
  record Naming(boolean unexpected, CardHint card) implements IdentityState {}

  /// 03b: the number is asked for.
  ///
  /// @param maskedName the name, masked
  /// @param minor the birth date says younger than 18: the way leads to the staffed counter
  /// @param card what is said of the card reader
  record Numbering(String maskedName, boolean minor, CardHint card) implements IdentityState {}

  /// 03: a card was read, and both fields are filled.
  ///
  /// @param unusual the name holds characters that no font is sure to draw
  /// @param bar why the way leads to the staffed counter
  /// @param lies the card has not been taken yet, which holds the visitor here
  /// @param inFull who stands there unmasked, as long as a finger is held on 按住显示
  record Carded(
      String maskedName,
      String maskedNumber,
      boolean unusual,
      Optional<CounterReason> bar,
      boolean lies,
      Optional<CardPerson> inFull)
      implements IdentityState {
    static Carded of(CardPerson person, boolean lies) {
      return new Carded(
          person.maskedName(),
          person.maskedNumber(),
          person.unusual(),
          person.bar(),
          lies,
          Optional.empty());
    }

    Carded taken() {
      return new Carded(maskedName, maskedNumber, unusual, bar, false, inFull);
    }

    Carded look(Optional<CardPerson> held) {
      return new Carded(maskedName, maskedNumber, unusual, bar, lies, held);
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

  /// The state after something that the reader said, other than a card.
  default IdentityState on(CardEvent event) {
    return switch (this) {
      case Naming now -> new Naming(now.unexpected, now.card.on(event));
      case Numbering now -> new Numbering(now.maskedName, now.minor, now.card.on(event));
      case Carded now ->
          event instanceof CardEvent.Taken || event instanceof CardEvent.Unusable
              ? now.taken()
              : now;
    };
  }
}
