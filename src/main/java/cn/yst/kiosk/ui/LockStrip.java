package cn.yst.kiosk.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Stands under everything that is locked: why it is, who can unlock it, and the shortest way. The
/// words come from the service's lock; see [LockWords].
public final class LockStrip extends HBox {
  private final Label why = line("lock-why");
  private final Label who = line("lock-line");
  private final Label way = line("lock-line");

  /// An empty strip.
  public LockStrip() {
    getStyleClass().add("lock-strip");
    Icon icon = new Icon("fltfal-lock-24");
    VBox sentences = new VBox(6, why, who, way);
    HBox.setHgrow(sentences, Priority.ALWAYS);
    getChildren().addAll(icon, sentences);
  }

  /// A strip that says three sentences.
  public LockStrip(LockWords words) {
    this();
    show(words.why(), words.who(), words.way());
  }

  /// Changes the sentences; an empty one takes no room.
  ///
  /// @param reason why it is locked
  /// @param unlocker who can unlock it
  /// @param shortest the shortest way for the person at the screen
  public void show(String reason, String unlocker, String shortest) {
    say(why, reason);
    say(who, unlocker);
    say(way, shortest);
    setAccessibleText(reason + unlocker + shortest);
  }

  private static void say(Label label, String sentence) {
    label.setText(sentence);
    Visibility.show(label, !sentence.isEmpty());
  }

  private static Label line(String style) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
