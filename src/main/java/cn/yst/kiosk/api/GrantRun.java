package cn.yst.kiosk.api;

import cn.yst.contract.AuthorizationState;
import cn.yst.contract.AuthorizationStatus;
import cn.yst.contract.DeviceAuthorization;
import cn.yst.contract.Me;
import cn.yst.contract.Nothing;
import cn.yst.contract.ServerMetadata;
import cn.yst.contract.TokenAnswer;
import cn.yst.kiosk.api.ApiException.Rejected;
import cn.yst.kiosk.api.ApiException.Unauthorized;
import cn.yst.kiosk.concurrent.Scope;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One device authorization from its beginning to its end, on the thread that runs it.
///
/// The status stream only wakes it; the token endpoint decides. So a lost, doubled or forged event
/// signs nobody in.
///
/// That nobody scanned the code in time ends it only where the status is heard. Otherwise a phone
/// may have it, and the person has their time on it: until the service says that it is over, or
/// told at the beginning that it would be.
final class GrantRun {
  private static final Duration WATCHED = Duration.ofSeconds(10);
  private static final int USUAL_INTERVAL = 5;

  private final GrantLines lines;
  private final GrantTarget target;
  private final DeviceAuthorization begun;
  private final String verifier;
  private final Consumer<? super GrantEvent> each;
  private final Scope watching;
  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final @Nullable String address;
  private final GrantTimes times;
  private final PollPace pace;
  private final Line line;

  private AuthorizationState state = AuthorizationState.CREATED;
  private long version = -1;
  private boolean over;
  private boolean listening;
  private boolean heard;
  private @Nullable LiveVisitor held;

  GrantRun(
      GrantLines lines,
      ServerMetadata metadata,
      GrantTarget target,
      DeviceAuthorization begun,
      String verifier,
      Consumer<? super GrantEvent> each,
      Scope watching) {
    this.lines = lines;
    this.target = target;
    this.begun = begun;
    this.verifier = verifier;
    this.each = each;
    this.watching = watching;
    this.line = new Line(each);
    String template = metadata.kioskStatusEndpoint();
    String handle = begun.handle();
    this.address = template == null || handle == null ? null : template.replace("{handle}", handle);
    this.times = new GrantTimes(lines.nanos(), scanLife(), Duration.ofSeconds(begun.expiresIn()));
    Integer interval = begun.interval();
    this.pace =
        new PollPace(Duration.ofSeconds(interval == null ? USUAL_INTERVAL : interval), times.now());
  }

  private Duration scanLife() {
    Integer scan = begun.qrExpiresIn();
    return Duration.ofSeconds(scan == null ? begun.expiresIn() : scan);
  }

  /// Follows it to its end. Interrupted, it gives it up.
  void run() {
    String complete = begun.verificationUriComplete();
    String check = begun.checkCode();
    each.accept(
        new GrantEvent.Begun(
            complete == null ? begun.verificationUri() : complete,
            check == null ? "" : check,
            scanLife()));
    listen();
    try {
      while (!over) {
        Signal signal = signals.poll(untilNext(), TimeUnit.NANOSECONDS);
        if (signal != null) {
          hear(signal);
        }
        step();
      }
    } catch (InterruptedException e) {
      forget();
    }
  }

  private long untilNext() {
    return held != null ? 0 : times.untilNext(scanning(), pace.next());
  }

  /// The code is shown and may still be scanned, as far as is known.
  private boolean scanning() {
    return state == AuthorizationState.CREATED && !times.unscanned();
  }

  private void listen() {
    if (address != null && !listening) {
      listening = true;
      watching.run(
          () -> {
            new StatusWatch(
                    lines.streams(), lines.longPolls(), lines.pause(), address, signals::add)
                .listen();
            return new Signal.Gone();
          },
          gone -> signals.add(gone),
          (InterruptedException cancelled) -> {});
    }
  }

