package cn.yst.kiosk.home;

import cn.yst.kiosk.ui.CardBox;
import cn.yst.kiosk.ui.Columns;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts of one topic of the guide.
final class GuidePage {
  private final Messages words;
  private final String counter;

  GuidePage(Messages words, String counter) {
    this.words = words;
    this.counter = counter;
  }

  /// Title, time and all steps on one card.
  Node steps(GuideTopic topic) {
    Label title = label(topic.key("title"), "t-h2");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, label(topic.key("time"), "t-label"));
    head.setAlignment(Pos.CENTER_LEFT);
    VBox rows = new VBox();
    List<Node> steps = rows(topic);
    for (int i = 0; i < steps.size(); i++) {
      if (i > 0) {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        rows.getChildren().add(line);
      }
      rows.getChildren().add(steps.get(i));
    }
    CardBox card = new CardBox();
    card.getStyleClass().add("guide-steps");
    card.setSpacing(10);
    card.getChildren().addAll(head, rows);
    return card;
  }

  /// Each step on a card of its own, for pages with little room.
  List<Node> looseSteps(GuideTopic topic) {
    List<Node> cards = rows(topic);
    cards.forEach(card -> card.getStyleClass().addAll("card", "guide-loose"));
    return cards;
  }

  /// What to bring, and who can do it.
  Node conditions(GuideTopic topic) {
    Columns cards = new Columns();
    cards.getItems().addAll(condition(topic, "bring"), condition(topic, "who"));
    return cards;
  }

  private Node condition(GuideTopic topic, String part) {
    VBox card =
        new VBox(4, label("guide." + part, "option-title"), label(topic.key(part), "guide-text"));
    card.getStyleClass().addAll("card", "guide-condition");
    return card;
  }

  private List<Node> rows(GuideTopic topic) {
    List<Node> rows = new ArrayList<>();
    for (int i = 1; i <= topic.stepIcons().size(); i++) {
      Label number = new Label(String.valueOf(i));
      number.getStyleClass().addAll("number-disc", "on");
      Label title = label(topic.key("step" + i), "option-title");
      Label detail = detail(topic.key("step" + i + ".detail"));
      VBox text = new VBox(title, detail);
      text.setAlignment(Pos.CENTER_LEFT);
      text.setMinWidth(0);
      HBox.setHgrow(text, Priority.ALWAYS);
      Icon icon = new Icon(topic.stepIcons().get(i - 1));
      icon.getStyleClass().add("icon-56");
      HBox row = new HBox(24, number, text, icon);
      row.getStyleClass().add("guide-step");
      row.setAlignment(Pos.CENTER_LEFT);
      rows.add(row);
    }
    return rows;
  }

  /// A sentence that names the counter where one is configured, and none otherwise.
  private Label detail(String key) {
    String withCounter = key + ".at";
    if (!counter.isEmpty() && words.has(withCounter)) {
      Label label = label(key, "option-detail");
      label.setText(words.text(withCounter, counter));
      return label;
    }
    return label(key, "option-detail");
  }

  private Label label(String key, String style) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
