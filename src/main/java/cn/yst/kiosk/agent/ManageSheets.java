package cn.yst.kiosk.agent;

import cn.yst.contract.AgentAction;
import cn.yst.contract.AgentEntry;
import cn.yst.contract.PeriodChoices;
import cn.yst.kiosk.ui.ConfirmSheet;
import cn.yst.kiosk.ui.FactRow;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Sheet;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The sheets behind 管理 and 续期: what the authority is, a new period, or its end. Nothing goes out
/// before a second press.
final class ManageSheets {
  private final Messages words;
  private final Node over;
  private final Consumer<AgentChange> change;

  /// @param over the node over whose screen the sheets rise
  /// @param change is told what was confirmed
  ManageSheets(Messages words, Node over, Consumer<AgentChange> change) {
    this.words = words;
    this.over = over;
    this.change = change;
  }

  /// 管理: 修改期限 or 删除.
  void manage(AgentEntry entry, PeriodChoices choices) {
    Button remove = removeButton(entry);
    PrimaryButton period = new PrimaryButton();
    period.setId("changePeriodButton");
    period.setIcon("fltfal-calendar-clock-24");
    period.setText(words.text("agents.changePeriod"));
    period.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(period, Priority.ALWAYS);
    period.setOnAction(e -> prolong(entry, choices, Period.preset(choices)));
    Sheet sheet = new Sheet(words.text("agents.manageTitle", entry.name())).with(facts(entry));
    if (entry.actions().contains(AgentAction.REVOKE)) {
      sheet.buttons(remove, period);
    } else {
      sheet.buttons(period);
    }
    sheet.getChildren().addFirst(closer(sheet));
    sheet.showOver(over);
  }

  /// 修改期限, 续期: the same choices as for a new agent.
  void prolong(AgentEntry entry, PeriodChoices choices, Period now) {
    boolean renew = entry.actions().contains(AgentAction.RENEW);
    PrimaryButton take = new PrimaryButton();
    take.setId("prolongButton");
    take.setArrow(false);
    take.setText(
        now.endless()
            ? words.text("agents.prolongEndless")
            : words.text(renew ? "agents.renewTo" : "agents.changeTo", now.until()));
    take.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(take, Priority.ALWAYS);
    PeriodPicker picker = new PeriodPicker(words, period -> prolong(entry, choices, period));
    picker.show(choices, now, over);
    Label from = new Label(words.text("period.fromToday", choices.from()));
    from.getStyleClass().add("t-label");
    Sheet sheet =
        new Sheet(
                words.text(renew ? "agents.renewTitle" : "agents.changePeriodTitle", entry.name()))
            .with(from, picker);
    take.setOnAction(
        e -> {
          sheet.close();
          change.accept(new AgentChange.Prolong(entry.id(), now.until()));
        });
    if (renew && entry.actions().contains(AgentAction.REVOKE)) {
      sheet.buttons(removeButton(entry), take);
    } else {
      sheet.buttons(take);
    }
    sheet.getChildren().addFirst(closer(sheet));
    sheet.showOver(over);
  }

  /// 删除, asked once more.
  void remove(AgentEntry entry) {
    ConfirmSheet.of(
            words.text("agents.removeQuestion", entry.name()),
            words.text("agents.removeText"),
            words.text("frame.cancel"),
            words.text("agents.removeYes"),
            () -> change.accept(new AgentChange.Remove(entry.id())))
        .showOver(over);
  }

  private Button removeButton(AgentEntry entry) {
    Button remove = new Button(words.text("agents.remove"));
    remove.setId("removeButton");
    remove.getStyleClass().addAll("button-outlined", "danger", "btn-danger");
    remove.setPrefWidth(316);
    remove.setMinWidth(Button.USE_PREF_SIZE);
    remove.setOnAction(e -> remove(entry));
    return remove;
  }

  private Node closer(Sheet sheet) {
    Button close = new Button(words.text("agents.close"), new Icon("fltfal-dismiss-circle-24"));
    close.setId("closeSheetButton");
    close.getStyleClass().add("hold-button");
    close.setOnAction(e -> sheet.close());
    HBox line = new HBox(close);
    line.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    VBox.setMargin(line, new javafx.geometry.Insets(-24, 0, -40, 0));
    return line;
  }

  private Node facts(AgentEntry entry) {
    VBox facts =
        new VBox(
            new FactRow(words.text("agents.idNumber"), entry.idNumber()),
            new FactRow(words.text("agents.joined"), String.valueOf(entry.joined())),
            new FactRow(words.text("addAgent.ends"), AgentWords.end(entry.until(), words)));
    facts.getStyleClass().addAll("card", "compact");
    return facts;
  }
}
