package cn.yst.kiosk.login;

import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Picture;
import cn.yst.kiosk.ui.Visibility;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The hint that a card can be laid down, and how that goes. Without a reader that works it takes
/// no room.
public final class CardHintView extends HBox {
  private final Label title = new Label();
  private final Label detail = new Label();
  private final Chip chip = new Chip();

  /// A hint that is hidden.
  public CardHintView() {
    super(32);
    getStyleClass().add("hint-card");
    setAlignment(Pos.CENTER_LEFT);
    Picture picture = new Picture();
    picture.setName("idcard");
    picture.setFitWidth(150);
    title.getStyleClass().add("t-h3");
    detail.getStyleClass().add("t-label");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    detail.setWrapText(true);
    detail.setMinHeight(Region.USE_PREF_SIZE);
    VBox text = new VBox(4, title, detail);
    text.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().addAll(picture, text, chip);
    Visibility.show(this, false);
  }

  /// Before a card was read.
  void show(CardHint hint, Messages words) {
    Visibility.show(this, hint != CardHint.NONE);
    switch (hint) {
      case NONE -> {}
      case READY -> say(words, hint.key(), Chip.Kind.OK);
      case READING -> say(words, hint.key(), Chip.Kind.INFO);
      case AGAIN, UNREADABLE, LEFT -> say(words, hint.key(), Chip.Kind.WARN);
    }
  }

  /// After a card was read.
  ///
  /// @param lies whether it lies there still
  void showRead(boolean lies, Messages words) {
    Visibility.show(this, true);
    if (lies) {
      say(words, "cardHint.take", Chip.Kind.WARN);
    } else {
      say(words, "cardHint.read", Chip.Kind.OK);
    }
  }

  /// Whether there is room for the chip, which only repeats in one word what the text says.
  void setRoomy(boolean roomy) {
    Visibility.show(chip, roomy);
  }

  private void say(Messages words, String key, Chip.Kind kind) {
    title.setText(words.text(key + ".title"));
    detail.setText(words.text(key + ".detail"));
    chip.show(kind, words.text(key + ".chip"));
  }
}
