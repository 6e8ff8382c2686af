package cn.yst.kiosk.login;

import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.PagedColumn;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Sheet;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The full privacy notice behind 看全文, in pages.
final class NoticeSheet {
  /// Enough for four sections a page and for the whole sheet to stand below the session bar.
  private static final double HEIGHT = 1120;

  private NoticeSheet() {}

  static Sheet of(PrivacyNotice notice, Messages words) {
    PagedColumn pages = new PagedColumn();
    pages.setSpacing(32);
    pages.setMinHeight(HEIGHT);
    pages.setPrefHeight(HEIGHT);
    pages.setMaxHeight(HEIGHT);
    notice.sections().stream().map(NoticeSheet::section).forEach(pages.getItems()::add);
    Label version = new Label(words.text("consent.noticeVersion", notice.version()));
    version.getStyleClass().add("t-caption");
    PrimaryButton close = new PrimaryButton();
    close.setArrow(false);
    close.setText(words.text("consent.noticeRead"));
    close.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(close, Priority.ALWAYS);
    Sheet sheet = new Sheet(words.text("consent.noticeTitle")).with(pages, version).buttons(close);
    close.setOnAction(e -> sheet.close());
    return sheet;
  }

  private static Node section(PrivacyNotice.Section section) {
    Label title = new Label(section.title());
    title.getStyleClass().add("t-h3");
    Label text = new Label(section.text());
    text.getStyleClass().add("t-label");
    text.setWrapText(true);
    return new VBox(8, title, text);
  }
}
