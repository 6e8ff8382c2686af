package cn.yst.gallery;

import cn.yst.kiosk.enterprise.EnterpriseStates;
import java.util.stream.Stream;

/// 05, 06, 07, 11 and 12; see [EnterpriseStates].
final class EnterpriseSamples implements Samples {
  @Override
  public Stream<Sample> samples() {
    return new EnterpriseStates().samples();
  }
}
