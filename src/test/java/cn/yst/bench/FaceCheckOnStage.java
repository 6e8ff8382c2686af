package cn.yst.bench;

import cn.yst.contract.FaceConsent;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.concurrent.Background;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.facecheck.FaceCheckController;
import cn.yst.kiosk.facecheck.FaceCheckState;
import cn.yst.kiosk.facecheck.FaceCheckState.Confirmed;
import cn.yst.kiosk.facecheck.FaceCheckViewModel;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Identity;
import cn.yst.kiosk.session.Secrets;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.KioskFrame;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The QR screen on the one stage, for one sign-in. Made and left on the screen's thread.
final class FaceCheckOnStage {
  private static final int PATIENCE_SECONDS = 30;

  private final SessionStore session = new SessionStore();
  private final Scope scope = Background.onVirtualThreads(Platform::runLater).open();
  private final BlockingQueue<FaceCheckState> states = new LinkedBlockingQueue<>();
  private final CompletableFuture<Long> known = new CompletableFuture<>();
  private final CompletableFuture<Long> drawn = new CompletableFuture<>();
  private final Scene scene;

  /// @param frame the root of the scene on the stage
  FaceCheckOnStage(Service service, KioskFrame frame) {
    scene = frame.getScene();
    session.begin();
    Secrets secrets = session.visit().orElseThrow().secrets();
    FaceConsent consent = new FaceConsent("bench", "0".repeat(64), true, service.clock().instant());
    session.consent(consent);
    session.identify(
        new Identity(
            secrets.keep("田军".toCharArray()),
            secrets.keep("110108199603306002".toCharArray()),
            SubjectSource.TYPED));
    FaceCheckViewModel model =
        new FaceCheckViewModel(
            scope,
            service.signIn(),
            session,
            new Navigator(new Route.Consent()),
            new Route.FaceCheck(new Purpose.SignIn(), new Route.Enterprises()),
            () -> consent);
    Messages words = Messages.chinese();
    frame.show(new ScreenLoader(words).screen(new FaceCheckController(model, words, "B12")));
    model.stateProperty().subscribe(this::follow);
  }

  private void follow(FaceCheckState state) {
    states.add(state);
    if (state instanceof Confirmed && known.complete(System.nanoTime())) {
      Pulses.whenDrawn(scene, drawn::complete);
    }
  }

  /// The next state of a kind; others that come before it are passed over.
  <T extends FaceCheckState> T await(Class<T> kind) throws InterruptedException {
    return await(kind, state -> true);
  }

  /// The next state of a kind that is as wanted.
  <T extends FaceCheckState> T await(Class<T> kind, Predicate<T> wanted)
      throws InterruptedException {
    while (true) {
      FaceCheckState state = states.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (state == null) {
        throw new IllegalStateException("waited for " + kind.getSimpleName());
      }
      if (kind.isInstance(state) && wanted.test(kind.cast(state))) {
        return kind.cast(state);
      }
    }
  }

  /// Waits until what it shows stands on the panel.
  void awaitDrawn() {
    CompletableFuture<Long> still = new CompletableFuture<>();
    Platform.runLater(() -> Pulses.whenDrawn(scene, still::complete));
    still.join();
  }

  /// When the screen was told, on the monotonic clock.
  long confirmedKnown() {
    return known.join();
  }

  /// When the jade panel was drawn, on the monotonic clock.
  long confirmedDrawn() {
    return drawn.join();
  }

  /// Ends the session.
  boolean leave() {
    scope.close();
    session.end(EndReason.VISITOR);
    return true;
  }
}
