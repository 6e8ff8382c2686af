package cn.yst.kiosk.ui;

import java.util.Optional;
import javafx.beans.DefaultProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/// The root of every screen's FXML: it names the zones and places them where the frame says.
///
/// One sentence (`title`), one explanation (`lead`), one thing to do (`body`), one blue button
/// (`primary`) and at most one other (`secondary`).
@DefaultProperty("body")
public final class Screen extends ScreenParts {
  /// The least gap between the body and what stands below it.
  private static final double GAP = 24;

  /// Between two buttons above each other.
  private static final double STACK_GAP = 32;

  /// From the picture to the title under it.
  private static final double BELOW_BANNER = 66;

  /// Upper edge of a screen that is a sheet over the one before.
  static final double SHEET_TOP = 376;

  private static final double SHEET_PADDING = 44;

  private final ReadOnlyObjectWrapper<DisplayMode> mode =
      new ReadOnlyObjectWrapper<>(this, "mode", DisplayMode.STANDARD);
  private final ReadOnlyObjectWrapper<Zones> zones =
      new ReadOnlyObjectWrapper<>(this, "zones", Zones.of(true, DisplayMode.STANDARD));
  private Messages words = Messages.chinese();

  /// An empty screen in the standard portrait arrangement.
  public Screen() {
    getStyleClass().add("screen");
    setPickOnBounds(false);
    head().setManaged(false);
  }

  /// The visitor's mode, for screens that ask in another way in large text or low reach.
  public ReadOnlyObjectProperty<DisplayMode> modeProperty() {
    return mode.getReadOnlyProperty();
  }

  /// Where the zones stand now.
  public ReadOnlyObjectProperty<Zones> zonesProperty() {
    return zones.getReadOnlyProperty();
  }

  /// See [#zonesProperty()].
  public Zones getZones() {
    return zones.get();
  }

  /// Sets the words of the parts that the screen itself draws.
  void setWords(Messages newWords) {
    words = newWords;
    head().setWords(newWords);
  }

  /// Puts the zones where a panel and a mode want them.
  void arrange(DisplayMode newMode, Zones newZones) {
    if (getBanner() instanceof HallBanner hall) {
      hall.arrange(newZones, newMode);
    }
    mode.set(newMode);
    zones.set(newZones);
    head().setBeside(!newZones.portrait());
    requestLayout();
  }

  /// The words of the screen that a node stands in or over; Chinese for a node without one.
  static Messages wordsAround(Node node) {
    return around(node).map(screen -> screen.words).orElseGet(Messages::chinese);
  }

  /// The mode of the screen that a node stands in or over.
  static DisplayMode modeAround(Node node) {
    return around(node).map(screen -> screen.mode.get()).orElse(DisplayMode.STANDARD);
  }

  /// The screen that a node stands in; for a node in a sheet the one under the sheet.
  private static Optional<Screen> around(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      switch (n) {
        case Screen screen -> {
          return Optional.of(screen);
        }
        case KioskFrame frame -> {
          return Optional.of(frame.screen());
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /// What Enter presses.
  Optional<ButtonBase> enter() {
    return getPrimary() instanceof ButtonBase button ? Optional.of(button) : Optional.empty();
  }

  /// The keys that stand on the strip, as far as they can be used now.
  Optional<TypedKeys> typedKeys() {
    return getKeyboard() instanceof TypedKeys keys && !getKeyboard().isDisabled()
        ? Optional.of(keys)
        : Optional.empty();
  }

  @Override
  protected void layoutChildren() {
    Zones z = zones.get();
    content().resizeRelocate(0, 0, z.width(), z.height());
    Node second = getSecondary();
    Node first = getPrimary();
    if (second != null) {
      place(second, secondary(z));
    }
    if (getFootnote() != null) {
      place(getFootnote(), z.foot());
    }
    if (first != null) {
      boolean alone = second == null || isStacked();
      Rectangle2D slot = alone ? z.primaryAlone() : z.primary();
      double height = slot.getHeight() - ACTION + getPrimaryHeight();
      place(first, band(slot, slot.getMaxY() - height, slot.getMaxY()));
    }
    double top = Math.max(layoutBanner(z), sheetTop(z));
    double bottom = layoutKeyboard(z);
    top = layoutHead(z, top);
    Node main = getBody();
    if (main != null) {
      place(main, band(z.body(), top, Math.max(top, bottom)));
    }
  }

  /// Places the picture, and answers where the content may begin.
  private double layoutBanner(Zones z) {
    Node art = getBanner();
    if (art == null) {
      return z.body().getMinY();
    }
    art.setVisible(z.banner().getHeight() > 0);
    place(art, z.banner());
    boolean over = z.portrait() && art.isVisible();
    return over ? z.banner().getMaxY() + BELOW_BANNER : z.body().getMinY();
  }

  private double sheetTop(Zones z) {
    return isSheet() && drawnAsSheet(z) ? SHEET_TOP + SHEET_PADDING : 0;
  }

  /// Whether a sheet screen shows what it covers: on an upright panel, at its usual place.
  static boolean drawnAsSheet(Zones z) {
    return z.portrait() && !z.low();
  }

  private double layoutHead(Zones z, double top) {
    Lead head = head();
    head.setVisible(head.hasContent());
    if (z.besides()) {
      place(head, z.lead());
      return top;
    }
    if (!head.hasContent()) {
      return top;
    }
    double start = Math.max(z.lead().getMinY(), top);
    double height = head.prefHeight(z.lead().getWidth());
    place(head, band(z.lead(), start, start + height));
    return start + height;
  }

  /// Places the keys and answers where the body must end.
  private double layoutKeyboard(Zones z) {
    Node keys = getKeyboard();
    if (keys == null) {
      return bottom(z);
    }
    boolean strip = z.portrait();
    double left = strip ? 0 : z.body().getMinX();
    double width = strip ? z.width() : z.body().getWidth();
    double end = strip && !z.low() ? z.primary().getMinY() - GAP : z.body().getMaxY();
    double height = keys.prefHeight(width);
    keys.resizeRelocate(left, end - height, width, height);
    return end - height - GAP;
  }

  private Rectangle2D secondary(Zones z) {
    if (!isStacked()) {
      return z.secondary();
    }
    Rectangle2D slot = z.primaryAlone();
    double end = slot.getMinY() - STACK_GAP;
    return band(slot, end - slot.getHeight(), end);
  }

  /// Large text puts the second button above the slot; a tall primary button takes its room, too.
  private double bottom(Zones z) {
    double bottom = z.body().getMaxY();
    if (getSecondary() != null && secondary(z).getMaxY() < z.primary().getMinY()) {
      bottom = Math.min(bottom, secondary(z).getMinY() - GAP);
    }
    if (getPrimaryHeight() > ACTION) {
      bottom = Math.min(bottom, z.primary().getMaxY() - getPrimaryHeight() - GAP);
    }
    return bottom;
  }

  private static Rectangle2D band(Rectangle2D columns, double top, double bottom) {
    return new Rectangle2D(columns.getMinX(), top, columns.getWidth(), bottom - top);
  }

  private static void place(Node node, Rectangle2D box) {
    node.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
  }
}
