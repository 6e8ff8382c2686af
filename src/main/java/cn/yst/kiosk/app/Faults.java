package cn.yst.kiosk.app;

import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.SessionStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// After a fault of the program: the visit is erased, the kiosk says that it is out of service, and
/// after a pause it comes back to a clean home by itself. One that fails again and again stays out
/// of service, so that staff see it.
final class Faults {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  /// Until it comes back.
  static final Duration PAUSE = Duration.ofSeconds(10);

  /// With more faults than this within [#MEMORY] it does not come back.
  static final int MOST = 3;

  /// How long a fault counts.
  static final Duration MEMORY = Duration.ofMinutes(10);

  private final SessionStore session;
  private final Navigator navigator;
  private final BooleanSupplier lineUp;
  private final LongSupplier nanos;
  private final Scope life;
  private final Deque<Long> seen = new ArrayDeque<>();
  private Optional<String> broken = Optional.empty();

  /// @param lineUp whether the service answers: without it there is no home to come back to
  /// @param nanos the monotonic clock in nanoseconds
  Faults(
      SessionStore session,
      Navigator navigator,
      BooleanSupplier lineUp,
      LongSupplier nanos,
      Scope life) {
    this.session = session;
    this.navigator = navigator;
    this.lineUp = lineUp;
    this.nanos = nanos;
    this.life = life;
    navigator.stopProperty().subscribe(stop -> stay(stop.route()));
  }

  /// A fault has happened.
  ///
  /// @param code for staff
  void happened(String code) {
    boolean returning = broken.isPresent();
    broken = Optional.of(code);
    seen.addLast(nanos.getAsLong());
    session.end(EndReason.FAULT);
    navigator.reset(new Route.OutOfService(code));
    if (!returning) {
      life.after(PAUSE, this::comeBack);
    }
  }

  /// Whoever touches a kiosk that is out of service and walks away leads it home; it must not
  /// arrive there.
  private void stay(Route route) {
    if (route instanceof Route.Home) {
      broken.ifPresent(code -> navigator.reset(new Route.OutOfService(code)));
    }
  }

  private void comeBack() {
    long since = nanos.getAsLong() - MEMORY.toNanos();
    seen.removeIf(at -> at - since < 0);
    if (seen.size() > MOST) {
      LOG.error("{} faults in {}: staying out of service", seen.size(), MEMORY);
      return;
    }
    if (!lineUp.getAsBoolean()) {
      life.after(PAUSE, this::comeBack);
      return;
    }
    broken = Optional.empty();
    session.end(EndReason.FAULT);
    navigator.reset(new Route.Home());
  }
}
