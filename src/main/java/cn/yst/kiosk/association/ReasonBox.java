package cn.yst.kiosk.association;

import cn.yst.contract.RequestAssociation;
import cn.yst.kiosk.input.Keyboard;
import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.ui.Columns;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.StyleClasses;
import cn.yst.kiosk.ui.Visibility;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// 为什么要用: pills that write a sentence, and the field they write into. What was written by hand
/// stays; a pill pressed after that adds its sentence.
final class ReasonBox extends VBox {
  private final Messages words;
  private final Runnable changed;
  private final Map<Reason, ToggleButton> pills = new EnumMap<>(Reason.class);
  private final ToggleButton otherPill = new ToggleButton();
  private final TextArea field = new TextArea();
  private final Label counter = new Label();
  private final Button doneButton = new Button();
  private final HBox head;
  private final Columns pillRow;
  private final HBox foot;
  private final BooleanProperty writing = new SimpleBooleanProperty(this, "writing");
  private String byHand = "";
  private boolean filling;

  /// @param keyboard types into the field
  /// @param changed is called whenever the reason changes
  ReasonBox(Keyboard keyboard, Messages words, Runnable changed) {
    super(16);
    this.words = words;
    this.changed = changed;
    field.setId("reasonField");
    field.getStyleClass().addAll("kiosk-field", "reason-field");
    field.setWrapText(true);
    field.setPromptText(words.text("associate.reasonPrompt"));
    field.setTextFormatter(new TextFormatter<String>(ReasonBox::limit));
    keyboard.attach(field, Field.TEXT);
    field.textProperty().subscribe((was, is) -> typed());
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                writing.set(true);
              }
            });
    counter.getStyleClass().add("t-caption");
    doneButton.setId("reasonDoneButton");
    doneButton.getStyleClass().add("btn-tonal");
    doneButton.setText(words.text("associate.reasonDone"));
    doneButton.setOnAction(e -> writing.set(false));
    writing.subscribe(this::arrange);
    head = head();
    pillRow = pillRow();
    foot = counted();
    getChildren().addAll(head, pillRow, framed(), foot);
    count();
  }

  /// Whether the visitor writes now, so that keys are needed.
  BooleanProperty writingProperty() {
    return writing;
  }

  /// Leaves the field by itself while it is written, where the keys leave room for nothing else.
  ///
  /// @param on whether its count and 写好了 are to stand elsewhere
  void setAlone(boolean on) {
    StyleClasses.toggle(field, "alone", on);
    for (Region part : new Region[] {head, pillRow}) {
      Visibility.show(part, !on);
    }
    if (!on && !getChildren().contains(foot)) {
      getChildren().add(foot);
    }
  }

  /// How much is written, and 写好了.
  Node foot() {
    return foot;
  }

  /// What the applicant will read.
  String reason() {
    return field.getText();
  }

  /// Fills in what was chosen and written before.
  void restore(Set<Reason> reasons, String written) {
    reasons.forEach(reason -> pill(reason).setSelected(true));
    byHand = written;
    otherPill.setSelected(!written.isBlank());
    fill();
  }

  /// What is written by hand.
  String byHand() {
    return byHand;
  }

  /// Forgets what was written, after it was sent.
  void clear() {
    pills.values().forEach(pill -> pill.setSelected(false));
    byHand = "";
    fill();
    otherPill.setSelected(false);
  }

  /// Writes by hand, for samples.
  void write(String text) {
    writing.set(true);
    field.setText(text);
  }

  /// Presses a pill, for samples.
  void press(Reason reason) {
    pill(reason).fire();
  }

  private static TextFormatter.Change limit(TextFormatter.Change change) {
    if (change.isContentChange()) {
      change.setText(change.getText().replace('\n', ' '));
      String text = change.getControlNewText();
      if (text.codePointCount(0, text.length()) > RequestAssociation.REASON_LIMIT) {
        change.setText("");
        change.setRange(change.getRangeStart(), change.getRangeStart());
        change.setCaretPosition(change.getControlText().length());
        change.setAnchor(change.getControlText().length());
      }
    }
    return change;
  }

  private HBox head() {
    Label why = new Label(words.text("associate.why"));
    why.getStyleClass().add("field-label");
    Label seen = new Label(words.text("associate.seen"));
    seen.getStyleClass().add("t-label");
    HBox head = new HBox(why, gap(), seen);
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private Columns pillRow() {
    Columns row = new Columns();
    row.setCount(4);
    row.setLargeCount(2);
    row.setGap(16);
    for (Reason reason : Reason.values()) {
      row.getItems().add(pill(reason));
    }
    otherPill.setId("reason-OTHER");
    otherPill.setText(words.text("associate.other"));
    otherPill.setOnAction(
        e -> {
          writing.set(true);
          field.requestFocus();
          otherPill.setSelected(!byHand.isBlank());
        });
    row.getItems().add(otherPill);
    for (var pill : row.getItems()) {
      pill.getStyleClass().setAll("pill", "reason-pill");
    }
    return row;
  }

  private ToggleButton pill(Reason reason) {
    return pills.computeIfAbsent(
        reason,
        r -> {
          ToggleButton pill = new ToggleButton(words.text(r.key()));
          pill.setId("reason-" + r);
          pill.setOnAction(e -> fill());
          return pill;
        });
  }

  /// The field, with a sign that it is written on the screen.
  private StackPane framed() {
    Icon icon = new Icon("fltfal-keyboard-24");
    icon.getStyleClass().addAll("icon-48", "icon-muted");
    icon.setMouseTransparent(true);
    icon.visibleProperty().bind(writing.not());
    StackPane.setMargin(icon, new Insets(0, 28, 0, 0));
    StackPane framed = new StackPane(field, icon);
    framed.setAlignment(Pos.CENTER_RIGHT);
    return framed;
  }

  private HBox counted() {
    HBox row = new HBox(24, counter, gap(), doneButton);
    row.setAlignment(Pos.CENTER_LEFT);
    row.managedProperty().bind(row.visibleProperty());
    row.visibleProperty().bind(writing);
    return row;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /// Whose pills are pressed.
  Set<Reason> chosen() {
    return pills.entrySet().stream()
        .filter(e -> e.getValue().isSelected())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void fill() {
    String sentence = Reason.sentence(chosen(), words);
    boolean both = !byHand.isBlank() && !sentence.isEmpty();
    String text = byHand + (both ? words.text("associate.reasonPlus") : "") + sentence;
    int limit = RequestAssociation.REASON_LIMIT;
    filling = true;
    field.setText(
        text.codePointCount(0, text.length()) <= limit
            ? text
            : text.substring(0, text.offsetByCodePoints(0, limit)));
    filling = false;
    count();
    changed.run();
  }

  private void typed() {
    if (!filling) {
      byHand = field.getText();
      pills.values().forEach(pill -> pill.setSelected(false));
      otherPill.setSelected(!byHand.isBlank());
      count();
      changed.run();
    }
  }

  private void count() {
    String text = field.getText();
    counter.setText(
        words.text(
            "associate.reasonCount",
            text.codePointCount(0, text.length()),
            RequestAssociation.REASON_LIMIT));
    arrange();
  }

  /// As high as what it holds, and a line more while it is written.
  private void arrange() {
    int length = field.getText().length();
    field.setPrefHeight(writing.get() ? 220 : length > 24 ? 152 : 112);
  }
}
