package cn.yst.gallery;

import cn.yst.kiosk.matter.MatterStates;
import java.util.stream.Stream;

/// 21; see [MatterStates].
final class MatterSamples implements Samples {
  @Override
  public Stream<Sample> samples() {
    return new MatterStates().samples();
  }
}
