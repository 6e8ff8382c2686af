package cn.yst.kiosk.enterprise;

import cn.yst.kiosk.enterprise.AddEnterpriseState.Last;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Refusal;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Scanning;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Sending;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Typing;
import cn.yst.kiosk.input.EnterpriseFields;
import cn.yst.kiosk.ui.KeptNodes;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;
import cn.yst.kiosk.ui.OneOf;
import cn.yst.kiosk.ui.Picture;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.WaitingSlot;
import cn.yst.kiosk.ui.Zones;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws 添加企业 and passes what is typed on. The fields keep what is typed, whatever the service
/// answers; a code that looks wrong is marked, never blocked.
public final class AddEnterpriseController {
  private final AddEnterpriseViewModel viewModel;
  private final Messages words;

  @FXML private Screen screen;
  @FXML private VBox bodyBox;
  @FXML private VBox besideBox;
  @FXML private HBox segmentBox;
  @FXML private ToggleButton scanSegment;
  @FXML private ToggleButton typeSegment;
  @FXML private VBox formBox;
  @FXML private VBox scanBox;
  @FXML private EnterpriseFields fields;
  @FXML private Button associateButton;
  @FXML private Picture licencePicture;
  @FXML private Label phoneLabel;
  @FXML private Note scanNote;
  @FXML private PrimaryButton addButton;
  @FXML private WaitingSlot scanSlot;

  /// A controller for a screen that is about to be loaded.
  public AddEnterpriseController(AddEnterpriseViewModel viewModel, Messages words) {
    this.viewModel = viewModel;
    this.words = words;
  }

  @FXML
  void initialize() {
    OneOf segments = new OneOf();
    segments.getToggles().addAll(scanSegment, typeSegment);
    viewModel.canScanProperty().subscribe(can -> Visibility.show(segmentBox, can));
    fields.setUp(screen, words, this::edited);
    screen.zonesProperty().subscribe((was, is) -> render(viewModel.stateProperty().get()));
    screen.modeProperty().subscribe((was, is) -> render(viewModel.stateProperty().get()));
    viewModel.stateProperty().subscribe(this::render);
  }

  /// 关联他人账号 stands under the form where that leaves room. On a wide panel, where the keys
  /// leave room for one field alone, it stands with the title, as does all else there, until
  /// something is said. In large text both it and the explanation go then; on a wide panel or in
  /// low reach there is no room for the explanation at all.
  ///
  /// @param quiet whether nothing is said about what is typed
  private void placeForm(boolean quiet) {
    Zones zones = screen.getZones();
    boolean wide = !zones.portrait();
    boolean large = screen.modeProperty().get().large();
    boolean tight = large && (wide || zones.low() || !quiet);
    screen.setLead(tight ? "" : words.text("addEnterprise.lead"));
    boolean room = quiet || !(segmentBox.isVisible() || large);
    boolean under = !wide && !zones.low() && room;
    if (!under) {
      formBox.getChildren().remove(associateButton);
    }
    Node choice = fields.standIn(formBox);
    if (wide) {
      placeBeside(choice, quiet ? associateButton : null);
    } else {
      placeAbove(choice);
    }
    if (under && !formBox.getChildren().contains(associateButton)) {
      formBox.getChildren().add(associateButton);
    }
  }

  private void placeBeside(@Nullable Node... parts) {
    KeptNodes.arrange(
        besideBox.getChildren(),
        Stream.concat(Stream.of(segmentBox), Stream.of(parts).filter(Objects::nonNull)).toList());
    screen.setAside(besideBox);
  }

  private void placeAbove(@Nullable Node aside) {
    if (!bodyBox.getChildren().contains(segmentBox)) {
      bodyBox.getChildren().addFirst(segmentBox);
    }
    screen.setAside(aside);
  }

  private void edited() {
    viewModel.edited(form());
    addButton.setDisable(!fields.isComplete());
    placeForm(!fields.isComplete());
  }

  private EnterpriseForm form() {
    return new EnterpriseForm(fields.name(), fields.code());
  }

  void render(AddEnterpriseState state) {
    switch (state) {
      case Scanning(Last last) -> renderScan(last);
      case Typing(var read, var refusal) -> {
        read.ifPresent(this::fill);
        renderForm(refusal, false);
      }
      case Sending _ -> renderForm(Optional.empty(), true);
    }
  }

  void fill(EnterpriseForm read) {
    fields.fill(read.name(), read.creditCode());
  }

  /// Turns to the code, for samples.
  void turnToCode() {
    fields.turnToCode();
  }

  private void renderScan(Last last) {
    scanSegment.setSelected(true);
    Visibility.choose(scanBox, formBox, scanBox);
    if (screen.getZones().portrait()) {
      placeAbove(null);
    } else {
      placeBeside();
    }
    screen.setPrimary(scanSlot);
    screen.setKeyboard(null);
    switch (last) {
      case NOTHING -> scanNote.show(Note.Kind.INFO, words.text("addEnterprise.scanNone"));
      case OTHER -> scanNote.show(Note.Kind.WARN, words.text("addEnterprise.scanUnreadable"));
      case SLIP -> scanNote.show(Note.Kind.WARN, words.text("addEnterprise.scanSlip"));
    }
    boolean tight = screen.getZones().low() || !screen.getZones().portrait();
    licencePicture.setFitWidth(tight ? 260 : 620);
    Visibility.show(phoneLabel, !tight);
    Visibility.show(scanNote, !tight);
    screen.setLead(tight ? scanNote.getText() : words.text("addEnterprise.lead"));
  }

  private void renderForm(Optional<Refusal> refusal, boolean sending) {
    typeSegment.setSelected(true);
    boolean arrived = !formBox.isVisible();
    Visibility.choose(formBox, formBox, scanBox);
    screen.setPrimary(addButton);
    fields.keys();
    fields.setSending(sending);
    associateButton.setDisable(sending);
    placeForm(refusal.isEmpty() && !fields.isComplete());
    addButton.setLoading(sending);
    addButton.setDisable(!fields.isComplete());
    refusal.ifPresentOrElse(this::say, fields::judge);
    if (arrived) {
      fields.takeFocus();
    }
  }

  private void say(Refusal refusal) {
    switch (refusal) {
      case Refusal.NoMatch _ -> fields.say(Note.Kind.BAD, words.text("addEnterprise.noMatch"));
      case Refusal.NotLive(var state) ->
          fields.say(
              Note.Kind.BAD,
              words.text("addEnterprise.notLive", EnterpriseWords.registry(state, words)));
      case Refusal.Underage _ -> fields.say(Note.Kind.WARN, words.text("addEnterprise.underage"));
      case Refusal.LimitReached _ -> fields.say(Note.Kind.WARN, words.text("addEnterprise.limit"));
      case Refusal.Unreachable _ ->
          fields.say(Note.Kind.WARN, words.text("addEnterprise.unreachable"));
      case Refusal.Faulty(String faultCode) ->
          fields.say(Note.Kind.WARN, words.text("addEnterprise.failed", faultCode));
    }
  }

  @FXML
  void scan() {
    viewModel.scan();
  }

  @FXML
  void type() {
    viewModel.type();
  }

  @FXML
  void associate() {
    viewModel.associate();
  }

  @FXML
  void submit() {
    viewModel.submit(form());
  }
}
