package cn.yst.kiosk.ui;

import atlantafx.base.controls.ModalPane;
import java.time.LocalDateTime;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// The frame that never leaves: session bar, foot, and between them the one [Screen] of the
/// moment; over them sheets, and over everything the cover of the idle warning.
///
/// It draws at 1080×1920 or 1920×1080, whichever is nearer to its own shape, and scales the whole
/// drawing to its size; what is left over has the colour of the page.
public final class KioskFrame extends Region {
  private final Pane surface = new Pane();
  private final Backdrop backdrop = new Backdrop();
  private final StackPane holder = new StackPane();
  private final StackPane cover = new StackPane();
  private final ModalPane sheets = new ModalPane();
  private final SessionBar bar;
  private final Foot foot;
  private final Scale scale = new Scale();
  private Messages words;
  private Place place;
  private LocalDateTime now = LocalDateTime.of(2000, 1, 1, 0, 0);
  private BarContent barContent = new BarContent.Place();
  private DisplayMode mode = DisplayMode.STANDARD;
  private Screen screen = new Screen();
  private boolean portrait = true;

  /// A frame with an empty screen.
  ///
  /// @param actions what the frame's own buttons do
  /// @param words the language to begin with
  /// @param place hall and machine, in that language
  public KioskFrame(FrameActions actions, Messages words, Place place) {
    this.words = words;
    this.place = place;
    bar = new SessionBar(actions);
    foot = new Foot(actions);
    getStyleClass().add("kiosk-frame");
    getStylesheets()
        .add(Objects.requireNonNull(KioskFrame.class.getResource("kiosk.css")).toExternalForm());
    surface.getStyleClass().add("surface");
    surface.getTransforms().add(scale);
    surface.setManaged(false);
    cover.setVisible(false);
    surface.getChildren().addAll(backdrop, holder, bar, foot, sheets, cover);
    surface.getChildren().forEach(part -> part.setManaged(false));
    getChildren().add(surface);
    show(screen);
  }

  /// Puts a screen in place of the one shown.
  public void show(Screen next) {
    screen = next;
    holder.getChildren().setAll(next);
    next.footProperty().subscribe(() -> refresh());
    next.backTextProperty().subscribe(() -> refresh());
    refresh();
  }

  /// The screen shown.
  public Screen screen() {
    return screen;
  }

  /// Changes the language of the frame's own words; the screens are loaded anew by the caller.
  public void setWords(Messages newWords, Place newPlace) {
    words = newWords;
    place = newPlace;
    refresh();
  }

  /// Changes what the session bar says.
  public void setBar(BarContent content) {
    barContent = content;
    bar.show(barContent, place, now.toLocalTime(), words);
  }

  /// Moves the clock of the bar and of the low-reach picture.
  public void setNow(LocalDateTime time) {
    now = time;
    bar.show(barContent, place, now.toLocalTime(), words);
    backdrop.setPlace(place, now.toLocalTime());
  }

  /// Changes how everything is drawn.
  public void setMode(DisplayMode newMode) {
    mode = newMode;
    refresh();
  }

  /// The frame that a node stands in.
  ///
  /// @throws IllegalStateException when it stands in none
  static KioskFrame around(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n instanceof KioskFrame frame) {
        return frame;
      }
    }
    throw new IllegalStateException(node.getClass().getSimpleName() + " stands in no frame");
  }

  /// Raises a sheet from the lower edge; the session bar stays free.
  public void showSheet(Node sheet) {
    sheets.show(sheet);
  }

  /// Lowers the sheet, if there is one.
  public void hideSheet() {
    sheets.hide();
  }

  /// Covers everything, session bar included; null takes the cover away.
  public void setCover(@Nullable Node node) {
    cover.getChildren().clear();
    if (node != null) {
      cover.getChildren().add(node);
    }
    cover.setVisible(node != null);
  }

  private void refresh() {
    Zones zones = Zones.of(portrait, mode);
    style("mode-large", mode.large());
    style("mode-low", zones.low());
    style("landscape", !portrait);
    backdrop.setPlace(place, now.toLocalTime());
    backdrop.setZones(zones);
    screen.arrange(mode, zones);
    bar.show(barContent, place, now.toLocalTime(), words);
    bar.setVisible(screen.getBanner() == null);
    foot.show(screen.getFoot(), screen.getBackText(), words, mode);
    requestLayout();
  }

  private void style(String name, boolean on) {
    surface.getStyleClass().remove(name);
    if (on) {
      surface.getStyleClass().add(name);
    }
  }

  @Override
  protected void layoutChildren() {
    boolean upright = getHeight() >= getWidth();
    if (upright != portrait) {
      portrait = upright;
      refresh();
    }
    Zones z = Zones.of(portrait, mode);
    double factor = Math.min(getWidth() / z.width(), getHeight() / z.height());
    scale.setX(factor);
    scale.setY(factor);
    surface.resizeRelocate(
        (getWidth() - z.width() * factor) / 2,
        (getHeight() - z.height() * factor) / 2,
        z.width(),
        z.height());
    backdrop.resizeRelocate(0, 0, z.width(), z.height());
    holder.resizeRelocate(0, 0, z.width(), z.height());
    cover.resizeRelocate(0, 0, z.width(), z.height());
    var b = z.bar();
    bar.resizeRelocate(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight());
    var f = z.foot();
    foot.resizeRelocate(f.getMinX(), f.getMinY(), f.getWidth(), f.getHeight());
    double below = z.low() ? 0 : b.getMaxY();
    sheets.resizeRelocate(0, below, z.width(), z.height() - below);
  }
}
