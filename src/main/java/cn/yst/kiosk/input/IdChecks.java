package cn.yst.kiosk.input;

import cn.yst.kiosk.ui.Icon;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/// Three live ticks under the identity number: region, birth date, check character.
public final class IdChecks extends HBox {
  private static final PseudoClass OK = PseudoClass.getPseudoClass("ok");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Label region = check("regionCheck");
  private final Label birthDate = check("birthDateCheck");
  private final Label checkCharacter = check("checkCharacterCheck");
  private Subscription shown = Subscription.EMPTY;

  /// Three open ticks.
  public IdChecks() {
    getStyleClass().add("id-checks");
    getChildren().addAll(region, birthDate, checkCharacter);
  }

  /// The number whose checks are shown.
  public void setEntry(IdNumberEntry entry) {
    shown.unsubscribe();
    shown =
        entry
            .stateProperty()
            .subscribe(
                state -> {
                  show(region, state.region());
                  show(birthDate, state.birthDate());
                  show(checkCharacter, state.checkCharacter());
                });
  }

  public String getRegionText() {
    return region.getText();
  }

  public void setRegionText(String text) {
    region.setText(text);
  }

  public String getBirthDateText() {
    return birthDate.getText();
  }

  public void setBirthDateText(String text) {
    birthDate.setText(text);
  }

  public String getCheckCharacterText() {
    return checkCharacter.getText();
  }

  public void setCheckCharacterText(String text) {
    checkCharacter.setText(text);
  }

  private static Label check(String id) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add("id-check");
    label.setMinWidth(USE_PREF_SIZE);
    show(label, Tick.OPEN);
    return label;
  }

  private static void show(Label label, Tick tick) {
    label.setGraphic(new Icon(icon(tick)));
    label.pseudoClassStateChanged(OK, tick == Tick.OK);
    label.pseudoClassStateChanged(WRONG, tick == Tick.WRONG);
  }

  private static String icon(Tick tick) {
    return switch (tick) {
      case OPEN -> "fltral-circle-24";
      case OK -> "fltfal-checkmark-circle-24";
      case WRONG -> "fltfal-error-circle-24";
    };
  }
}
