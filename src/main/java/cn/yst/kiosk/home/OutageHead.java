package cn.yst.kiosk.home;

import cn.yst.kiosk.ui.Picture;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.StyleClasses;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.Zones;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// The picture of a broken line over what has happened. Where lead and body stand apart, the
/// screen's own lead says it, and what a visitor can do has the body for itself.
public final class OutageHead extends VBox {
  private static final double WIDE = 560;
  private static final double NARROW = 400;

  private final Picture picture = new Picture();
  private final Label title = new Label();
  private final Label lead = new Label();

  /// A head without words.
  public OutageHead() {
    getStyleClass().add("outage-head");
    setAlignment(Pos.TOP_CENTER);
    picture.setName("offline");
    picture.setFitWidth(WIDE);
    title.getStyleClass().addAll("t-display", "outage-title");
    lead.getStyleClass().add("outage-lead");
    for (Label label : new Label[] {title, lead}) {
      label.setWrapText(true);
      label.setTextAlignment(TextAlignment.CENTER);
    }
    getChildren().addAll(picture, title, lead);
  }

  public String getTitle() {
    return title.getText();
  }

  public void setTitle(String value) {
    title.setText(value);
  }

  public String getLead() {
    return lead.getText();
  }

  public void setLead(String value) {
    lead.setText(value);
  }

  /// Whether it is the kiosk itself that does not serve: the picture is grey, and stands lower.
  public boolean isGrey() {
    return picture.isGrey();
  }

  /// See [#isGrey()].
  public void setGrey(boolean value) {
    picture.setGrey(value);
    StyleClasses.toggle(this, "outage-lower", value);
  }

  /// Stands where a screen has room for it.
  void arrangeIn(Screen screen) {
    screen.zonesProperty().subscribe(zones -> arrange(screen, zones));
    lead.textProperty().subscribe(() -> arrange(screen, screen.getZones()));
  }

  private void arrange(Screen screen, Zones zones) {
    boolean apart = zones.besides();
    screen.setTitle(apart ? title.getText() : "");
    screen.setLead(apart ? lead.getText() : "");
    Visibility.show(this, !apart);
    screen.setAside(null);
    getChildren().setAll(title, lead);
    picture.setFitWidth(zones.portrait() ? WIDE : NARROW);
    if (zones.portrait()) {
      getChildren().addFirst(picture);
    } else {
      screen.setAside(picture);
    }
  }
}
