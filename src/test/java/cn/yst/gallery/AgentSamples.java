package cn.yst.gallery;

import cn.yst.kiosk.agent.AgentStates;
import java.util.stream.Stream;

/// 08 and 09; see [AgentStates].
final class AgentSamples implements Samples {
  @Override
  public Stream<Sample> samples() {
    return new AgentStates().samples();
  }
}
