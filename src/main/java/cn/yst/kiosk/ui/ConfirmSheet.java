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
    Label sentence = new Label(detail);
    sentence.getStyleClass().add("t-body");
    sentence.setWrapText(true);
    Sheet sheet = new Sheet(question).buttons(goButton, stayButton);
    if (!detail.isEmpty()) {
      sheet.with(sentence);
    }
    stayButton.setOnAction(e -> sheet.close());
    goButton.setOnAction(
        e -> {
          sheet.close();
          confirmed.run();
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
    Label sentence = new Label(detail);
    sentence.getStyleClass().add("t-body");
    sentence.setWrapText(true);
    Sheet sheet = new Sheet(title).with(sentence).buttons(button);
    button.setOnAction(e -> sheet.close());
    return sheet;
  }
}
