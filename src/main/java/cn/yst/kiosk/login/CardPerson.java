package cn.yst.kiosk.login;

import cn.yst.contract.IdNumber;
import cn.yst.contract.Masking;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.device.IdCard;
import cn.yst.kiosk.session.Identity;
import cn.yst.kiosk.session.Secret;
import cn.yst.kiosk.session.Secrets;
import java.nio.CharBuffer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// Whom a card names, in the visit's secrets, and what a screen may show of it.
///
/// @param maskedName the first character and stars
/// @param maskedNumber the first and the last three characters
/// @param unusual whether the name holds characters that no font is sure to draw; it is sent as it
///     is
/// @param bar why this person cannot go on here
record CardPerson(
    Secret name,
    Secret number,
    String maskedName,
    String maskedNumber,
    boolean unusual,
    Optional<CounterReason> bar) {
  /// How long a person looks at what is hidden else, however long a finger is held.
  static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

  private static final Optional<CounterReason> NO_BAR = Optional.empty();

  /// Takes a card's data into the visit's secrets; the card is empty afterwards.
  ///
  /// @param today in the hall
  static CardPerson of(IdCard card, Secrets secrets, LocalDate today) {
    boolean expired = card.validTo().filter(last -> last.isBefore(today)).isPresent();
    CardPerson person =
        card.handOver((name, number) -> of(name.clone(), number.clone(), secrets, today));
    return expired && person.bar.isEmpty()
        ? person.with(Optional.of(CounterReason.EXPIRED))
        : person;
  }

  /// Whom an earlier screen has read.
  static CardPerson of(Identity read, Secrets secrets, LocalDate today) {
    return of(read.name().copy(), read.number().copy(), secrets, today);
  }

  private static CardPerson of(char[] name, char[] number, Secrets secrets, LocalDate today) {
    return new CardPerson(
        secrets.keep(name),
        secrets.keep(number),
        Masking.name(new String(name)),
        Masking.idNumber(new String(number)),
        IdCard.isUnusual(name),
        bar(number, today));
  }

  private static Optional<CounterReason> bar(char[] number, LocalDate today) {
    return IdNumber.birthDateOf(CharBuffer.wrap(number))
        .map(born -> Adulthood.isMinor(born, today) ? Optional.of(CounterReason.MINOR) : NO_BAR)
        .orElse(Optional.of(CounterReason.NUMBER));
  }

  private CardPerson with(Optional<CounterReason> why) {
    return new CardPerson(name, number, maskedName, maskedNumber, unusual, why);
  }

  /// The same for a way to which the card is only a means of typing: its last day does not matter.
  CardPerson asTyped() {
    return bar.filter(CounterReason.EXPIRED::equals).isPresent() ? with(NO_BAR) : this;
  }

  /// For the eyes of the person, while a finger is held.
  String fullName() {
    return name.text();
  }

  /// See [#fullName()].
  String fullNumber() {
    return number.text();
  }

  /// For the session, with copies of its own.
  Identity identity(Secrets secrets) {
    return new Identity(secrets.keep(name.copy()), secrets.keep(number.copy()), SubjectSource.CARD);
  }

  /// Erases it before the visit ends.
  void drop(Secrets secrets) {
    secrets.drop(name);
    secrets.drop(number);
  }
}
