package cn.yst.kiosk.handover;

import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverState;
import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.MaskedNames;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// For whom it is, and where it stands: made, waiting, in force.
final class Timeline extends VBox {
  private final HandOverWords words;

  Timeline(HandOverWords words) {
    super(22);
    this.words = words;
    getStyleClass().addAll("card", "timeline");
  }

  /// @param left until it expires; zero once it has ended
  void show(HandOver what, Duration left) {
    GlyphText enterprise = new GlyphText(what.enterprise().name());
    enterprise.getStyleClass().add("timeline-enterprise");
    Label alias = new Label(words.text("handing.account", what.alias()));
    alias.getStyleClass().add("t-caption");
    alias.setWrapText(true);
    getChildren()
        .setAll(
            new VBox(2, enterprise, alias),
            step("done", words.text(what.kind(), "made"), words.moment(what.createdAt())),
            second(what, left),
            third(what));
  }

  private HBox second(HandOver what, Duration left) {
    return switch (what.state()) {
      case PENDING ->
          step("now", words.text(what.kind(), "waits", what.person()), words.left(left));
      case ACCEPTED -> step("done", words.text(what.kind(), "checked", what.person()), "");
      case DECLINED, WITHDRAWN, EXPIRED -> step("off", words.end(what), "");
    };
  }

  private HBox third(HandOver what) {
    return step(
        what.state() == HandOverState.ACCEPTED ? "done" : "later",
        words.text(what.kind(), "inForce"),
        words.until(what).orElse(""));
  }

  private static HBox step(String turn, String title, String detail) {
    Icon icon =
        new Icon(
            switch (turn) {
              case "done" -> "fltfal-checkmark-circle-24";
              case "now" -> "fltfal-clock-24";
              case "off" -> "fltfal-calendar-cancel-24";
              default -> "fltral-circle-24";
            });
    Label first = new Label(MaskedNames.whole(title));
    first.getStyleClass().add("timeline-title");
    first.setWrapText(true);
    VBox lines = new VBox(first);
    if (!detail.isEmpty()) {
      Label second = new Label(detail);
      second.getStyleClass().add("t-caption");
      second.setWrapText(true);
      lines.getChildren().add(second);
    }
    HBox step = new HBox(16, icon, lines);
    step.setAlignment(Pos.TOP_LEFT);
    step.getStyleClass().addAll("timeline-step", turn);
    return step;
  }
}
