package cn.yst.kiosk.ui;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The frame that never leaves: session bar, foot, and between them the one [Screen] of the
/// moment; over them sheets, and over everything the cover of the idle warning.
///
/// It draws at 1080×1920 or 1920×1080, whichever is nearer to its own shape, and scales the whole
/// drawing to its size; what is left over has the colour of the page.
public final class KioskFrame extends Region {
  private static final String STYLES = sheet("kiosk.css");

  /// Only there while it is wanted: JavaFX tries every rule on every node.
  private static final String LARGE_STYLES = sheet("css/large.css");

  private final Pane surface = new Pane();
  private final Backdrop backdrop = new Backdrop();
  private final Layers layers = new Layers();
  private final StackPane cover = new StackPane();
  private final SessionBar bar;
  private final Foot foot;
  private final Scale scale = new Scale();
  private Messages words;
  private Place place;
  private LocalDateTime now = LocalDateTime.of(2000, 1, 1, 0, 0);
  private BarContent barContent = new BarContent.Place();
  private DisplayMode mode = DisplayMode.STANDARD;
  private boolean portrait = true;
  private boolean still;
  private @Nullable Screen covering;
  private Subscription wiring = Subscription.EMPTY;

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
    getStylesheets().add(STYLES);
    surface.getStyleClass().add("surface");
    surface.getTransforms().add(scale);
    surface.setManaged(false);
    cover.getStyleClass().add("cover");
    cover.setVisible(false);
    surface.getChildren().addAll(backdrop, layers, bar, foot, cover);
    backdrop.setViewOrder(2);
    // A raised sheet has buttons at its lower edge: the foot goes behind it, out of reach.
    layers.sheetUp().subscribe(up -> foot.setViewOrder(up ? 1 : 0));
    surface.getChildren().forEach(part -> part.setManaged(false));
    getChildren().add(surface);
    new FrameKeys(this, this::top);
    widthProperty().subscribe(this::turn);
    heightProperty().subscribe(this::turn);
    refresh();
  }

  /// Puts a screen in place of the one shown, without a slide.
  public void show(Screen next) {
    show(next, Direction.NONE);
  }

  /// Puts a screen in place of the one shown; sheets go with the old one. For a moment the new
  /// screen takes no touches, so that a double tap cannot fall through.
  public void show(Screen next, Direction direction) {
    wiring.unsubscribe();
    layers.show(next, direction);
    wiring =
        next.footProperty()
            .subscribe(this::refresh)
            .and(next.backTextProperty().subscribe(this::refresh))
            .and(next.leavingProperty().subscribe(this::showBar));
    refresh();
  }

  /// The screen shown.
  public Screen screen() {
    return layers.screen();
  }

  /// How long a new screen takes no touches; 400 ms unless said otherwise.
  public void setSettling(Duration time) {
    layers.setSettling(time);
  }

  /// Whether everything stands still, whatever the mode.
  public void setReducedMotion(boolean value) {
    still = value;
    refresh();
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
    showBar();
  }

  /// Moves the clock of the bar and of the low-reach picture.
  public void setNow(LocalDateTime time) {
    now = time;
    showBar();
    backdrop.setPlace(place, now.toLocalTime());
    showBanner();
  }

  private void showBar() {
    TimeLeft leaving = screen().getLeaving();
    if (leaving == null) {
      bar.show(barContent, place, now.toLocalTime(), words);
    } else {
      bar.showLeaving(leaving, place, words);
    }
  }

  private void showBanner() {
    if (screen().getBanner() instanceof HallBanner hall) {
      hall.show(place, now, words);
    }
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
    layers.raise(sheet);
  }

  /// Lowers the sheet, if there is one.
  public void hideSheet() {
    layers.lower();
  }

  /// Covers everything with a screen, session bar included, so that nothing personal shines
  /// through; null takes the cover away.
  public void setCover(@Nullable Screen screenAbove) {
    covering = screenAbove;
    cover.getChildren().clear();
    if (screenAbove != null) {
      cover.getChildren().add(screenAbove);
    }
    cover.setVisible(screenAbove != null);
    refresh();
  }

  /// What a hardware keyboard works now.
  private FrameKeys.Layer top() {
    if (covering != null) {
      return new FrameKeys.Layer(cover, covering.enter(), Optional.empty(), false);
    }
    return layers.keys();
  }

  private void refresh() {
    Screen screen = layers.screen();
    Zones zones = zones();
    sheets(mode.large() ? List.of(STYLES, LARGE_STYLES) : List.of(STYLES));
    StyleClasses.toggle(surface, "mode-large", mode.large());
    StyleClasses.toggle(surface, "mode-low", zones.low());
    StyleClasses.toggle(surface, "landscape", !portrait);
    StyleClasses.toggle(surface, "latin", !words.locale().getLanguage().equals("zh"));
    StyleClasses.toggle(surface, Motion.styleClass(), still || mode.large());
    backdrop.setPlace(place, now.toLocalTime());
    backdrop.setZones(zones, mode);
    screen.setWords(words);
    screen.arrange(mode, zones);
    layers.arrange(zones);
    if (covering != null) {
      covering.setWords(words);
      covering.arrange(mode, Zones.of(portrait, mode));
    }
    showBanner();
    showBar();
    bar.setVisible(screen.getBanner() == null || zones.low());
    foot.show(screen, words, mode);
    requestLayout();
  }

  private Zones zones() {
    return layers.screen().getBanner() == null
        ? Zones.of(portrait, mode)
        : Zones.ofBanner(portrait, mode);
  }

  /// A frame without a height yet is not wide: turning twice would ask lists for their pages anew.
  private void turn() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    boolean upright = getHeight() >= getWidth();
    if (upright != portrait) {
      portrait = upright;
      refresh();
    }
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(KioskFrame.class.getResource(name)).toExternalForm();
  }

  private void sheets(List<String> wanted) {
    if (!getStylesheets().equals(wanted)) {
      getStylesheets().setAll(wanted);
    }
  }

  @Override
  protected void layoutChildren() {
    Zones z = zones();
    double factor = Math.min(getWidth() / z.width(), getHeight() / z.height());
    scale.setX(factor);
    scale.setY(factor);
    surface.resizeRelocate(
        (getWidth() - z.width() * factor) / 2,
        (getHeight() - z.height() * factor) / 2,
        z.width(),
        z.height());
    Rectangle2D all = new Rectangle2D(0, 0, z.width(), z.height());
    place(backdrop, all);
    place(layers, all);
    place(cover, all);
    place(bar, z.bar());
    place(foot, z.foot());
  }

  private static void place(Node part, Rectangle2D box) {
    part.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
  }
}
