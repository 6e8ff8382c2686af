package cn.yst.kiosk.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Asks once more before something that cannot be taken back.
public final class ConfirmSheet {
  private ConfirmSheet() {}

  /// A sheet with a question and two answers.
  ///
  /// @param question the title
  /// @param detail a sentence under it; empty for none
  /// @param stay the answer that changes nothing
  /// @param go the answer that goes on, drawn as a danger
  /// @param confirmed runs after the sheet was lowered
  public static Sheet of(
      String question, String detail, String stay, String go, Runnable confirmed) {
    Button stayButton = new Button(stay);
    stayButton.setId("stayButton");
    stayButton.getStyleClass().addAll("button-outlined", "accent", "btn-secondary");
    Button goButton = new Button(go);
    goButton.setId("confirmButton");
    goButton.getStyleClass().addAll("danger", "btn-danger");
    for (Button button : new Button[] {stayButton, goButton}) {
      button.setMaxWidth(Double.MAX_VALUE);
      button.setPrefWidth(468);
      HBox.setHgrow(button, Priority.ALWAYS);
    }
    Sheet sheet = new Sheet(question).buttons(stayButton, goButton);
    if (!detail.isEmpty()) {
      sheet.with(sentence(detail));
    }
    stayButton.setOnAction(e -> sheet.close());
    goButton.setOnAction(
        e -> {
          sheet.close();
          confirmed.run();
        });
    return sheet;
  }

  /// A sheet that tells what failed; it can be left so, or tried again.
  ///
  /// @param title what failed
  /// @param detail a sentence under it
  /// @param understood the answer that leaves it so
  /// @param again the answer that tries again
  /// @param tried runs after the sheet was lowered to try again
  public static Sheet retry(
      String title, String detail, String understood, String again, Runnable tried) {
    Button left = new Button(understood);
    left.setId("understoodButton");
    left.getStyleClass().addAll("button-outlined", "accent", "btn-secondary");
    left.setMinWidth(316);
    PrimaryButton button = new PrimaryButton();
    button.setId("againButton");
    button.setIcon("fltfal-arrow-clockwise-24");
    button.setText(again);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    Sheet sheet = new Sheet(title).with(sentence(detail)).buttons(left, button);
    left.setOnAction(e -> sheet.close());
    button.setOnAction(
        e -> {
          sheet.close();
          tried.run();
        });
    return sheet;
  }

  /// A sheet that tells something and is closed by one button.
  ///
  /// @param title what happened
  /// @param detail a sentence under it
  /// @param understood the word of the button
  public static Sheet notice(String title, String detail, String understood) {
    PrimaryButton button = new PrimaryButton();
    button.setId("understoodButton");
    button.setArrow(false);
    button.setText(understood);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    Sheet sheet = new Sheet(title).with(sentence(detail)).buttons(button);
    button.setOnAction(e -> sheet.close());
    return sheet;
  }

  private static Label sentence(String text) {
    Label sentence = new Label(text);
    sentence.getStyleClass().add("t-body");
    sentence.setWrapText(true);
    return sentence;
  }
}
