package cn.yst.bench;

import cn.yst.backend.BackendConfig;
import cn.yst.backend.ReferenceBackend;
import cn.yst.backend.authorization.FakePhone;
import cn.yst.backend.authorization.Wire;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.gallery.NoActions;
import cn.yst.kiosk.api.ProofKey;
import cn.yst.kiosk.api.ServerClock;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.api.ServiceAddress;
import cn.yst.kiosk.concurrent.Background;
import cn.yst.kiosk.facecheck.FaceCheckState;
import cn.yst.kiosk.ui.KioskFrame;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Place;
import cn.yst.kiosk.ui.Theme;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The work of [SignInBench], in a JVM of its own, with the service in it. Ten sign-ins each have
/// a kiosk and a phone of their own: the service lets one of either begin only so many a minute.
/// The phone agrees when the screen has come in and what asks for it has been drawn: nobody reads
/// faster.
final class SignIns {
  private static final int EACH = 10;

  private SignIns() {}

  static void main(String[] args) throws Exception {
    Report report = new Report(OptionalInt.empty());
    int rounds = Integer.parseInt(args[0]);
    CountDownLatch started = new CountDownLatch(1);
    Platform.setImplicitExit(false);
    Platform.startup(started::countDown);
    started.await();
    KioskFrame frame = Pulses.onScreen(SignIns::stage);
    List<Agreed> cold;
    List<Agreed> warm = new ArrayList<>();
    try (ReferenceBackend backend = ReferenceBackend.start(BackendConfig.memory())) {
      cold = signIns(backend, frame, 1, EACH);
      for (int hall = 2; warm.size() < rounds; hall++) {
        warm.addAll(signIns(backend, frame, hall, Math.min(EACH, rounds - warm.size())));
      }
    }
    Platform.exit();
    report.note("service in the same JVM, by stream");
    report.times(
        "the first sign-ins of a JVM (cold classes)", cold.stream().map(Agreed::drawn).toList());
    report.times(
        "approve on the phone to the jade panel drawn", warm.stream().map(Agreed::drawn).toList());
    report.times(
        "  of that, until the kiosk knows the person", warm.stream().map(Agreed::known).toList());
  }

  private static List<Agreed> signIns(
      ReferenceBackend backend, KioskFrame frame, int hall, int rounds)
      throws InterruptedException {
    Service service = kiosk(backend, "kiosk-" + hall);
    List<Agreed> agreed = new ArrayList<>();
    try (HttpClient http = Wire.at(hall)) {
      for (int i = 0; i < rounds; i++) {
        agreed.add(signIn(service, frame, new FakePhone(backend.origins().phone(), http)));
      }
    }
    return agreed;
  }

  /// @param known nanoseconds from the press until the state of the screen says it
  /// @param drawn and until it is drawn
  private record Agreed(long known, long drawn) {}

  private static KioskFrame stage() {
    Theme.putOn();
    KioskFrame frame = new KioskFrame(new NoActions(), Messages.chinese(), new Place("大厅", "A03"));
    Stage stage = new Stage(StageStyle.UNDECORATED);
    stage.setScene(new Scene(frame, 1080, 1920));
    stage.show();
    return frame;
  }

  private static Service kiosk(ReferenceBackend backend, String id) {
    ProofKey key = ProofKey.fresh();
    backend.enrolments().enrol(new Kiosk(id, "大厅", "A03", null, null, false), key.publicJwk());
    return new Service(
        new ServiceAddress(backend.origins().kiosk(), id, Optional.of(key), Optional.empty()),
        new ServerClock(Clock.systemUTC(), System::nanoTime),
        Background.onVirtualThreads(Platform::runLater),
        System::nanoTime,
        new SecureRandom());
  }

  private static Agreed signIn(Service service, KioskFrame frame, FakePhone phone)
      throws InterruptedException {
    FaceCheckOnStage shown = Pulses.onScreen(() -> new FaceCheckOnStage(service, frame));
    try {
      FaceCheckState.AwaitingScan code = shown.await(FaceCheckState.AwaitingScan.class);
      phone.claim(code.qr());
      phone.check(code.checkCode());
      phone.face();
      shown.await(FaceCheckState.OnPhone.class, now -> now.agreeing());
      String hash = phone.view().textHash();
      TimeUnit.MILLISECONDS.sleep(ScreenChanges.SETTLED_MILLIS);
      shown.awaitDrawn();
      long from = System.nanoTime();
      phone.decide("approve", hash);
      shown.await(FaceCheckState.Confirmed.class);
      return new Agreed(shown.confirmedKnown() - from, shown.confirmedDrawn() - from);
    } finally {
      Pulses.onScreen(shown::leave);
    }
  }
}
