package cn.yst.journey;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A journey in a hall of its own, before its one kiosk, which has a screen and nothing else.
abstract class InHall {
  protected Hall hall;
  protected Terminal terminal;
  protected Glass glass;
  protected SignInPages signIn;

  @BeforeEach
  void openHall() {
    hall = Hall.open();
    terminal = Terminal.in(hall);
    glass = terminal.glass();
    signIn = new SignInPages(terminal);
  }

  @AfterEach
  void closeHall() throws IOException {
    terminal.close();
    hall.close();
  }
}
