package cn.yst.kiosk.ui;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// The body of every success screen: the mark, one word, one sentence, facts on a card, and one
/// line of reason.
public final class SuccessBody extends VBox {
  private final SuccessMark mark = new SuccessMark();
  private final Label title = new Label();
  private final Label lead = new Label();
  private final GlyphText headline = new GlyphText();
  private final VBox rows = new VBox();
  private final CardBox card = new CardBox();
  private final Note note = new Note();

  /// An empty body.
  public SuccessBody() {
    setAlignment(Pos.TOP_CENTER);
    VBox.setMargin(mark, new Insets(84, 0, 36, 0));
    for (Label each : new Label[] {title, lead}) {
      each.setWrapText(true);
      each.setTextAlignment(TextAlignment.CENTER);
      each.setMinHeight(USE_PREF_SIZE);
    }
    title.getStyleClass().add("t-display");
    lead.getStyleClass().addAll("success-lead");
    headline.getStyleClass().add("t-h2");
    headline.setMaxWidth(Double.MAX_VALUE);
    card.setSpacing(20);
    card.getChildren().addAll(headline, rows);
    VBox.setMargin(card, new Insets(28, 0, 0, 0));
    VBox.setMargin(note, new Insets(30, 0, 0, 0));
    getChildren().addAll(mark, title, lead, card, note);
    note.setVisible(false);
  }

  /// Says what is done.
  ///
  /// @param word such as 添加成功
  /// @param sentence what it means now
  /// @param name headline of the card; empty for none
  /// @param facts the rows of the card
  public void show(String word, String sentence, String name, List<FactRow> facts) {
    title.setText(word);
    lead.setText(sentence);
    headline.setText(name);
    headline.setManaged(!name.isEmpty());
    rows.getChildren().setAll(facts);
    boolean filled = !name.isEmpty() || !facts.isEmpty();
    Visibility.show(card, filled);
  }

  /// Where the body is low, title and explanation stand in the lead of the screen, and the card has
  /// all the room.
  public void setTight(boolean tight) {
    for (Node each : new Node[] {mark, title, lead}) {
      Visibility.show(each, !tight);
    }
    VBox.setMargin(card, new Insets(tight ? 0 : 28, 0, 0, 0));
    VBox.setMargin(note, new Insets(tight ? 16 : 30, 0, 0, 0));
  }

  /// One line of reason under the card.
  public void showNote(Note.Kind kind, String text) {
    note.show(kind, text);
    note.setVisible(true);
  }
}
