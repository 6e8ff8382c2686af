package cn.yst.kiosk.app;

import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.IdleReading;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.ui.DisplayMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The frame as the session moves it.
interface FrameFollower {
  /// Draws everything in this mode and language.
  void draw(DisplayMode mode, Locale language);

  /// Says in the session bar who is here and how much time is left.
  void bar(Session session, IdleReading reading);

  /// Covers everything with the idle warning; null takes the cover away.
  void warn(IdleReading.@Nullable Warning warning);

  /// A visit is over: nothing of it may stay on the screen.
  void clear(EndReason reason);
}