  private void hear(Signal signal) {
    switch (signal) {
      case Signal.Up _ -> {
        heard = true;
        pace.listening(WATCHED);
        line.back();
      }
      case Signal.Down _ -> {
        heard = false;
        pace.listening(Duration.ZERO);
        pace.now(times.now());
      }
      case Signal.Gone _ -> {
        heard = false;
        pace.listening(Duration.ZERO);
        listening = false;
      }
      case Signal.News(AuthorizationStatus status) -> {
        heard = true;
        line.back();
        if (status.version() > version) {
          hear(status);
        }
      }
    }
  }

  private void hear(AuthorizationStatus status) {
    version = status.version();
    state = status.state();
    Duration left = Duration.ofSeconds(status.expiresIn());
    switch (state) {
      case CREATED -> {}
      case SCANNED, VERIFIED -> moved(left);
      case APPROVED -> {
        moved(left);
        pace.now(times.now());
      }
      case REDEEMED, DENIED, CANCELLED, EXPIRED, MISMATCHED, LOCKED -> {
        times.left(left);
        pace.now(times.now());
      }
    }
  }

  private void moved(Duration left) {
    times.left(left);
    each.accept(new GrantEvent.Moved(state, left));
  }

  /// Does what is due.
  private void step() throws InterruptedException {
    LiveVisitor visitor = held;
    if (visitor != null) {
      introduce(visitor);
      return;
    }
    boolean unscanned =
        heard && version >= 0 && state == AuthorizationState.CREATED && times.unscanned();
    if (unscanned || pace.due(times.now())) {
      ask();
    }
    if (over || held != null) {
      return;
    }
    if (unscanned || times.longEnded()) {
      end(AuthorizationState.EXPIRED);
      forget();
    } else if (scanning() && address != null && times.rotationDue()) {
      rotate(address);
    }
  }

  private void ask() {
    pace.asked(times.now());
    try {
      TokenAnswer token =
          lines
              .oauth()
              .redeem(
                  Map.of(
                      "grant_type",
                      "urn:ietf:params:oauth:grant-type:device_code",
                      "device_code",
                      begun.deviceCode(),
                      "code_verifier",
                      verifier),
                  target.key());
      LiveVisitor visitor = target.take(token);
      held = visitor;
      line.back();
      Me person = token.person();
      if (person != null) {
        hold(person, visitor);
      }
    } catch (Rejected e) {
      line.back();
      rejected(e);
      listen();
    } catch (ApiException e) {
      line.failed(e);
    }
  }

  private void rejected(Rejected e) {
    switch (e.code()) {
      case "authorization_pending" -> {}
      case "slow_down" -> pace.slowDown();
      case "expired_token" -> end(AuthorizationState.EXPIRED);
      case "access_denied" ->
          end(
              switch (state) {
                case CANCELLED, MISMATCHED, LOCKED -> state;
                case CREATED, SCANNED, VERIFIED, APPROVED, REDEEMED, DENIED, EXPIRED ->
                    AuthorizationState.DENIED;
              });
      case "invalid_grant" -> end(AuthorizationState.CANCELLED);
      default -> e.retryAfter().ifPresent(wait -> pace.notBefore(times.in(wait)));
    }
  }

  private void end(AuthorizationState how) {
    if (!over) {
      over = true;
      each.accept(new GrantEvent.Ended(how));
    }
  }

  private void rotate(String at) {
    try {
      String qr =
          lines
              .authorizations()
              .rotate(at + "/rotate", lines.newAction(), new Nothing())
              .verificationUriComplete();
      times.rotated(true);
      each.accept(new GrantEvent.Rotated(qr));
    } catch (ApiException e) {
      times.rotated(false);
    }
  }

  /// The token is held, but its answer did not say whose it is.
  private void introduce(LiveVisitor visitor) throws InterruptedException {
    try {
      hold(visitor.person().me(), visitor);
    } catch (Unauthorized e) {
      end(AuthorizationState.CANCELLED);
    } catch (ApiException e) {
      line.failed(e);
      if (times.longEnded()) {
        end(AuthorizationState.EXPIRED);
        visitor.discard();
      }
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private void hold(Me person, LiveVisitor visitor) {
    over = true;
    each.accept(new GrantEvent.Held(person, visitor));
  }

  private void forget() {
    LiveVisitor visitor = held;
    if (visitor != null) {
      visitor.discard();
    } else if (address != null) {
      lines.giveUp(address);
    }
  }
}
