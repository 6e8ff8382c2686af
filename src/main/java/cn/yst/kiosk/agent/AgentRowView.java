package cn.yst.kiosk.agent;

import cn.yst.contract.AgentAction;
import cn.yst.contract.AgentEntry;
import cn.yst.contract.AgentState;
import cn.yst.kiosk.ui.CardBox;
import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One agent: who, how it stands, one fact and one button. All of it masked.
final class AgentRowView extends StackPane {
  /// The first of these that is allowed stands on the row; the others are behind it.
  private static final List<AgentAction> FIRST =
      List.of(
          AgentAction.SHOW_INVITATION,
          AgentAction.RENEW,
          AgentAction.CHANGE_PERIOD,
          AgentAction.LEAVE,
          AgentAction.REVOKE);

  private final Messages words;

  /// @param fact the one line of plain fact
  /// @param press what to do when the row's button is pressed
  AgentRowView(AgentEntry entry, String fact, Messages words, Consumer<AgentAction> press) {
    this.words = words;
    CardBox card = new CardBox();
    card.getStyleClass().add("agent-row");
    setId("agent-" + entry.id());
    HBox row = new HBox(28, disc(entry), facts(entry, fact));
    row.setAlignment(Pos.CENTER_LEFT);
    first(entry).ifPresent(action -> row.getChildren().add(button(entry, action, press)));
    VBox.setVgrow(row, Priority.ALWAYS);
    card.getChildren().add(row);
    getChildren().add(card);
  }

  static Optional<AgentAction> first(AgentEntry entry) {
    return FIRST.stream().filter(entry.actions()::contains).findFirst();
  }

  private static Label disc(AgentEntry entry) {
    Label disc = new Label(entry.name().substring(0, entry.name().offsetByCodePoints(0, 1)));
    disc.getStyleClass().addAll("disc", style(entry.state()));
    return disc;
  }

  private static String style(AgentState state) {
    return switch (state) {
      case ACTIVE -> "success";
      case WAITING -> "warning";
      case EXPIRED -> "off";
    };
  }

  private VBox facts(AgentEntry entry, String line) {
    GlyphText name = new GlyphText(entry.name());
    name.getStyleClass().add("agent-name");
    HBox head = new HBox(20, name, AgentWords.chip(entry.state(), words));
    head.setAlignment(Pos.CENTER_LEFT);
    Label numbers = new Label(numbers(entry));
    numbers.getStyleClass().add("agent-numbers");
    whole(numbers);
    Label fact = new Label(line);
    fact.getStyleClass().add("agent-fact");
    whole(fact);
    if (AgentWords.soon(entry)) {
      fact.getStyleClass().add("agent-soon");
      fact.setGraphic(new Icon("fltfal-clock-24"));
    }
    VBox facts = new VBox(head, numbers, fact);
    facts.getStyleClass().add("agent-facts");
    facts.setAlignment(Pos.CENTER_LEFT);
    facts.setMinWidth(0);
    HBox.setHgrow(facts, Priority.ALWAYS);
    return facts;
  }

  private static void whole(Label label) {
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
  }

  private static String numbers(AgentEntry entry) {
    String phone = entry.phone();
    return phone == null ? entry.idNumber() : entry.idNumber() + "   " + phone;
  }

  private Button button(AgentEntry entry, AgentAction action, Consumer<AgentAction> press) {
    Button button = new Button(words.text(AgentWords.action(action)));
    button.setId("manage-" + entry.id());
    button.getStyleClass().addAll("btn-tonal", "agent-button");
    icon(action).ifPresent(literal -> button.setGraphic(new Icon(literal)));
    button.setOnAction(e -> press.accept(action));
    return button;
  }

  private static Optional<String> icon(AgentAction action) {
    return switch (action) {
      case SHOW_INVITATION -> Optional.of("fltfmz-qr-code-24");
      case RENEW -> Optional.of("fltfal-calendar-clock-24");
      case LEAVE -> Optional.of("fltfmz-sign-out-24");
      case CHANGE_PERIOD, REVOKE, WITHDRAW_INVITATION -> Optional.empty();
    };
  }
}
