package cn.yst.gallery;

import cn.yst.kiosk.feedback.FeedbackStates;
import java.util.stream.Stream;

/// 18, 18b and 23; see [FeedbackStates].
final class FeedbackSamples implements Samples {
  @Override
  public Stream<Sample> samples() {
    return new FeedbackStates().samples();
  }
}
