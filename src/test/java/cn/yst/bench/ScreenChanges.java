package cn.yst.bench;

import cn.yst.gallery.Gallery;
import cn.yst.gallery.NoActions;
import cn.yst.gallery.Sample;
import cn.yst.kiosk.ui.Direction;
import cn.yst.kiosk.ui.DisplayMode;
import cn.yst.kiosk.ui.KioskFrame;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Place;
import cn.yst.kiosk.ui.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The work of [ScreenChangeBench], in a JVM of its own.
final class ScreenChanges {
  /// Longer than a new screen slides.
  static final int SETTLED_MILLIS = 350;

  private static final int SLOWEST = 5;

  private final KioskFrame frame;
  private final Scene scene;
  private final Map<String, List<Long>> times = new LinkedHashMap<>();
  private final List<Long> processorTimes = new ArrayList<>();

  private ScreenChanges() {
    Theme.putOn();
    frame = new KioskFrame(new NoActions(), Messages.chinese(), new Place("大厅", "A03"));
    scene = new Scene(frame, 1080, 1920);
    Stage stage = new Stage(StageStyle.UNDECORATED);
    stage.setScene(scene);
    stage.show();
  }

  static void main(String[] args) throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    ScreenChanges changes = Pulses.onScreen(ScreenChanges::new);
    List<Sample> samples =
        Gallery.samples(false)
            .filter(s -> s.portrait() && !s.covering())
            .filter(s -> s.mode().equals(DisplayMode.STANDARD))
            .toList();
    changes.go(samples, false);
    changes.processorTimes.clear();
    for (int round = Integer.parseInt(args[0]); round > 0; round--) {
      changes.go(samples, true);
    }
    changes.print();
    Platform.exit();
  }

  private void go(List<Sample> samples, boolean counted) throws InterruptedException {
    for (Sample sample : samples) {
      long took = change(sample);
      if (counted) {
        times.computeIfAbsent(sample.name(), name -> new ArrayList<>()).add(took);
      } else {
        times.computeIfAbsent("first showing", name -> new ArrayList<>()).add(took);
      }
      TimeUnit.MILLISECONDS.sleep(SETTLED_MILLIS);
    }
  }

  private long change(Sample sample) {
    long busy = processorTime();
    long from = System.nanoTime();
    CompletableFuture<Long> drawn = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          frame.show(sample.draw().apply(Messages.chinese()), Direction.FORWARD);
          Pulses.whenDrawn(scene, drawn::complete);
        });
    long took = drawn.join() - from;
    processorTimes.add(processorTime() - busy);
    return took;
  }

  /// Of the whole program.
  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  private void print() {
    Report report = new Report(OptionalInt.empty());
    List<Long> first = times.remove("first showing");
    report.times("first showing of a screen (cold classes)", first == null ? List.of() : first);
    report.times(
        "screen change, all samples", times.values().stream().flatMap(List::stream).toList());
    report.times("  of that, processor time", processorTimes);
    times.entrySet().stream()
        .sorted(Comparator.comparingLong((Map.Entry<String, List<Long>> e) -> -max(e.getValue())))
        .limit(SLOWEST)
        .forEach(e -> report.times("  " + e.getKey(), e.getValue()));
  }

  private static long max(List<Long> some) {
    return some.stream().mapToLong(Long::longValue).max().orElse(0);
  }
}
