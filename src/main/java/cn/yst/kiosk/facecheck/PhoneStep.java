package cn.yst.kiosk.facecheck;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One of the three things to do on the phone: framed while it is its turn, ticked when done.
public final class PhoneStep extends VBox {
  /// Where the visitor is with a step.
  enum Turn {
    LATER,
    NOW,
    DONE
  }

  private final Label disc = new Label();
  private final FontIcon icon = new FontIcon();
  private final Label title = new Label();
  private final Label detail = new Label();
  private String number = "";

  /// A step without words.
  public PhoneStep() {
    super(8);
    getStyleClass().addAll("card", "phone-step");
    disc.getStyleClass().add("number-disc");
    title.getStyleClass().add("t-h3");
    detail.getStyleClass().add("t-label");
    detail.setWrapText(true);
    HBox head = new HBox(20, disc, icon);
    head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().addAll(head, title, detail);
    setMinWidth(0);
    setPrefWidth(304);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String value) {
    number = value;
    show(Turn.LATER);
  }

  public String getIcon() {
    return icon.getIconLiteral();
  }

  public void setIcon(String literal) {
    icon.setIconLiteral(literal);
  }

  public String getTitle() {
    return title.getText();
  }

  public void setTitle(String value) {
    title.setText(value);
  }

  public String getDetail() {
    return detail.getText();
  }

  public void setDetail(String value) {
    detail.setText(value);
  }

  void show(Turn turn) {
    getStyleClass().remove("now");
    disc.getStyleClass().removeAll("on", "done");
    disc.setGraphic(null);
    disc.setText(number);
    switch (turn) {
      case LATER -> {}
      case NOW -> {
        getStyleClass().add("now");
        disc.getStyleClass().add("on");
      }
      case DONE -> {
        disc.getStyleClass().add("done");
        disc.setText("");
        disc.setGraphic(new FontIcon("fltfal-checkmark-24"));
      }
    }
  }
}
