package cn.yst.kiosk.facecheck;

import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.StyleClasses;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One of the three things to do on the phone: framed while it is its turn, ticked when done.
final class PhoneStep extends VBox {
  /// Where the visitor is with a step.
  enum Turn {
    LATER("later"),
    NOW("now"),
    DONE("done");

    private final String style;

    Turn(String style) {
      this.style = style;
    }
  }

  /// How much room there is.
  enum Form {
    /// A card of three in a row.
    CARD,
    /// The same without the line that explains it.
    BRIEF,
    /// A line of a list.
    LINE
  }

  private static final List<String> TURNS = Arrays.stream(Turn.values()).map(t -> t.style).toList();

  private final Label disc = new Label();
  private final Icon icon = new Icon();
  private final Label title = new Label();
  private final Label detail = new Label();
  private final Icon tick = new Icon("fltfal-checkmark-24");
  private String number = "";
  private Turn turn = Turn.LATER;
  private Form form = Form.CARD;

  /// A step without words.
  PhoneStep() {
    super(8);
    disc.getStyleClass().add("number-disc");
    title.getStyleClass().add("t-h3");
    detail.getStyleClass().add("t-label");
    detail.setWrapText(true);
    detail.setMinHeight(USE_PREF_SIZE);
    setMinWidth(0);
    setPrefWidth(304);
    setForm(Form.CARD);
  }

  void setNumber(String value) {
    number = value;
    refresh();
  }

  void setIcon(String literal) {
    icon.setIconLiteral(literal);
  }

  void setTitle(String value) {
    title.setText(value);
  }

  void setDetail(String value) {
    detail.setText(value);
  }

  void setForm(Form value) {
    form = value;
    switch (form) {
      case CARD -> getChildren().setAll(head(icon), title, detail);
      case BRIEF -> getChildren().setAll(head(icon), title);
      case LINE -> getChildren().setAll(head(new VBox(title, detail)));
    }
    refresh();
  }

  private HBox head(Node beside) {
    HBox head = new HBox(20, disc, beside);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  void show(Turn value) {
    turn = value;
    refresh();
  }

  private void refresh() {
    StyleClasses.toggle(this, "card", form != Form.LINE);
    StyleClasses.toggle(this, "phone-step", form != Form.LINE);
    StyleClasses.toggle(this, "brief", form == Form.BRIEF);
    StyleClasses.toggle(this, "phone-line", form == Form.LINE);
    StyleClasses.choose(this, turn.style, TURNS);
    StyleClasses.toggle(disc, "on", turn == Turn.NOW);
    StyleClasses.toggle(disc, "done", turn == Turn.DONE);
    disc.setText(turn == Turn.DONE ? "" : number);
    disc.setGraphic(turn == Turn.DONE ? tick : null);
  }
}
