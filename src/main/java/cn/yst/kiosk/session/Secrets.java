package cn.yst.kiosk.session;

import java.util.ArrayList;
import java.util.List;

/// The one erasable place for what a visitor typed or a card held.
public final class Secrets {
  private final List<Secret> kept = new ArrayList<>();
  private final List<Runnable> erasers = new ArrayList<>();
  private boolean wiped;

  /// Keeps characters until the visit ends; what comes later than that is erased at once.
  ///
  /// @param characters taken over; the caller must not keep the array
  public synchronized Secret keep(char[] characters) {
    Secret secret = new Secret(characters);
    kept.add(secret);
    if (wiped) {
      secret.erase();
    }
    return secret;
  }

  /// Registers something else that must be emptied at the end of the visit, such as the buffer of
  /// an entry field; runs at once if the visit is over.
  public synchronized void onWipe(Runnable eraser) {
    if (wiped) {
      eraser.run();
    } else {
      erasers.add(eraser);
    }
  }

  /// Erases one secret before the visit ends.
  public synchronized void drop(Secret secret) {
    secret.erase();
    kept.remove(secret);
  }

  synchronized void wipe() {
    wiped = true;
    kept.forEach(Secret::erase);
    kept.clear();
    erasers.forEach(Runnable::run);
    erasers.clear();
  }
}
