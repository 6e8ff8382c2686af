package cn.yst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The whole program, as `mvn` starts it: from the start of its JVM to its first frame, and on to
/// the service inside it that answers; and how much memory stays resident.
final class StartBench implements Bench {
  private static final int ROUNDS = 5;
  private static final int REST_SECONDS = 5;

  private final List<Long> frame = new ArrayList<>();
  private final List<Long> work = new ArrayList<>();
  private final List<Long> ready = new ArrayList<>();
  private final List<Double> drawn = new ArrayList<>();
  private final List<Double> resting = new ArrayList<>();

  @Override
  public void measure(Report report) throws Exception {
    Path folder = Files.createTempDirectory("yst-bench");
    try (Panel panel = Panel.open()) {
      report.note(panel.name() + "; data of an earlier start from the second round on");
      for (int i = report.rounds(ROUNDS); i > 0; i--) {
        start(panel, folder);
      }
    } finally {
      Child.erase(folder);
    }
    report.times("JVM start to first frame", frame);
    report.times("  of that, processor time", work);
    report.times("JVM start to service ready", ready);
    report.values("resident at the first frame", "MiB", drawn);
    report.values("resident at rest, service inside", "MiB", resting);
  }

  private void start(Panel panel, Path folder) throws Exception {
    Map<String, String> environment =
        Stream.concat(
                panel.environment().entrySet().stream(),
                Stream.of(Map.entry("KIOSK_EMBEDDED_FOLDER", folder.toString())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    try (Child child = new Child(panel.options(), environment, "cn.yst.Main")) {
      frame.add(child.await("first frame"));
      work.add(child.worked());
      drawn.add(child.residentMiB());
      ready.add(child.await("demo companion"));
      TimeUnit.SECONDS.sleep(REST_SECONDS);
      resting.add(child.residentMiB());
    }
  }
}
