package cn.yst.kiosk.app;

import cn.yst.contract.Heartbeat;
import cn.yst.contract.KioskReport;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.session.Session.Identified;
import cn.yst.kiosk.session.SessionStore;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The kiosk's line to the service: `boot` before anybody may begin, then a heartbeat. While the
/// service does not answer it is asked again after 1 to 30 seconds, with some chance in it, so that
/// thirty kiosks do not ask in step.
final class Lifeline {
  private static final Duration BEAT = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /// Whether the service answers.
  sealed interface State {
    /// Nothing was heard yet.
    record Starting() implements State {}

    /// It answers.
    record Up() implements State {}

    /// It does not.
    ///
    /// @param tries how often it was asked
    /// @param next until it is asked again
    record Down(int tries, Duration next, String code) implements State {}
  }

  private final Service service;
  private final Function<Optional<String>, KioskReport> report;
  private final SessionStore session;
  private final RandomGenerator random;
  private final Scope scope;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Starting());
  private final CountDownLatch booted = new CountDownLatch(1);
  private boolean smsCodes = true;
  private int tries;
  private Job next = () -> {};

  /// @param report what the kiosk says of itself with each heartbeat, besides the session it names
  Lifeline(
      Service service,
      Function<Optional<String>, KioskReport> report,
      SessionStore session,
      Scope scope,
      RandomGenerator random) {
    this.service = service;
    this.report = report;
    this.session = session;
    this.random = random;
    this.scope = scope;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Whether the service answered when it was last asked.
  boolean isUp() {
    return state.get() instanceof State.Up;
  }

  /// Whether the service can send codes to phones, as it said last. Until it was heard, they are
  /// counted on: a refusal would be told.
  boolean smsCodes() {
    return smsCodes;
  }

  /// Open from the moment on at which `boot` was answered.
  CountDownLatch booted() {
    return booted;
  }

  /// Begins to ask.
  void start() {
    ask();
  }

  /// 现在重试.
  void askNow() {
    next.cancel();
    ask();
  }

  private void ask() {
    Session before = session.session();
    scope.run(
        () ->
            booted.getCount() == 0
                ? service.kiosk().heartbeat(report.apply(held(before)))
                : service.kiosk().boot(new Nothing()),
        heartbeat -> answered(heartbeat, before),
        this::failed);
  }

  /// The session that the service is to keep: without its visitor here it is to end.
  private static Optional<String> held(Session session) {
    return session instanceof Identified person ? person.api().sessionId() : Optional.empty();
  }

  private void answered(Heartbeat heartbeat, Session before) {
    booted.countDown();
    smsCodes = Boolean.TRUE.equals(heartbeat.smsCodes());
    tries = 0;
    state.set(new State.Up());
    service.answersAgain();
    if (heartbeat.sessionId() == null
        && before instanceof Identified then
        && session.session() instanceof Identified now
        && then.visit().number() == now.visit().number()) {
      session.end(EndReason.SERVICE);
    }
    next = scope.after(BEAT, this::ask);
  }

  private void failed(ApiException failure) {
    service.networkChanged();
    tries++;
    Duration wait = pause();
    state.set(new State.Down(tries, wait, failure.trouble().code()));
    next = scope.after(wait, this::ask);
  }

  /// 1, 2, 4 … 30 seconds, up to a quarter less.
  private Duration pause() {
    long most = Math.min(LONGEST.toMillis(), 1000L << Math.min(tries - 1, 5));
    return Duration.ofMillis(most - random.nextLong(most / 4 + 1));
  }
}
