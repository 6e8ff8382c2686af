package cn.yst.kiosk.input;

import cn.yst.kiosk.ui.Messages;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// The key that empties the field. A name is soon typed again; where more would be lost, the first
/// press asks, and a second one within three seconds empties.
final class Clearing {
  private static final int SOON_TYPED_AGAIN = 20;

  private final KeyboardModel model;
  private final Messages words;
  private final Key key = new Key("clearKey", "", this::press, "key-fn");
  private final PauseTransition asking = new PauseTransition(Duration.seconds(3));

  Clearing(KeyboardModel model, Messages words) {
    this.model = model;
    this.words = words;
    asking.setOnFinished(e -> say("keyboard.clear"));
    say("keyboard.clear");
  }

  Key key() {
    return key;
  }

  private void press() {
    boolean asked = asking.getStatus() == Animation.Status.RUNNING;
    if (asked || !model.losesMoreThan(SOON_TYPED_AGAIN)) {
      asking.stop();
      say("keyboard.clear");
      model.clear();
    } else {
      say("keyboard.clearAgain");
      asking.playFromStart();
    }
  }

  private void say(String word) {
    key.setText(words.text(word));
  }
}
