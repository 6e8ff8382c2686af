package cn.yst.kiosk.agent;

import cn.yst.kiosk.agent.Refusal.Place;
import cn.yst.kiosk.ui.CardBox;
import cn.yst.kiosk.ui.DisplayMode;
import cn.yst.kiosk.ui.FactRow;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.PagedColumn;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.StyleClasses;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.Zones;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The last look before an invitation: who, until when, and exactly what they can do then.
final class AgentPreview extends VBox {
  private final PagedColumn column = new PagedColumn();
  private final Messages words;
  private final Button name = field("editNameButton");
  private final Button number = field("editNumberButton");
  private final Label digits = new Label();
  private final Note personNote = note("personNote");
  private final Note periodNote = note("periodNote");
  private final Note formNote = note("formNote");
  private final Label from = new Label();
  private final PeriodPicker picker;
  private final Label heading = new Label();
  private final Label act = line("fltfal-checkmark-circle-24", "icon-jade");
  private final FactRow ends = new FactRow();
  private final Note valid = new Note();
  private final Node persons;
  private final Node periods;
  private final Node after;
  private boolean apart;

  AgentPreview(Messages words, Runnable editName, Runnable editNumber, Consumer<Period> choose) {
    this.words = words;
    this.picker = new PeriodPicker(words, choose);
    column.setSpacing(24);
    name.setOnAction(e -> editName.run());
    number.setOnAction(e -> editNumber.run());
    Icon tick = new Icon("fltfal-checkmark-circle-24");
    tick.getStyleClass().addAll("icon-jade", "field-tick");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(digits, gap, tick);
    line.setAlignment(Pos.CENTER_LEFT);
    line.prefWidthProperty().bind(number.widthProperty().subtract(68));
    number.setGraphic(line);
    number.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
    HBox fields =
        new HBox(24, labelled("identity.name", name, 316), labelled("identity.number", number, 0));
    persons = new VBox(12, fields, personNote);
    periods = new VBox(12, periodHead(), picker, periodNote);
    after = consequences();
    valid.show(Note.Kind.WARN, words.text("addAgent.valid"));
    valid.setIcon("fltfal-clock-24");
    column.getItems().addAll(persons, periods, after, valid, formNote);
    VBox.setVgrow(column, Priority.ALWAYS);
    VBox.setVgrow(this, Priority.ALWAYS);
    getChildren().add(column);
  }

  /// Where the body is low, what is only read goes beside the title.
  ///
  /// @return what stands beside the title; null for nothing
  @Nullable Node arrange(Zones zones, DisplayMode mode) {
    apart = zones.besides() && !mode.large();
    if (apart) {
      column.getItems().setAll(formNote, persons, periods);
    } else {
      column.getItems().setAll(persons, periods, after, valid, formNote);
    }
    return apart ? after : null;
  }

  /// Draws the form; why it was refused as a whole stands in the place of the hint.
  void show(AgentForm form, Optional<Refusal> refusal, Screen screen) {
    name.setText(form.name());
    digits.setText(form.number());
    number.setAccessibleText(form.number());
    from.setText(words.text("period.fromToday", form.choices().from()));
    picker.show(form.choices(), form.period(), screen);
    heading.setText(words.text("addAgent.after", form.name()));
    act.setText(words.text("addAgent.act", form.account().account().alias()));
    ends.setLabel(words.text("addAgent.ends"));
    ends.setValue(AgentWords.end(form.period().until(), words));
    say(personNote, Place.PERSON, refusal);
    say(periodNote, Place.PERIOD, refusal);
    say(formNote, Place.FORM, refusal);
    if (apart) {
      screen.setLead(words.text("addAgent.lead") + "\n" + words.text("addAgent.valid"));
    }
    Visibility.show(valid, !formNote.isManaged());
    mark(name, refusal);
    mark(number, refusal);
  }

  private void say(Note note, Place place, Optional<Refusal> refusal) {
    Optional<Refusal> here = refusal.filter(r -> r.place() == place);
    Visibility.show(note, here.isPresent());
    here.ifPresent(
        r ->
            note.show(
                Note.Kind.BAD,
                place == Place.FORM
                    ? words.text(
                        "addAgent.failed", words.text(r.trouble().sentence()), r.trouble().code())
                    : words.text(r.trouble().sentence())));
  }

  private static void mark(Button field, Optional<Refusal> refusal) {
    StyleClasses.toggle(field, "error", refusal.filter(r -> r.place() == Place.PERSON).isPresent());
  }

  private HBox periodHead() {
    Label title = new Label(words.text("addAgent.period"));
    title.getStyleClass().add("field-label");
    from.getStyleClass().add("t-label");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(16, title, gap, from);
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private CardBox consequences() {
    CardBox card = new CardBox();
    card.setSpacing(14);
    card.getStyleClass().add("agent-after");
    heading.getStyleClass().add("t-h3");
    Icon info = new Icon("fltfal-info-24");
    info.getStyleClass().add("agent-info");
    heading.setGraphic(info);
    heading.setGraphicTextGap(20);
    Label see = line("fltfal-checkmark-circle-24", "icon-jade");
    see.setText(words.text("addAgent.see"));
    Label cannot = line("fltfal-dismiss-circle-24", "icon-off");
    cannot.setText(words.text("addAgent.cannot"));
    card.getChildren().addAll(heading, act, see, cannot, ends);
    return card;
  }

  private VBox labelled(String key, Button field, double width) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("field-label");
    VBox box = new VBox(10, label, field);
    if (width > 0) {
      box.setMinWidth(width);
      box.setPrefWidth(width);
    } else {
      HBox.setHgrow(box, Priority.ALWAYS);
    }
    return box;
  }

  private static Button field(String id) {
    Button field = new Button();
    field.setId(id);
    field.getStyleClass().addAll("kiosk-field", "agent-field");
    field.setAlignment(Pos.CENTER_LEFT);
    field.setMaxWidth(Double.MAX_VALUE);
    return field;
  }

  private static Note note(String id) {
    Note note = new Note();
    note.setId(id);
    return note;
  }

  private static Label line(String icon, String style) {
    Label line = new Label();
    line.getStyleClass().add("agent-line");
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    Node mark = new Icon(icon);
    mark.getStyleClass().add(style);
    line.setGraphic(mark);
    line.setGraphicTextGap(18);
    return line;
  }
}
