package cn.yst.kiosk.device.simulator;

import cn.yst.kiosk.device.CardKind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A card of an invented person.
///
/// @param name at most 15 UTF-16 units; on a foreign card of 2017 the English one, at most 60
/// @param otherName on a foreign card of 2017 the Chinese one, at most 15 units; on one of 2023 the
///     English one, at most 35; not on other cards. Empty if there is none
/// @param validTo eight digits, or 长期
public record SimulatedCard(
    CardKind kind, String name, String otherName, String number, String validTo) {
  private static final int LENGTH = 256;
  private static final String ADDRESS = "某省某市某区某路一号";

  /// A card with one name.
  public SimulatedCard(CardKind kind, String name, String number, String validTo) {
    this(kind, name, "", number, validTo);
  }

  /// A resident's card without end.
  public static SimulatedCard resident(String name, String number) {
    return new SimulatedCard(CardKind.RESIDENT, name, number, "长期");
  }

  /// The card's text block.
  byte[] text() {
    ByteBuffer text = ByteBuffer.wrap(" ".repeat(LENGTH / 2).getBytes(StandardCharsets.UTF_16LE));
    switch (kind) {
      case RESIDENT -> resident(text, ADDRESS, "");
      case HONG_KONG_MACAO_TAIWAN -> resident(text, ADDRESS, "J");
      case FOREIGN_2023 -> resident(text, otherName, "Y");
      case FOREIGN_2017 -> {
        put(text, 0, 120, name);
        put(text, 120, 2, "1");
        put(text, 122, 30, number);
        put(text, 158, 30, otherName);
        put(text, 248, 2, "I");
      }
    }
    put(text, 188, 16, "20200101");
    put(text, 204, 16, validTo);
    return text.array();
  }

  /// @param afterBirth what stands behind the birth date: the address, or a name
  private void resident(ByteBuffer text, String afterBirth, String flag) {
    put(text, 0, 30, name);
    put(text, 30, 2, "1");
    put(text, 36, 16, "19900101");
    put(text, 52, 70, afterBirth);
    put(text, 122, 36, number);
    put(text, 248, 2, flag);
  }

  /// Unit by unit, so that a card can also hold what is no character.
  private static void put(ByteBuffer text, int at, int length, String value) {
    for (int i = 0; i < Math.min(length / 2, value.length()); i++) {
      text.put(at + 2 * i, (byte) value.charAt(i));
      text.put(at + 2 * i + 1, (byte) (value.charAt(i) >> 8));
    }
  }
}
