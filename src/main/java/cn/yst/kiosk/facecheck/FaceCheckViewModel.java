package cn.yst.kiosk.facecheck;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.FaceConsent;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.DeviceGrant;
import cn.yst.kiosk.api.GrantEvent;
import cn.yst.kiosk.api.GrantEvent.Held;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.facecheck.FaceCheckState.Confirmed;
import cn.yst.kiosk.facecheck.FaceCheckState.Starting;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.session.SessionStore;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Runs one face check on the visitor's phone, from the QR code to the token.
public final class FaceCheckViewModel {
  private final Scope scope;
  private final DeviceGrant grant;
  private final SessionStore session;
  private final Navigator navigator;
  private final Route.FaceCheck route;
  private final Supplier<FaceConsent> freshConsent;
  private final long visit;
  private final ReadOnlyObjectWrapper<FaceCheckState> state =
      new ReadOnlyObjectWrapper<>(new Starting());
  private Job running = () -> {};

  /// Begins at once.
  ///
  /// @param route what the check is for, and where it leads
  /// @param freshConsent the notice under which a person who is signed in already has the face
  ///     checked; to the check itself they agree on the phone
  public FaceCheckViewModel(
      Scope scope,
      DeviceGrant grant,
      SessionStore session,
      Navigator navigator,
      Route.FaceCheck route,
      Supplier<FaceConsent> freshConsent) {
    this.scope = scope;
    this.grant = grant;
    this.session = session;
    this.navigator = navigator;
    this.route = route;
    this.freshConsent = freshConsent;
    this.visit = session.visit().map(v -> v.number()).orElse(0L);
    scope.every(Duration.ofSeconds(1), this::tick);
    start();
  }

  public ReadOnlyObjectProperty<FaceCheckState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Whether the check signs a visitor in; otherwise a person is signed in already.
  public boolean signsIn() {
    return route.purpose() instanceof Purpose.SignIn;
  }

  /// 重新生成二维码, 再试一次: a new code for what was entered.
  public void start() {
    running.cancel();
    state.set(new Starting());
    detail()
        .ifPresentOrElse(
            detail ->
                running =
                    scope.<GrantEvent, ApiException>follow(
                        each -> grant.run(detail, each), this::hear, this::fail),
            () -> navigator.backTo(new Route.Consent()));
  }

  /// What the check is for.
  Purpose purpose() {
    return route.purpose();
  }

  /// 退出并清除: nothing more can be done in a sign-in that does not run any more, so nothing is asked.
  public void exit() {
    running.cancel();
    session.end(EndReason.VISITOR);
  }

  /// 看最新的状态: to where the check was asked for.
  public void goBack() {
    running.cancel();
    navigator.back();
  }

  /// 换种方式: another way of proof, which takes the consent to the face check back. 去人工窗口: the
  /// other way of somebody who is signed in.
  public void anotherWay() {
    running.cancel();
    if (signsIn()) {
      session.withdrawConsent();
      navigator.backTo(new Route.Consent());
    } else {
      navigator.go(new Route.CounterSlip());
    }
  }

  /// 重新核对信息: back to what was entered.
  public void checkEntries() {
    if (signsIn()) {
      navigator.backTo(new Route.IdentityEntry());
    } else {
      start();
    }
  }

  /// 进入我的企业, or on to what the check was for.
  public void enter() {
    if (state.get() instanceof Confirmed) {
      if (signsIn()) {
        navigator.reset(route.next());
      } else {
        navigator.settle(route.next());
      }
    }
  }

  private void hear(GrantEvent event) {
    if (event instanceof Held held && !take(held)) {
      return;
    }
    state.set(state.get().on(event));
  }

  private boolean take(Held held) {
    if (signsIn()) {
      return session.signIn(visit, held.person(), held.api());
    }
    session.know(held.person());
    return true;
  }

  private void fail(ApiException failure) {
    state.set(FaceCheckState.failed(failure, route.purpose()));
  }

  private void tick() {
    state.set(state.get().tick());
    if (state.get() instanceof Confirmed now && now.left().isZero()) {
      enter();
    }
  }

  /// What the service is asked for; empty when the visit has lost what it takes.
  private Optional<AuthorizationDetail> detail() {
    return switch (route.purpose()) {
      case Purpose.SignIn _ ->
          session.session() instanceof Visiting now ? signIn(now) : Optional.empty();
      case Purpose.StepUp _ -> Optional.of(AuthorizationDetail.stepUp(freshConsent.get()));
      case Purpose.Certify certify ->
          Optional.of(AuthorizationDetail.certification(certify.accountId(), freshConsent.get()));
    };
  }

  private static Optional<AuthorizationDetail> signIn(Visiting now) {
    return now.consent()
        .flatMap(
            consent ->
                now.identity()
                    .map(identity -> AuthorizationDetail.hallLogin(identity.subject(), consent)));
  }
}
