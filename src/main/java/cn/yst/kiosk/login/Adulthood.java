package cn.yst.kiosk.login;

import java.time.LocalDate;

/// Nobody younger than 18 can act for an enterprise at a kiosk (Civil Code, articles 17 and 18).
final class Adulthood {
  private static final int OF_AGE = 18;

  private Adulthood() {}

  /// @param today in the hall; the eighteenth birthday itself is enough
  static boolean isMinor(LocalDate born, LocalDate today) {
    return born.plusYears(OF_AGE).isAfter(today);
  }
}
