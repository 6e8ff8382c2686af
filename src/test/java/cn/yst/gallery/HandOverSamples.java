package cn.yst.gallery;

import cn.yst.kiosk.handover.HandOverStates;
import java.util.stream.Stream;

/// 10 and the list of hand-overs; see [HandOverStates].
final class HandOverSamples implements Samples {
  @Override
  public Stream<Sample> samples() {
    return new HandOverStates().samples();
  }
}
