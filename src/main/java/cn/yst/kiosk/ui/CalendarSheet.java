package cn.yst.kiosk.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// 指定日期: a month to choose one day from.
public final class CalendarSheet {
  private CalendarSheet() {}

  /// A sheet with a calendar.
  ///
  /// @param words the language
  /// @param first the first day that can be chosen, chosen to begin with
  /// @param last the last day that can be chosen
  /// @param chosen is told the day; the sheet is lowered by itself
  public static Sheet of(
      Messages words, LocalDate first, LocalDate last, Consumer<LocalDate> chosen) {
    MonthCalendar calendar = new MonthCalendar(words, first);
    calendar.getStyleClass().add("kiosk-calendar");
    calendar.setMaxWidth(Double.MAX_VALUE);
    calendar.setDayCellFactory(
        c ->
            new DateCell() {
              @Override
              public void updateItem(LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setDisable(empty || day.isBefore(first) || day.isAfter(last));
              }
            });
    Button cancel = new Button(words.text("frame.cancel"));
    cancel.getStyleClass().addAll("button-outlined", "accent", "btn-secondary");
    cancel.setId("calendarCancelButton");
    cancel.setPrefWidth(316);
    PrimaryButton take = new PrimaryButton();
    take.setArrow(false);
    take.setText(words.text("frame.takeDate"));
    take.setId("calendarTakeButton");
    take.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(take, Priority.ALWAYS);
    Sheet sheet = new Sheet(words.text("frame.pickDate")).with(calendar).buttons(cancel, take);
    cancel.setOnAction(e -> sheet.close());
    take.setOnAction(
        e -> {
          sheet.close();
          chosen.accept(calendar.getValue());
        });
    return sheet;
  }
}
