package cn.yst.kiosk.message;

import cn.yst.contract.AccountState;
import cn.yst.contract.Message;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.FactRow;
import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The facts of a message as rows: those that it has, in a fixed order.
final class LetterFacts {
  private final Messages words;
  private final MessageWords sentences;

  LetterFacts(Messages words, MessageWords sentences) {
    this.words = words;
    this.sentences = sentences;
  }

  List<FactRow> rows(Message message) {
    List<FactRow> rows = new ArrayList<>();
    String enterprise = message.enterprise();
    if (enterprise != null) {
      rows.add(new FactRow(words.text("messages.enterprise"), enterprise));
    }
    String alias = message.alias();
    if (alias != null) {
      rows.add(account(alias, message.accountState()));
    }
    String person = message.person();
    if (person != null) {
      FactRow row = new FactRow();
      row.setLabel(words.text(role(message)));
      GlyphText name = new GlyphText(person);
      name.getStyleClass().add("fact-value");
      row.setNode(name);
      rows.add(row);
    }
    LocalDate until = message.until();
    if (until != null) {
      rows.add(new FactRow(words.text("messages.period"), sentences.until(until)));
    }
    String excerpt = message.excerpt();
    if (excerpt != null) {
      rows.add(new FactRow(words.text("messages.feedback"), excerpt));
    }
    return rows;
  }

  private FactRow account(String alias, @org.jspecify.annotations.Nullable AccountState state) {
    Label code = new Label(alias);
    code.getStyleClass().addAll("fact-value", "fact-code");
    HBox both = new HBox(18, code);
    both.setAlignment(Pos.CENTER_RIGHT);
    if (state != null) {
      both.getChildren().add(chip(state));
    }
    FactRow row = new FactRow();
    row.setLabel(words.text("messages.account"));
    row.setNode(both);
    return row;
  }

  private Chip chip(AccountState state) {
    return switch (state) {
      case CERTIFIED -> new Chip(Chip.Kind.OK, words.text("messages.certified"));
      case UNCERTIFIED, CERTIFICATION_PENDING ->
          new Chip(Chip.Kind.WARN, words.text("messages.uncertified"));
      case SUSPENDED -> new Chip(Chip.Kind.BAD, words.text("messages.suspended"));
    };
  }

  /// Who the other person is.
  private static String role(Message message) {
    return switch (message.kind()) {
      case ASSOCIATION_REQUESTED, ASSOCIATION_NOTED, CERTIFICATION_REQUESTED ->
          "messages.requester";
      case ASSOCIATION_APPROVED, ASSOCIATION_NOT_APPROVED -> "messages.decider";
      case ACCOUNT_CERTIFIED, CERTIFICATION_ENDED, AUTHORITY_CHANGED, AUTHORITY_REVOKED ->
          "messages.representative";
      case AGENT_AUTHORISED,
          AGENT_ACCEPTED,
          AGENT_DECLINED,
          INVITATION_EXPIRED,
          INVITATION_WRONG_PERSON,
          AGENT_LEFT,
          AUTHORITY_ENDS_SOON,
          AUTHORITY_ENDED,
          ACCOUNT_SUSPENDED,
          FEEDBACK_ANSWERED,
          ENTERPRISE_ADDED ->
          "messages.agent";
    };
  }
}
