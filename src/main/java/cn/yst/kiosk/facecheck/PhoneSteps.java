package cn.yst.kiosk.facecheck;

import cn.yst.kiosk.ui.DisplayMode;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.Zones;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Scan, type the number, face check: three cards in a row, or in landscape a list that follows the
/// lead. In low reach there is no room for them, and the lead says the step that is next.
public final class PhoneSteps extends HBox {
  private final PhoneStep scan = step("1", "fltfmz-phone-mobile-24");
  private final PhoneStep number = step("2", "fltfal-lock-shield-24");
  private final PhoneStep face = step("3", "fltfal-emoji-24");
  private final List<PhoneStep> all = List.of(scan, number, face);
  private final VBox list = new VBox(16);
  private Messages words = Messages.chinese();
  private Zones zones = Zones.of(true, DisplayMode.STANDARD);

  /// Three steps without words.
  public PhoneSteps() {
    super(24);
    getChildren().setAll(all);
  }

  private static PhoneStep step(String number, String icon) {
    PhoneStep step = new PhoneStep();
    step.setNumber(number);
    step.setIcon(icon);
    HBox.setHgrow(step, Priority.ALWAYS);
    return step;
  }

  void setWords(Messages newWords) {
    words = newWords;
    scan.setTitle(words.text("faceCheck.scan"));
    number.setTitle(words.text("faceCheck.number"));
    face.setTitle(words.text("faceCheck.face"));
    face.setDetail(words.text("faceCheck.faceDetail"));
  }

  void arrange(Zones newZones, boolean large) {
    zones = newZones;
    boolean across = !zones.portrait();
    scan.setDetail(words.text(across ? "faceCheck.scanDetailBeside" : "faceCheck.scanDetail"));
    all.forEach(
        step ->
            step.setForm(
                across ? PhoneStep.Form.LINE : large ? PhoneStep.Form.BRIEF : PhoneStep.Form.CARD));
    Pane place = across ? list : this;
    place.getChildren().setAll(all);
  }

  /// The list in landscape; null where the steps stand in the body.
  @Nullable VBox column() {
    return zones.portrait() ? null : list;
  }

  /// @param done how many of the three steps are done; the next is framed
  /// @param checkCode what the phone asks for; empty while there is none
  void show(int done, String checkCode) {
    shown(true);
    number.setDetail(
        checkCode.isEmpty()
            ? words.text("faceCheck.numberDetail")
            : words.text("faceCheck.numberDetailCode", checkCode));
    for (int i = 0; i < all.size(); i++) {
      all.get(i)
          .show(
              i < done
                  ? PhoneStep.Turn.DONE
                  : i == done ? PhoneStep.Turn.NOW : PhoneStep.Turn.LATER);
    }
  }

  /// There is nothing to do on the phone.
  void none() {
    shown(false);
  }

  private void shown(boolean any) {
    Visibility.show(this, any && !zones.besides());
    Visibility.show(list, any);
  }
}
