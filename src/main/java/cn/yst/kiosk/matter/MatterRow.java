package cn.yst.kiosk.matter;

import cn.yst.contract.Lock;
import cn.yst.contract.LockReason;
import cn.yst.contract.Matter;
import cn.yst.kiosk.ui.Chip;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.LockStrip;
import cn.yst.kiosk.ui.LockWords;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.SelectCard;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One matter: a radio row and, while it is chosen and locked, the strip that says how to unlock
/// it. A locked matter can be chosen, to learn that.
final class MatterRow extends VBox {
  private final SelectCard card = new SelectCard();

  /// @param strip whether the strip stands in the row; else it stands beside the list
  MatterRow(Matter matter, boolean chosen, boolean strip, Messages words) {
    Lock lock = matter.lock();
    card.setId("matter-" + matter.id());
    card.getStyleClass().add("matter-row");
    card.setMaxWidth(Double.MAX_VALUE);
    card.setContent(content(matter, words));
    card.setAccessibleText(title(matter, words));
    getChildren().add(card);
    if (lock != null) {
      card.getStyleClass().add("locked");
      if (chosen && strip) {
        getStyleClass().add("matter-open");
        getChildren().add(new LockStrip(LockWords.of(lock, words)));
      }
    }
  }

  SelectCard card() {
    return card;
  }

  /// The matter's name in the visitor's language.
  static String title(Matter matter, Messages words) {
    return words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? matter.titleEn()
        : matter.title();
  }

  private static HBox content(Matter matter, Messages words) {
    Label name = new Label(title(matter, words));
    name.getStyleClass().add("option-title");
    Label effort = new Label(effort(matter, words));
    effort.getStyleClass().add("matter-effort");
    for (Label each : new Label[] {name, effort}) {
      each.setWrapText(true);
      each.setMinHeight(Region.USE_PREF_SIZE);
    }
    VBox said = new VBox(name, effort);
    said.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(20, said, chip(matter, words));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static String effort(Matter matter, Messages words) {
    String key =
        matter.needsMaterial()
            ? "matters.withMaterial"
            : matter.needsPrinter() ? "matters.withPrinter" : "matters.minutes";
    return words.text(key, matter.minutes());
  }

  private static Chip chip(Matter matter, Messages words) {
    Lock lock = matter.lock();
    if (lock == null) {
      return new Chip(Chip.Kind.OK, words.text("matters.open"));
    }
    Chip chip = new Chip(Chip.Kind.WARN, words.text(chipWord(lock.reason())));
    chip.setGraphic(new Icon("fltfal-lock-24"));
    return chip;
  }

  private static String chipWord(LockReason reason) {
    return switch (reason) {
      case UNCERTIFIED, CERTIFICATION_PENDING -> "matters.needsCertified";
      case ENTERPRISE_NOT_LIVE,
          REPRESENTATIVE_CHANGED,
          AUTHORITY_ENDED,
          REPRESENTATIVE_ONLY,
          APPLICANT_ONLY ->
          "matters.locked";
    };
  }
}
