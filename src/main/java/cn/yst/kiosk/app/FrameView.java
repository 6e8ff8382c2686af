package cn.yst.kiosk.app;

import cn.yst.kiosk.home.IdleWarningController;
import cn.yst.kiosk.home.IdleWarningState;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.IdleReading;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.session.Session.Acting;
import cn.yst.kiosk.session.Session.Ended;
import cn.yst.kiosk.session.Session.Idle;
import cn.yst.kiosk.session.Session.SignedIn;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.ui.BarContent;
import cn.yst.kiosk.ui.DisplayMode;
import cn.yst.kiosk.ui.DrawnText;
import cn.yst.kiosk.ui.KioskFrame;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import cn.yst.kiosk.ui.TimeLeft;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/// Draws on the frame what the session asks for.
final class FrameView implements FrameFollower {
  private final KioskFrame frame;
  private final ScreenHost host;
  private final Premises premises;
  private final Runnable stay;
  private final Runnable leave;
  private Locale language = Locale.SIMPLIFIED_CHINESE;
  private @Nullable IdleWarningController warning;

  /// @param stay takes the warning back
  /// @param leave ends the visit
  FrameView(KioskFrame frame, ScreenHost host, Premises premises, Runnable stay, Runnable leave) {
    this.frame = frame;
    this.host = host;
    this.premises = premises;
    this.stay = stay;
    this.leave = leave;
  }

  @Override
  public void draw(DisplayMode mode, Locale newLanguage) {
    frame.setMode(mode);
    if (!newLanguage.equals(language)) {
      language = newLanguage;
      Messages words = Messages.of(language);
      frame.setWords(words, premises.place(language));
      host.speak(words);
    }
  }

  @Override
  public void bar(Session session, IdleReading reading) {
    Optional<TimeLeft> limit =
        reading instanceof IdleReading.Running running ? running.limit() : Optional.empty();
    limit.ifPresentOrElse(
        time -> frame.setBar(content(session, time)),
        () -> {
          if (!(reading instanceof IdleReading.Warning)) {
            frame.setBar(new BarContent.Place());
          }
        });
  }

  private BarContent content(Session session, TimeLeft time) {
    Messages words = host.words();
    return switch (session) {
      case Idle _, Ended _ -> new BarContent.Place();
      case Visiting _ -> new BarContent.Visitor(time);
      case SignedIn s -> new BarContent.Person(s.person().name(), words.text("bar.verified"), time);
      case Acting a ->
          new BarContent.Acting(
              a.person().name(),
              words.text("role." + a.account().account().role().name()),
              a.account().enterprise().name(),
              time);
    };
  }

  @Override
  public void warn(IdleReading.@Nullable Warning reading) {
    if (reading == null) {
      if (warning != null) {
        warning = null;
        frame.setCover(null);
      }
      return;
    }
    if (warning == null) {
      host.conceal();
      warning = new IdleWarningController(host.words(), stay, leave);
      frame.setCover(new ScreenLoader(host.words()).screen(warning));
    }
    warning.render(
        new IdleWarningState.Counting(reading.secondsLeft(), reading.of(), reading.extendable()));
  }

  @Override
  public void clear(EndReason reason) {
    frame.hideSheet();
    warn(null);
    DrawnText.forget();
    Clipboard.getSystemClipboard().clear();
  }
}
