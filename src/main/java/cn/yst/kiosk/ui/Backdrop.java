package cn.yst.kiosk.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// What stands behind a screen: the river bank with hall and clock in low reach.
final class Backdrop extends Pane {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final ImageView art = new ImageView();
  private final GableMark gables = new GableMark();
  private final Label hall = new Label();
  private final Label clock = new Label();
  private final HBox head = new HBox(20, new KapokMark(), hall);

  Backdrop() {
    getStyleClass().add("backdrop");
    setMouseTransparent(true);
    hall.getStyleClass().add("backdrop-hall");
    clock.getStyleClass().add("backdrop-clock");
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(art, gables, head, clock);
  }

  void setPlace(Place place, LocalTime now) {
    hall.setText(place.hall());
    clock.setText(CLOCK.format(now));
  }

  void setZones(Zones zones, DisplayMode mode) {
    boolean low = zones.low();
    if (low && art.getImage() == null) {
      art.setImage(Art.image("low-reach"));
    }
    art.setVisible(low && !mode.large());
    gables.setVisible(!low && !zones.portrait() && !mode.large());
    head.setVisible(low);
    clock.setVisible(low);
  }

  @Override
  protected void layoutChildren() {
    head.resizeRelocate(60, 60, 760, 76);
    gables.resizeRelocate(0, 780, 384, 186);
    double wide = clock.prefWidth(-1);
    clock.resizeRelocate(getWidth() - 60 - wide, 54, wide, 90);
  }
}
