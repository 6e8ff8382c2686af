package cn.yst.kiosk.login;

import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.PagedColumn;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Sheet;
import cn.yst.kiosk.ui.Zones;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The full privacy notice behind 看全文, in pages.
final class NoticeSheet {
  /// Enough for four sections a page.
  private static final double ROOM = 1120;

  /// What stands around the pages: title, button, and the air between them.
  private static final double AROUND = 350;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=。)|(?<=\\.) ");

  private NoticeSheet() {}

  /// @param zones in low reach a page has no room for a whole section, but for each sentence
  static Sheet of(PrivacyNotice notice, Messages words, Zones zones) {
    PagedColumn pages = new PagedColumn();
    pages.setRoom(Math.min(ROOM, zones.sheetHeight() - AROUND));
    pages.setSpacing(zones.low() ? 12 : 32);
    for (PrivacyNotice.Section section : notice.sections()) {
      String[] parts =
          zones.low() ? SENTENCE_END.split(section.text()) : new String[] {section.text()};
      pages.getItems().add(new VBox(8, title(section), text(parts[0])));
      Stream.of(parts).skip(1).map(NoticeSheet::text).forEach(pages.getItems()::add);
    }
    Label version = new Label(words.text("consent.noticeVersion", notice.version()));
    version.getStyleClass().add("t-caption");
    pages.getItems().add(version);
    PrimaryButton close = new PrimaryButton();
    close.setArrow(false);
    close.setText(words.text("consent.noticeRead"));
    close.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(close, Priority.ALWAYS);
    Sheet sheet = new Sheet(words.text("consent.noticeTitle")).with(pages).buttons(close);
    close.setOnAction(e -> sheet.close());
    return sheet;
  }

  private static Label title(PrivacyNotice.Section section) {
    Label title = new Label(section.title());
    title.getStyleClass().add("t-h3");
    return title;
  }

  private static Label text(String sentences) {
    Label text = new Label(sentences);
    text.getStyleClass().add("t-label");
    text.setWrapText(true);
    return text;
  }
}
