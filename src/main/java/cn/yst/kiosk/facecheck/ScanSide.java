package cn.yst.kiosk.facecheck;

import cn.yst.kiosk.ui.CountRing;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.TimeLeft;
import cn.yst.kiosk.ui.Visibility;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// Beside the QR code: the time that is left, and under it the digits to type on the phone, or a
/// few words.
public final class ScanSide extends VBox {
  private static final Duration CODE_LIVES = Duration.ofMinutes(3);

  private final CountRing ring = new CountRing();
  private final Label type = words("t-label");
  private final Label code = new Label();
  private final Label tellNobody = words("t-caption");
  private final VBox codeBox = new VBox(type, code, tellNobody);
  private final Label aside = words("t-body");
  private Messages words = Messages.chinese();

  /// Nothing yet.
  public ScanSide() {
    setAlignment(Pos.TOP_CENTER);
    code.setId("codeLabel");
    code.getStyleClass().add("check-code");
    codeBox.setAlignment(Pos.CENTER);
    codeBox.getStyleClass().add("code-panel");
    aside.setMinHeight(100);
    Region between = new Region();
    setVgrow(between, Priority.ALWAYS);
    getChildren().addAll(ring, between, codeBox, aside);
  }

  void setWords(Messages newWords) {
    words = newWords;
    type.setText(words.text("faceCheck.type"));
    tellNobody.setText(words.text("faceCheck.tellNobody"));
  }

  /// Time runs while the phone is waited for.
  ///
  /// @param checkCode the digits to type
  void count(Duration left, Duration total, String checkCode) {
    ring(left, total, words.text("faceCheck.left"));
    code.setText(checkCode);
    Visibility.choose(codeBox, codeBox, aside);
  }

  /// The time is up.
  void over(String text) {
    ring(Duration.ZERO, CODE_LIVES, words.text("faceCheck.over"));
    say(text);
  }

  /// The check is passed, and the screen goes on by itself.
  void passed(Duration left, String text) {
    ring(Duration.ZERO, FaceCheckState.WELCOME, words.text("faceCheck.entering"));
    ring.setDone(true);
    ring.setProgress(1);
    ring.setText(String.valueOf(left.toSeconds()));
    say(text);
  }

  /// No time runs.
  void still(String text) {
    ring(Duration.ZERO, CODE_LIVES, "");
    ring.setVisible(false);
    say(text);
  }

  private void ring(Duration left, Duration total, String word) {
    ring.setDone(false);
    ring.show(
        new TimeLeft(left, total), "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart()));
    ring.setWord(word);
    ring.setVisible(true);
  }

  private void say(String text) {
    ring.setEnding(false);
    code.setText("");
    aside.setText(text);
    Visibility.choose(aside, codeBox, aside);
  }

  private static Label words(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.CENTER);
    return label;
  }
}
