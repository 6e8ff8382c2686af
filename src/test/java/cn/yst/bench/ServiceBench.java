package cn.yst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The service alone in a JVM of its own, from the start of that JVM to its first answer: with
/// nothing there yet, and on the data of an earlier start.
final class ServiceBench implements Bench {
  private static final int ROUNDS = 5;

  @Override
  public void measure(Report report) throws Exception {
    List<Long> cold = new ArrayList<>();
    List<Long> existing = new ArrayList<>();
    List<Long> work = new ArrayList<>();
    List<Double> resident = new ArrayList<>();
    for (int i = report.rounds(ROUNDS); i > 0; i--) {
      Path folder = Files.createTempDirectory("yst-bench");
      try {
        start(folder, cold, new ArrayList<>(), resident);
        start(folder, existing, work, resident);
      } finally {
        Child.erase(folder);
      }
    }
    report.times("JVM start to first answer, no data yet", cold);
    report.times("JVM start to first answer, data there", existing);
    report.times("  of that, processor time", work);
    report.values("resident at the first answer", "MiB", resident);
  }

  private static void start(Path folder, List<Long> times, List<Long> work, List<Double> resident)
      throws Exception {
    try (Child child =
        new Child(List.of(), Map.of(), LoneService.class.getName(), folder.toString())) {
      times.add(child.await(LoneService.ANSWERED));
      work.add(child.worked());
      resident.add(child.residentMiB());
    }
  }
}
