package cn.yst.gallery;

import cn.yst.kiosk.businesscode.CodeStates;
import java.util.stream.Stream;

/// 19; see [CodeStates].
final class BusinessCodeSamples implements Samples {
  @Override
  public Stream<Sample> samples() {
    return new CodeStates().samples();
  }
}
