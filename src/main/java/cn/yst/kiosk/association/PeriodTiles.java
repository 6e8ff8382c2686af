package cn.yst.kiosk.association;

import cn.yst.contract.AccountCard;
import cn.yst.contract.PeriodChoice;
import cn.yst.contract.PeriodChoices;
import cn.yst.contract.PeriodPreset;
import cn.yst.kiosk.ui.ChoiceTile;
import cn.yst.kiosk.ui.Columns;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.OneOf;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// 用到哪一天: the periods that may be granted. What lies beyond the own last day is locked and says
/// so; it is never hidden.
final class PeriodTiles extends VBox {
  private final Messages words;
  private final Consumer<PeriodChoice> pressed;

  /// @param pressed is told the period that was touched, also one without a day of its own
  PeriodTiles(Messages words, Consumer<PeriodChoice> pressed) {
    super(16);
    this.words = words;
    this.pressed = pressed;
  }

  void show(PeriodChoices offered, GrantedPeriod chosen) {
    OneOf group = new OneOf();
    Columns first = new Columns();
    first.setCount(3);
    first.setLargeCount(3);
    Columns second = new Columns();
    second.setLargeCount(2);
    for (Columns row : new Columns[] {first, second}) {
      row.setGap(16);
    }
    for (PeriodChoice choice : offered.choices()) {
      ChoiceTile tile = tile(choice, chosen);
      tile.setToggleGroup(group);
      tile.setSelected(choice.period() == chosen.choice());
      tile.setOnAction(
          e -> {
            tile.setSelected(choice.period() == chosen.choice());
            pressed.accept(choice);
          });
      (first.getItems().size() < 3 ? first : second).getItems().add(tile);
    }
    getChildren().setAll(head(offered), first, second);
  }

  private HBox head(PeriodChoices offered) {
    Label what = new Label(words.text("decision.until"));
    what.getStyleClass().add("field-label");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    boolean open = offered.choices().stream().anyMatch(c -> AccountCard.NO_END.equals(c.until()));
    Label latest =
        new Label(
            open
                ? words.text("decision.latestOpen")
                : words.text("decision.latest", offered.latest()));
    latest.getStyleClass().add("t-label");
    HBox head = new HBox(24, what, gap, latest);
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private ChoiceTile tile(PeriodChoice choice, GrantedPeriod chosen) {
    ChoiceTile tile =
        new ChoiceTile(words.text(word(choice.period())), line(choice, chosen), !choice.allowed());
    tile.setId("period-" + choice.period());
    return tile;
  }

  private String line(PeriodChoice choice, GrantedPeriod chosen) {
    if (!choice.allowed()) {
      return words.text("decision.beyond");
    }
    LocalDate until = choice.until();
    if (until == null && chosen.choice() == choice.period()) {
      until = chosen.until();
    }
    if (until == null) {
      return words.text("decision.choose");
    }
    return until.equals(AccountCard.NO_END)
        ? words.text("decision.noEnd")
        : words.text("decision.to", until);
  }

  private static String word(PeriodPreset period) {
    return switch (period) {
      case THIRTY_DAYS -> "decision.thirtyDays";
      case HALF_YEAR -> "decision.halfYear";
      case ONE_YEAR -> "decision.oneYear";
      case SAME_AS_MINE -> "decision.sameAsMine";
      case PICK_A_DATE -> "decision.pickDate";
      case NO_END -> "decision.noEnd";
    };
  }
}
