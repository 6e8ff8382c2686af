package cn.yst.kiosk.message;

import cn.yst.contract.Message;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/// One message of the inbox: the whole row is the button. An unread one is told by its bold title,
/// a dot and the word 未读.
final class MessageRow extends Button {
  private final Message message;
  private final Messages words;
  private final MessageWords sentences;

  MessageRow(Message message, Messages words, MessageWords sentences) {
    this.message = message;
    this.words = words;
    this.sentences = sentences;
    setId("message-" + message.id());
    getStyleClass().setAll("button", "message-row");
    if (!message.unread()) {
      getStyleClass().add("read");
    }
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(26, box(), lines());
    row.setAlignment(Pos.CENTER_LEFT);
    if (message.unread()) {
      Circle dot = new Circle(11);
      dot.getStyleClass().add("unread-dot");
      row.getChildren().add(dot);
    }
    Icon chevron = new Icon("fltfal-chevron-right-24");
    chevron.getStyleClass().add("icon-muted");
    row.getChildren().add(chevron);
    row.prefWidthProperty()
        .bind(
            widthProperty()
                .map(w -> Math.max(0, w.doubleValue() - snappedLeftInset() - snappedRightInset())));
    setGraphic(row);
    setAccessibleText(sentences.title(message.kind()) + "，" + sentences.line(message));
    setAccessibleHelp(meta());
  }

  private StackPane box() {
    MessageLook look = MessageLook.of(message.kind());
    StackPane box = new StackPane(new Icon(look.icon()));
    box.getStyleClass().addAll("icon-box", look.style());
    return box;
  }

  private VBox lines() {
    Label title = new Label(sentences.title(message.kind()));
    title.getStyleClass().addAll("t-h3", "message-title");
    HBox head = new HBox(18, title);
    head.setAlignment(Pos.CENTER_LEFT);
    if (message.toDecide()) {
      head.getChildren().add(new Chip(Chip.Kind.WARN, words.text("messages.waits")));
    }
    Label meta = new Label(meta());
    meta.getStyleClass().add("t-caption");
    VBox lines = new VBox(2, head, line(), meta);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    return lines;
  }

  private Node line() {
    String text = sentences.line(message);
    Node line = GlyphText.draws(text) ? new Label(text) : new GlyphText(text);
    line.getStyleClass().add("message-line");
    return line;
  }

  /// 未读 · 今天 09:12 · 3 月 21 日失效
  private String meta() {
    StringBuilder meta = new StringBuilder();
    if (message.unread()) {
      meta.append(words.text("messages.unreadMark")).append(" · ");
    }
    meta.append(sentences.when(message.at()));
    LocalDate decideBy = message.decideBy();
    if (decideBy != null) {
      meta.append(" · ").append(words.text("messages.voidOn", sentences.day(decideBy)));
    }
    return meta.toString();
  }
}
