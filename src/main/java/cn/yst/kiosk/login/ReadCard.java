package cn.yst.kiosk.login;

import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.KeptNodes;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.Zones;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a card said: how it lies, the name and the number, masked unless a finger is held, and a
/// note.
public final class ReadCard extends VBox {
  private final CardHintView hint = new CardHintView();
  private final Label nameLabel = label();
  private final ReadField name = new ReadField();
  private final Label numberLabel = label();
  private final Button holdButton = new Button();
  private final HBox numberHead = new HBox(numberLabel, holdButton);
  private final ReadField number = new ReadField();
  private final Note note = new Note();
  private final VBox aside = new VBox(24);
  private final List<Node> parts =
      List.of(hint, room(4), nameLabel, name, room(10), numberHead, number, room(10), note);

  /// Without a card.
  public ReadCard() {
    super(14);
    numberHead.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(numberLabel, Priority.ALWAYS);
    numberLabel.setMaxWidth(Double.MAX_VALUE);
    holdButton.setId("holdButton");
    holdButton.getStyleClass().add("hold-button");
    holdButton.setGraphic(new Icon("fltfal-eye-show-24"));
    getChildren().setAll(parts);
  }

  /// Shows a card.
  ///
  /// @param lies whether it lies there still
  /// @param shownName the name as it shall stand there, masked or not
  /// @param shownNumber the number likewise
  void show(boolean lies, String shownName, String shownNumber, Messages words) {
    nameLabel.setText(words.text("identity.name"));
    numberLabel.setText(words.text("identity.number"));
    hint.showRead(lies, words);
    holdButton.setText(words.text("idPad.hold"));
    name.setText(shownName);
    number.setText(shownNumber);
  }

  /// Held to see name and number in full.
  Button holdButton() {
    return holdButton;
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
