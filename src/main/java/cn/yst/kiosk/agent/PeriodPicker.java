package cn.yst.kiosk.agent;

import cn.yst.contract.PeriodChoice;
import cn.yst.contract.PeriodChoices;
import cn.yst.contract.PeriodPreset;
import cn.yst.kiosk.ui.CalendarSheet;
import cn.yst.kiosk.ui.ConfirmSheet;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.OneOf;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The periods that may be given, each with the day it leads to. A picked date comes from a
/// calendar, and 长期有效 asks once more.
final class PeriodPicker extends VBox {
  private static final int FIRST_ROW = 3;
  private static final double GAP = 16;

  private final Messages words;
  private final Consumer<Period> chosen;

  /// @param chosen is told what was chosen and, where needed, confirmed
  PeriodPicker(Messages words, Consumer<Period> chosen) {
    this.words = words;
    this.chosen = chosen;
    setSpacing(GAP);
  }

  /// Shows the choices.
  ///
  /// @param now what is chosen at present
  /// @param over the node over whose screen calendar and question rise
  void show(PeriodChoices choices, Period now, Node over) {
    OneOf group = new OneOf();
    HBox first = new HBox(GAP);
    HBox second = new HBox(GAP);
    for (PeriodChoice choice : choices.choices()) {
      ToggleButton button = button(choice, now);
      button.setToggleGroup(group);
      button.setSelected(choice.period() == now.preset());
      button.setOnAction(
          e -> {
            choose(choice, choices, over);
            show(choices, now, over);
          });
      button.setPrefWidth(1);
      HBox.setHgrow(button, Priority.ALWAYS);
      (first.getChildren().size() < FIRST_ROW ? first : second).getChildren().add(button);
    }
    getChildren().setAll(first, second);
  }

  private void choose(PeriodChoice choice, PeriodChoices choices, Node over) {
    switch (choice.period()) {
      case THIRTY_DAYS, HALF_YEAR, ONE_YEAR, SAME_AS_MINE ->
          chosen.accept(new Period(choice.period(), Objects.requireNonNull(choice.until())));
      case PICK_A_DATE ->
          CalendarSheet.of(
                  words,
                  choices.from(),
                  choices.latest(),
                  day -> chosen.accept(new Period(PeriodPreset.PICK_A_DATE, day)))
              .showOver(over);
      case NO_END ->
          ConfirmSheet.of(
                  words.text("period.endlessQuestion"),
                  words.text("period.endlessText"),
                  words.text("frame.cancel"),
                  words.text("period.endlessYes"),
                  () -> chosen.accept(new Period(PeriodPreset.NO_END, end(choice))))
              .showOver(over);
    }
  }

  private static LocalDate end(PeriodChoice choice) {
    return Objects.requireNonNull(choice.until());
  }

  private ToggleButton button(PeriodChoice choice, Period now) {
    Label title = new Label(words.text(AgentWords.period(choice.period())));
    title.getStyleClass().add("period-title");
    Label detail = new Label(detail(choice, now));
    detail.getStyleClass().add("period-detail");
    VBox lines = new VBox(title, detail);
    lines.setAlignment(Pos.CENTER);
    ToggleButton button = new ToggleButton();
    button.setId("period-" + choice.period().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    button.getStyleClass().addAll("choice", "period-choice");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setGraphic(lines);
    button.setAccessibleText(title.getText() + " " + detail.getText());
    button.setDisable(!choice.allowed());
    return button;
  }

  private String detail(PeriodChoice choice, Period now) {
    return switch (choice.period()) {
      case PICK_A_DATE ->
          now.preset() == PeriodPreset.PICK_A_DATE
              ? words.text("period.until", now.until())
              : words.text("period.choose");
      case NO_END -> words.text("period.asksAgain");
      case THIRTY_DAYS, HALF_YEAR, ONE_YEAR, SAME_AS_MINE ->
          words.text("period.until", Objects.requireNonNull(choice.until()));
    };
  }
}
