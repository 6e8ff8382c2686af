package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackEntry;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.HallTime;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.PagedColumn;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Sheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A whole feedback with the whole reply, in pages.
final class FeedbackSheet {
  /// Code points that stand together; a page holds whole pieces.
  private static final int PIECE = 120;

  private FeedbackSheet() {}

  /// @param height room for the text
  static Sheet of(FeedbackEntry entry, Messages words, HallTime time, double height) {
    PagedColumn pages = new PagedColumn();
    pages.setSpacing(12);
    pages.setRoom(height);
    pages.getItems().add(when(words, time, entry));
    pieces(entry.text(), "t-body").forEach(pages.getItems()::add);
    String reply = entry.reply();
    Instant repliedAt = entry.repliedAt();
    if (reply != null && repliedAt != null) {
      Label who =
          new Label(words.text("feedbackHistory.reply") + " · " + time.day(repliedAt, words));
      who.getStyleClass().add("reply-who");
      pages.getItems().add(who);
      pieces(reply, "reply-piece").forEach(pages.getItems()::add);
    }
    PrimaryButton close = new PrimaryButton();
    close.setId("closeButton");
    close.setArrow(false);
    close.setText(words.text("feedbackHistory.close"));
    close.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(close, Priority.ALWAYS);
    Sheet sheet =
        new Sheet(FeedbackWords.category(entry.category(), words)).with(pages).buttons(close);
    close.setOnAction(e -> sheet.close());
    return sheet;
  }

  private static Node when(Messages words, HallTime time, FeedbackEntry entry) {
    Label at = new Label(time.moment(entry.at(), words));
    at.getStyleClass().add("t-label");
    Chip chip = HistoryCard.chip(entry, words);
    HBox row = new HBox(20, at, chip);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static List<Node> pieces(String text, String style) {
    List<Node> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int left = text.codePointCount(start, text.length());
      int end = text.offsetByCodePoints(start, Math.min(PIECE, left));
      Label piece = new Label(text.substring(start, end));
      piece.setWrapText(true);
      piece.getStyleClass().add(style);
      pieces.add(piece);
      start = end;
    }
    return pieces;
  }
}
