package cn.yst.kiosk.input.bench;

import java.io.IOException;
import java.util.List;

/// An input engine that is measured.
interface Contender {
  String name();

  /// Types all lines key by key.
  Measured type(List<TestLine> lines) throws IOException, InterruptedException;

  /// What loading it took, in milliseconds.
  double loadMilliseconds();

  /// Its memory in megabytes: ours on the heap after loading, the others' peak of resident memory.
  double megabytes();
}
