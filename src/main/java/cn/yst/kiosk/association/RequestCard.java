package cn.yst.kiosk.association;

import cn.yst.contract.AssociationDecision;
import cn.yst.kiosk.ui.CardBox;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Who asks, masked, and for which account.
final class RequestCard extends VBox {
  private final Messages words;
  private final CardBox card = new CardBox();

  RequestCard(AssociationDecision shown, Messages words) {
    this.words = words;
    card.getStyleClass().add("request-card");
    card.setSpacing(18);
    getChildren().add(card);
    Region line = new Region();
    line.getStyleClass().add("hairline");
    Label enterprise = bold(shown.enterprise().name());
    enterprise.setWrapText(true);
    card.getChildren()
        .addAll(
            requester(shown),
            line,
            fact("decision.enterprise", enterprise),
            fact("decision.account", account(shown)));
  }

  /// The same with the reason inside, where one page has room for both.
  static RequestCard withReason(AssociationDecision shown, Messages words) {
    RequestCard whole = new RequestCard(shown, words);
    whole.card.getChildren().add(reason(shown, words));
    return whole;
  }

  private HBox requester(AssociationDecision shown) {
    String name = shown.requester();
    GlyphText surname = new GlyphText(name.substring(0, name.offsetByCodePoints(0, 1)));
    StackPane disc = new StackPane(surname);
    disc.getStyleClass().addAll("disc", "warning", "surname");
    GlyphText masked = new GlyphText(name);
    masked.getStyleClass().add("request-name");
    HBox first = new HBox(20, masked, new Chip(Chip.Kind.OK, words.text("decision.faceChecked")));
    first.setAlignment(Pos.CENTER_LEFT);
    String phone = shown.phone();
    Label numbers = new Label(phone == null ? shown.idNumber() : shown.idNumber() + "  " + phone);
    numbers.getStyleClass().add("t-mono");
    VBox lines = new VBox(4, first, numbers);
    lines.setAlignment(Pos.CENTER_LEFT);
    HBox row = new HBox(26, disc, lines);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox account(AssociationDecision shown) {
    Label alias = bold(shown.alias());
    alias.getStyleClass().add("fact-code");
    HBox both = new HBox(30, alias, chip(shown));
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private Chip chip(AssociationDecision shown) {
    return switch (shown.accountState()) {
      case CERTIFIED -> new Chip(Chip.Kind.OK, words.text("decision.certified"));
      case UNCERTIFIED, CERTIFICATION_PENDING ->
          new Chip(Chip.Kind.WARN, words.text("decision.uncertified"));
      case SUSPENDED -> new Chip(Chip.Kind.BAD, words.text("decision.suspended"));
    };
  }

  private HBox fact(String key, Node value) {
    Label label = new Label(words.text(key));
    label.getStyleClass().addAll("fact-label", "request-label");
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox row = new HBox(label, value);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// Why they ask, in their own words.
  static VBox reason(AssociationDecision shown, Messages words) {
    Label label = new Label(words.text("decision.reason"));
    label.getStyleClass().add("t-caption");
    GlyphText quoted = new GlyphText(words.text("decision.quoted", shown.reason()));
    quoted.setMaxWidth(Double.MAX_VALUE);
    quoted.getStyleClass().add("request-reason");
    VBox box = new VBox(4, label, quoted);
    box.getStyleClass().add("reason-box");
    return box;
  }

  private static Label bold(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("request-value");
    return label;
  }
}
