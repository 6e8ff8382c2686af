package cn.yst.kiosk.input.bench;

import cn.yst.kiosk.input.engine.Candidate;
import cn.yst.kiosk.input.engine.Composition;
import cn.yst.kiosk.input.engine.PinyinEngine;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/// The engine of this project, in this process, doing for a key what the keyboard does for it.
final class OurEngine implements Contender {
  private static final int CANDIDATES = 10;
  private static final double NANOS = 1e6;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final PinyinEngine engine;
  private final double load;
  private final double heap;
  private final boolean fuzzy;

  /// As it ships: southern sounds stand for each other.
  OurEngine() {
    fuzzy = true;
    long before = used();
    long start = System.nanoTime();
    engine = PinyinEngine.load();
    load = (System.nanoTime() - start) / NANOS;
    heap = (used() - before) / 1048576.0;
    engine.warmUp();
  }

  private OurEngine(OurEngine loaded) {
    engine = loaded.engine;
    load = loaded.load;
    heap = loaded.heap;
    fuzzy = false;
  }

  /// The same engine, reading letters as they are spelt.
  OurEngine exact() {
    return new OurEngine(this);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Override
  public String name() {
    return fuzzy ? "ours" : "ours exact";
  }

  @Override
  public Measured type(List<TestLine> lines) {
    List<List<String>> answers = new ArrayList<>();
    List<Double> milliseconds = new ArrayList<>();
    for (TestLine line : lines) {
      Composition composition = engine.compose(line.field(), fuzzy);
      for (int i = 0; i < line.letters().length(); i++) {
        long start = threads.getCurrentThreadCpuTime();
        composition.type(line.letters().charAt(i));
        composition.candidates();
        composition.reading();
        milliseconds.add((threads.getCurrentThreadCpuTime() - start) / NANOS);
      }
      answers.add(composition.whole(CANDIDATES).stream().map(Candidate::text).toList());
    }
    return new Measured(answers, milliseconds);
  }

  @Override
  public double loadMilliseconds() {
    return load;
  }

  @Override
  public double megabytes() {
    return heap;
  }
}
