package cn.yst.kiosk.device;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/// What a card says about its holder, cut down to what signing in needs. Can be read once and is
/// erased with that: address, nation, birth date and photo never leave the driver.
public final class IdCard implements AutoCloseable {
  private final CardKind kind;
  private final char[] name;
  private final char[] number;
  private final boolean unusualName;
  private final Optional<LocalDate> validTo;

  /// Takes the arrays over; the caller keeps no copy.
  ///
  /// @param name as on the card, never corrected
  /// @param number 15 or 18 characters
  /// @param unusualName whether the name holds private-use characters or broken pairs, so that
  ///     no font may be able to draw it
  /// @param validTo last day of the card, empty if it has no end
  public IdCard(
      CardKind kind, char[] name, char[] number, boolean unusualName, Optional<LocalDate> validTo) {
    this.kind = kind;
    this.name = name;
    this.number = number;
    this.unusualName = unusualName;
    this.validTo = validTo;
  }

  /// Whether a name holds private-use characters or halves of pairs: kept as they are, but no font
  /// is sure to draw them.
  public static boolean isUnusual(char[] name) {
    for (int i = 0; i < name.length; i++) {
      int point = Character.codePointAt(name, i);
      switch (Character.getType(point)) {
        case Character.PRIVATE_USE,
            Character.SURROGATE,
            Character.UNASSIGNED,
            Character.CONTROL -> {
          return true;
        }
        default -> i += Character.charCount(point) - 1;
      }
    }
    return false;
  }

  public CardKind kind() {
    return kind;
  }

  public boolean unusualName() {
    return unusualName;
  }

  public Optional<LocalDate> validTo() {
    return validTo;
  }

  /// Hands name and number, in this order, to somebody who copies them, and erases them here
  /// whatever happens.
  public <T> T handOver(BiFunction<char[], char[], T> taker) {
    try {
      return taker.apply(name, number);
    } finally {
      close();
    }
  }

  /// Erases the card's data. May be called twice.
  @Override
  public void close() {
    Arrays.fill(name, '\0');
    Arrays.fill(number, '\0');
  }

  /// Says nothing about the holder.
  @Override
  public String toString() {
    return "IdCard[" + kind + "]";
  }
}
