package cn.yst.kiosk.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// Who I am, for whom I act, the time left, and the way out; they never leave the screen.
final class SessionBar extends Pane {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final double TRACK = 6;

  private final Label first = label("bar-first");
  private final Label note = label("bar-note");
  private final Label second = label("bar-second");
  private final Label machine = label("bar-second");
  private final Label clock = label("bar-clock");
  private final Label timeWord = label("bar-time-word");
  private final Label time = label("bar-time");
  private final HBox timePill = new HBox(20);
  private final Button exit = new Button("", new Icon("fltfmz-sign-out-24"));
  private final ProgressBar track = new ProgressBar();
  private final HBox row = new HBox();
  private final KapokMark mark = new KapokMark();
  private final StackPane person = new StackPane(new Icon("fltfmz-person-24"));
  private final Region end = new Region();
  private final VBox who = new VBox(-3);
  private final CountRing ring = new CountRing();
  private final Label soon = label("bar-time-word");
  private final Label home = label("bar-first");
  private final VBox leavingWords = new VBox(-4, soon, home);

  SessionBar(FrameActions actions) {
    getStyleClass().add("session-bar");
    exit.setId("exitButton");
    exit.getStyleClass().add("bar-exit");
    exit.setOnAction(e -> actions.exit());
    track.getStyleClass().add("session-track");
    mark.setSize(62);
    person.getStyleClass().add("bar-person");
    HBox line = new HBox(14, first, note);
    line.setAlignment(Pos.BASELINE_LEFT);
    first.setMinWidth(Region.USE_PREF_SIZE);
    // Staff ask for the machine's number: a long hall is cut before it, not the number.
    machine.setMinWidth(Region.USE_PREF_SIZE);
    second.setMinWidth(0);
    clock.setMinWidth(Region.USE_PREF_SIZE);
    who.getChildren().addAll(line, new SecondLine());
    who.setAlignment(Pos.CENTER_LEFT);
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    Icon dial = new Icon("fltfal-clock-24");
    dial.getStyleClass().add("bar-dial");
    VBox words = new VBox(-4, timeWord, time);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(Region.USE_PREF_SIZE);
    timePill.getChildren().addAll(dial, words);
    timePill.getStyleClass().add("bar-time-pill");
    timePill.setAlignment(Pos.CENTER);
    timePill.setMinWidth(Region.USE_PREF_SIZE);
    // The pill's ends lie in the gaps beside it.
    HBox.setMargin(timePill, new Insets(0, -4, 0, -4));
    exit.setMinWidth(Region.USE_PREF_SIZE);
    end.setMinWidth(0);
    HBox.setMargin(end, new Insets(0, 0, 0, -4));
    ring.setSize(88);
    ring.setStroke(8);
    leavingWords.setAlignment(Pos.CENTER_LEFT);
    leavingWords.setMinWidth(Region.USE_PREF_SIZE);
    row.getStyleClass().add("bar-row");
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(row, track);
  }

  void show(BarContent content, Place place, LocalTime now, Messages words) {
    timeWord.setText(words.text("bar.timeLeft"));
    exit.setText(words.text("bar.exit"));
    clock.setText(CLOCK.format(now));
    switch (content) {
      case BarContent.Place() -> {
        hall(place, words);
        fill(mark, who, clock, end);
        track.setVisible(false);
      }
      case BarContent.Visitor(TimeLeft left) -> {
        hall(place, words);
        fill(mark, who, timePill, exit);
        time(left);
      }
      case BarContent.Person(String name, String known, TimeLeft left) -> {
        text(name, known, words.text("bar.noEnterprise"));
        fill(person, who, timePill, exit);
        time(left);
      }
      case BarContent.Acting(String name, String role, String enterprise, TimeLeft left) -> {
        text(name, role, words.text("bar.actingFor", enterprise));
        fill(person, who, timePill, exit);
        time(left);
      }
    }
  }

  /// Nobody is here any more, and the screen leaves by itself.
  void showLeaving(TimeLeft left, Place place, Messages words) {
    hall(place, words);
    soon.setText(words.text("bar.soon"));
    String seconds = Long.toString(left.left().toSeconds());
    home.setText(words.text("bar.home", seconds));
    ring.show(left, seconds);
    fill(mark, who, ring, leavingWords);
    track.setVisible(false);
  }

  private void hall(Place place, Messages words) {
    text(words.text("bar.product"), "", place.hall());
    machine.setText(words.text("bar.machine", place.machine()));
  }

  private void text(String one, String small, String two) {
    first.setText(one);
    note.setText(small);
    second.setText(two);
    machine.setText("");
  }

  private void fill(Node... nodes) {
    KeptNodes.arrange(row.getChildren(), List.of(nodes));
  }

  private void time(TimeLeft left) {
    time.setText(left.clock());
    track.setVisible(true);
    track.setProgress(left.share());
    StyleClasses.toggle(timePill, "ending", left.ending());
  }

  /// What is cut short ends in the middle of its room; the machine's number follows the drawn
  // letters.
  private final class SecondLine extends HBox {
    SecondLine() {
      super(second, machine);
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      second.layout();
      if (second.lookup(".text") instanceof Text drawn) {
        machine.setLayoutX(second.getLayoutX() + drawn.getLayoutBounds().getWidth());
      }
    }
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  protected void layoutChildren() {
    row.resizeRelocate(0, 0, getWidth(), getHeight());
    track.resizeRelocate(0, getHeight() - TRACK, getWidth(), TRACK);
  }
}
