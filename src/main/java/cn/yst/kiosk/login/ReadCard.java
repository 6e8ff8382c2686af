package cn.yst.kiosk.login;

import cn.yst.kiosk.ui.KeptNodes;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.Zones;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a card said: how it lies, the name and the number, masked, and a note.
public final class ReadCard extends VBox {
  private final CardHintView hint = new CardHintView();
  private final Label nameLabel = label();
  private final ReadField name = new ReadField();
  private final Label numberLabel = label();
  private final ReadField number = new ReadField();
  private final Note note = new Note();
  private final VBox aside = new VBox(24);
  private final List<Node> parts =
      List.of(hint, room(4), nameLabel, name, room(10), numberLabel, number, room(10), note);

  /// Without a card.
  public ReadCard() {
    super(14);
    getChildren().setAll(parts);
  }

  /// Shows a card.
  ///
  /// @param lies whether it lies there still
  /// @param maskedName name, masked already
  /// @param maskedNumber number, masked already
  void show(boolean lies, String maskedName, String maskedNumber, Messages words) {
    nameLabel.setText(words.text("identity.name"));
    numberLabel.setText(words.text("identity.number"));
    hint.showRead(lies, words);
    name.setText(maskedName);
    number.setText(maskedNumber);
  }

  /// What is to know of it.
  Note note() {
    return note;
  }

  /// See [CardHintView#setRoomy(boolean)].
  void setRoomy(boolean roomy) {
    hint.setRoomy(roomy);
  }

  /// Where height is short, what is only read stands beside the title: the note, and in low reach
  /// the hint, too.
  ///
  /// @return what stands there; null where everything stands in its own place
  @Nullable Node arrange(Zones zones) {
    List<Node> beside =
        zones.low() ? List.of(hint, note) : zones.portrait() ? List.of() : List.of(note);
    KeptNodes.arrange(
        getChildren(), parts.stream().filter(part -> !beside.contains(part)).toList());
    KeptNodes.arrange(aside.getChildren(), beside);
    return beside.isEmpty() ? null : aside;
  }

  private static Label label() {
    Label label = new Label();
    label.getStyleClass().add("field-label");
    return label;
  }

  private static Region room(double height) {
    Region room = new Region();
    room.setMinHeight(height);
    return room;
  }
}
