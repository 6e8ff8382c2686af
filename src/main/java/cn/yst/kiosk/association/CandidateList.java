package cn.yst.kiosk.association;

import cn.yst.contract.Association;
import cn.yst.contract.AssociationCandidate;
import cn.yst.kiosk.association.AskState.Listed;
import cn.yst.kiosk.ui.CardBox;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.DayWords;
import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.OneOf;
import cn.yst.kiosk.ui.SelectCard;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The accounts of a page, masked: those that can be asked for as cards to choose from, those asked
/// for already with the time left and 撤回.
final class CandidateList extends VBox {
  private final Messages words;
  private final Consumer<String> choose;
  private final Consumer<String> show;
  private final Consumer<String> withdraw;

  /// @param choose is told the id of the account touched
  /// @param show is told the id of the request whose code the applicant shall scan
  /// @param withdraw is told the id of the request to be taken back
  CandidateList(
      Messages words, Consumer<String> choose, Consumer<String> show, Consumer<String> withdraw) {
    super(24);
    this.words = words;
    this.choose = choose;
    this.show = show;
    this.withdraw = withdraw;
  }

  void show(Listed listed) {
    OneOf group = new OneOf();
    getChildren().clear();
    for (AssociationCandidate account : listed.shown()) {
      Association waiting = account.waiting();
      getChildren()
          .add(waiting == null ? open(account, listed, group) : waiting(account, waiting, listed));
    }
  }

  private Node open(AssociationCandidate account, Listed listed, OneOf group) {
    SelectCard card = new SelectCard();
    card.setId("share-" + account.accountId());
    card.getStyleClass().add("share-account");
    card.setContent(facts(account, new Chip(Chip.Kind.OK, words.text("associate.certified"))));
    card.setAccessibleText(account.alias());
    card.setToggleGroup(group);
    card.setSelected(listed.chosen().equals(Optional.of(account.accountId())));
    card.setOnAction(e -> choose.accept(account.accountId()));
    return card;
  }

  private Node waiting(AssociationCandidate account, Association request, Listed listed) {
    Label until =
        new Label(
            words.text("associate.voidOn", DayWords.of(request.voidOn(), listed.voidOn(), words)));
    until.getStyleClass().add("t-label");
    until.setWrapText(true);
    until.setMinHeight(USE_PREF_SIZE);
    VBox facts = facts(account, new Chip(Chip.Kind.WARN, words.text("associate.waiting")));
    facts.getChildren().add(until);
    HBox.setHgrow(facts, Priority.ALWAYS);
    Button code = new Button(words.text("associate.showCode"));
    code.setId("code-" + request.id());
    code.getStyleClass().add("btn-tonal");
    code.setOnAction(e -> show.accept(request.id()));
    Button back = new Button(words.text("associate.withdraw"));
    back.setId("withdraw-" + request.id());
    back.getStyleClass().add("btn-tonal");
    back.setOnAction(e -> withdraw.accept(request.id()));
    for (Button button : new Button[] {code, back}) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    HBox row = new HBox(24, facts, code, back);
    row.setAlignment(Pos.CENTER_LEFT);
    CardBox card = new CardBox();
    card.getStyleClass().add("share-waiting");
    card.getChildren().add(row);
    return card;
  }

  private VBox facts(AssociationCandidate account, Chip chip) {
    Label alias = new Label(account.alias());
    alias.getStyleClass().add("share-alias");
    HBox first = new HBox(20, alias, chip);
    first.setAlignment(Pos.CENTER_LEFT);
    Label role = new Label(words.text("associate.applicant"));
    role.getStyleClass().add("t-label");
    GlyphText name = new GlyphText(account.applicant());
    name.getStyleClass().add("share-name");
    HBox second = new HBox(10, role, name);
    second.setAlignment(Pos.CENTER_LEFT);
    return new VBox(4, first, second);
  }
}
