package cn.yst.journey;

import cn.yst.gallery.Png;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.app.KioskApplication;
import cn.yst.kiosk.app.Premises;
import cn.yst.kiosk.concurrent.Background;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.ui.KioskFrame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The client as it runs in a hall, in a window of half the logical size. Its clock can be moved
/// on, for silences that nobody wants to wait for.
final class Terminal implements AutoCloseable {
  private final AtomicLong skipped = new AtomicLong();
  private final AtomicReference<KioskApplication> kiosk = new AtomicReference<>();
  private final AtomicReference<Stage> window = new AtomicReference<>();
  private final Glass glass;

  /// A client that reaches its service through `line`.
  ///
  /// @param line makes the wire for the screen's thread and the kiosk's clock
  Terminal(BiFunction<Executor, LongSupplier, Service> line, Devices devices) {
    try {
      FxToolkit.registerPrimaryStage();
      Platform.setImplicitExit(false);
      FxToolkit.setupFixture(() -> open(line, devices));
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException(e);
    }
    glass = new Glass(kiosk.get().root());
  }

  private void open(BiFunction<Executor, LongSupplier, Service> line, Devices devices) {
    KioskApplication built =
        new KioskApplication(
            line.apply(Platform::runLater, this::nanos),
            new Premises(
                "天河区政务服务中心",
                "Tianhe Government Service Centre",
                "A03",
                "B12",
                "二楼，出电梯右转",
                "2nd floor, right of the lift",
                "A04",
                "",
                "",
                ZoneId.of("Asia/Shanghai")),
            devices,
            Background.onVirtualThreads(Platform::runLater),
            this::nanos,
            new SecureRandom());
    KioskFrame frame = (KioskFrame) built.root();
    frame.setSettling(Duration.ZERO);
    frame.setReducedMotion(true);
    Stage stage = new Stage();
    built.open(stage, false, () -> {});
    built.connect();
    kiosk.set(built);
    window.set(stage);
  }

  private long nanos() {
    return System.nanoTime() + skipped.get();
  }

  /// A kiosk with a screen and nothing else in this hall, standing at its home screen.
  static Terminal in(Hall hall) {
    return in(hall, Devices.none());
  }

  /// A kiosk with devices.
  static Terminal in(Hall hall, Devices devices) {
    Terminal terminal = new Terminal(hall::service, devices);
    terminal.glass.await("刷脸登录");
    return terminal;
  }

  /// The glass.
  Glass glass() {
    return glass;
  }

  /// Lets this much time pass for the kiosk in which nobody touches it.
  void silence(Duration time) {
    skipped.addAndGet(time.toNanos());
  }

  /// Lays the panel on its side: wide from now on.
  Terminal lay() {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Stage stage = window.get();
          double width = stage.getWidth();
          stage.setWidth(stage.getHeight());
          stage.setHeight(width);
        });
    return this;
  }

  /// Who stands before the kiosk.
  Session session() {
    return kiosk.get().session().session();
  }

  /// The client itself.
  KioskApplication application() {
    return kiosk.get();
  }

  /// Writes a picture of the window to `target/journeys`.
  void picture(String name) {
    byte[] png =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> Png.of(window.get().getScene().snapshot(null)));
    try {
      Path folder = Files.createDirectories(Path.of("target", "journeys"));
      Files.write(folder.resolve(name + ".png"), png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          kiosk.get().close();
          window.get().close();
        });
  }
}
