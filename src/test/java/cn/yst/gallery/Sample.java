package cn.yst.gallery;

import cn.yst.kiosk.ui.BarContent;
import cn.yst.kiosk.ui.DisplayMode;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Sheet;
import cn.yst.kiosk.ui.TimeLeft;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One screen in one state.
///
/// @param name file name, such as `01-home`
/// @param bar what the session bar says
/// @param portrait which panel
/// @param mode display mode
/// @param covering whether the screen covers the whole frame
/// @param draw builds the screen in a language
/// @param presses ids of the buttons that are pressed once it is shown, in their order
/// @param sheet what the frame raises over it, if anything
public record Sample(
    String name,
    BarContent bar,
    boolean portrait,
    DisplayMode mode,
    boolean covering,
    Function<Messages, Screen> draw,
    List<String> presses,
    Optional<Function<Messages, Sheet>> sheet) {

  private static final TimeLeft FLOW = new TimeLeft(Duration.ofSeconds(466), Duration.ofMinutes(8));
  private static final TimeLeft SESSION =
      new TimeLeft(Duration.ofSeconds(1152), Duration.ofMinutes(20));

  /// Somebody who is not signed in.
  public static Sample visitor(String name, Function<Messages, Screen> draw) {
    return of(name, new BarContent.Visitor(FLOW), draw);
  }

  /// Nobody: hall and clock.
  public static Sample place(String name, Function<Messages, Screen> draw) {
    return of(name, new BarContent.Place(), draw);
  }

  /// A person without an enterprise.
  public static Sample person(String name, Function<Messages, Screen> draw) {
    return of(name, new BarContent.Person("田*", "已核验", SESSION), draw);
  }

  /// A person who acts for an enterprise.
  public static Sample acting(String name, Function<Messages, Screen> draw) {
    return of(name, new BarContent.Acting("田*", "法定代表人", "数字广东网络建设有限公司", SESSION), draw);
  }

  /// The same in the last minute of its time.
  public static Sample ending(String name, Function<Messages, Screen> draw) {
    TimeLeft last = new TimeLeft(Duration.ofSeconds(47), SESSION.limit());
    return of(name, new BarContent.Acting("田*", "法定代表人", "数字广东网络建设有限公司", last), draw);
  }

  private static Sample of(String name, BarContent bar, Function<Messages, Screen> draw) {
    return new Sample(
        name, bar, true, DisplayMode.STANDARD, false, draw, List.of(), Optional.empty());
  }

  /// The same as a cover over everything.
  public Sample asCover() {
    return new Sample(name, bar, portrait, mode, true, draw, presses, sheet);
  }

  /// The same after some presses, such as the one that raises a sheet.
  public Sample pressed(String... ids) {
    return new Sample(name, bar, portrait, mode, covering, draw, List.of(ids), sheet);
  }

  /// The same under a sheet of the frame.
  public Sample under(Function<Messages, Sheet> raised) {
    return new Sample(name, bar, portrait, mode, covering, draw, presses, Optional.of(raised));
  }

  /// Whether a sheet stands on the screen.
  boolean underSheet() {
    return !presses.isEmpty() || sheet.isPresent();
  }

  /// The same on a landscape panel.
  public Sample landscape() {
    return new Sample(name + "-landscape", bar, false, mode, covering, draw, presses, sheet);
  }

  /// The same in large text.
  public Sample large() {
    return in(new DisplayMode(true, mode.low()), "-large");
  }

  /// The same in low reach.
  public Sample low() {
    return in(new DisplayMode(mode.large(), true), "-low");
  }

  private Sample in(DisplayMode other, String suffix) {
    return new Sample(name + suffix, bar, portrait, other, covering, draw, presses, sheet);
  }
}
