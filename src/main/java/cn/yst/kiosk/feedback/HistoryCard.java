package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackEntry;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.HallTime;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import java.time.Instant;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One feedback: what it is about, when, how far it is, the first lines of its text and of the
/// reply. The whole card opens it.
final class HistoryCard extends Button {
  private final VBox content;

  /// @param large whether letters are large
  /// @param textLines how many lines of the text there is room for, 1 or 2
  /// @param replyLines the same of the reply
  HistoryCard(
      FeedbackEntry entry,
      Messages words,
      HallTime time,
      boolean large,
      int textLines,
      int replyLines) {
    setId("feedback-" + entry.id());
    getStyleClass().setAll("button", "history-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    double line = large ? 61 : 48;
    int gap = textLines == 1 ? 8 : 14;
    content = new VBox(gap, head(entry, words, time), text(entry.text(), textLines, line));
    String reply = entry.reply();
    Instant repliedAt = entry.repliedAt();
    if (reply != null && repliedAt != null) {
      String day = time.day(repliedAt, words);
      content.getChildren().add(reply(text(reply, replyLines, line), day, words));
    }
    content
        .prefWidthProperty()
        .bind(
            widthProperty()
                .map(w -> Math.max(0, w.doubleValue() - snappedLeftInset() - snappedRightInset())));
    setGraphic(content);
    setAccessibleText(FeedbackWords.category(entry.category(), words) + " " + entry.text());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double outer = width > 0 ? width : getWidth();
    double inner = Math.max(0, outer - snappedLeftInset() - snappedRightInset());
    return snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
  }

  static Chip chip(FeedbackEntry entry, Messages words) {
    String word = FeedbackWords.state(entry.state(), words);
    return switch (entry.state()) {
      case RECEIVED -> new Chip(Chip.Kind.WARN, word);
      case IN_PROGRESS -> new Chip(Chip.Kind.INFO, word);
      case ANSWERED -> new Chip(Chip.Kind.OK, word);
    };
  }

  private static HBox head(FeedbackEntry entry, Messages words, HallTime time) {
    Label about = new Label(FeedbackWords.category(entry.category(), words));
    about.getStyleClass().add("t-h3");
    about.setMinWidth(0);
    Label at = new Label(time.moment(entry.at(), words));
    at.getStyleClass().add("t-caption");
    at.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(16, about, at, gap, chip(entry, words));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /// What is longer ends in an ellipsis.
  private static Label text(String text, int lines, double line) {
    Label label = new Label(text.replace('\n', ' '));
    label.setWrapText(lines > 1);
    label.getStyleClass().add("t-body");
    label.setMaxHeight(lines * line + 12);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setAlignment(Pos.TOP_LEFT);
    return label;
  }

  private static VBox reply(Label said, String day, Messages words) {
    Label who =
        new Label(words.text("feedbackHistory.reply"), new Icon("fltfmz-person-support-24"));
    who.getStyleClass().add("reply-who");
    Label at = new Label(day);
    at.getStyleClass().add("reply-day");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(16, who, gap, at);
    head.setAlignment(Pos.CENTER_LEFT);
    said.getStyleClass().add("reply-text");
    VBox panel = new VBox(6, head, said);
    panel.getStyleClass().add("reply");
    return panel;
  }
}
