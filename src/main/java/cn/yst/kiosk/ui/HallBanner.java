package cn.yst.kiosk.ui;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The river bank with hall, clock and date, in place of the session bar of the home screen. The
/// frame tells it hall and time. Large text has no picture.
public final class HallBanner extends Pane {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final ImageView art = new ImageView();
  private final WaterLines water = new WaterLines();
  private final Region ground = new Region();
  private final Region rule = new Region();
  private final Label product = label("banner-product");
  private final Label clock = label("banner-clock");
  private final Label date = label("banner-date");
  private final Label hall = label("banner-hall");
  private final Label slogan = label("banner-slogan");
  private final HBox head = new HBox(22, new KapokMark(), product);
  private boolean portrait = true;
  private boolean large;

  /// A banner without hall and time.
  public HallBanner() {
    getStyleClass().add("hall-banner");
    setMouseTransparent(true);
    head.setAlignment(Pos.CENTER_LEFT);
    hall.setWrapText(true);
    TitleFace.fit(hall);
    ground.getStyleClass().add("banner-ground");
    rule.getStyleClass().add("banner-rule");
    getChildren().addAll(ground, art, water, rule, head, clock, date, hall, slogan);
    getChildren().forEach(node -> node.setManaged(false));
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().addAll("banner-text", style);
    return label;
  }

  /// Whether nobody has touched the screen for a while: then the water moves.
  public void setAttract(boolean on) {
    water.setMoving(on);
  }

  void show(Place place, LocalDateTime now, Messages words) {
    product.setText(words.text("bar.product"));
    clock.setText(CLOCK.format(now));
    date.setText(
        now.format(
            DateTimeFormatter.ofPattern(
                words.text(portrait ? "home.date" : "home.dateShort"), words.locale())));
    hall.setText(place.hall());
    slogan.setText(
        portrait
            ? words.text("home.slogan")
            : words.text("home.sloganAt", words.text("home.slogan"), place.machine()));
    requestLayout();
  }

  void arrange(Zones zones, DisplayMode mode) {
    portrait = zones.portrait();
    large = mode.large();
    art.setImage(large ? null : Art.image(portrait ? "home-portrait" : "home-landscape"));
    water.setArea(portrait ? Art.PORTRAIT_WATER : Art.LANDSCAPE_WATER);
    water.setVisible(!large);
    ground.setVisible(!portrait);
    rule.setVisible(large && portrait);
    date.setVisible(!large);
    StyleClasses.toggle(this, "beside", !portrait);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double right = getWidth() - (portrait ? 60 : 64);
    place(head, portrait ? 60 : 57, portrait ? 50 : 40);
    double wide = clock.prefWidth(-1);
    clock.resizeRelocate(right - wide, portrait ? 46 : 72, wide, clock.prefHeight(-1));
    // A scaled window measures a hair wider than it draws; without the room the date loses a word.
    double dated = Math.ceil(date.prefWidth(-1)) + 4;
    date.resizeRelocate(right - dated, portrait ? 124 : 144, dated, date.prefHeight(-1));
    double room = portrait ? 960 : 780;
    double high = hall.prefHeight(room);
    if (portrait) {
      double top = large ? 234 : 182;
      hall.resizeRelocate(60, top, room, high);
      place(slogan, 60, top + high + (large ? 28 : 13));
      rule.resizeRelocate(60, 626, 960, 4);
    } else {
      ground.resizeRelocate(0, 0, 900, getHeight());
      place(slogan, 64, 962);
      hall.resizeRelocate(64, 962 - 14 - high, room, high);
    }
  }

  private static void place(Region node, double x, double y) {
    node.resizeRelocate(x, y, node.prefWidth(-1), node.prefHeight(-1));
  }
}
