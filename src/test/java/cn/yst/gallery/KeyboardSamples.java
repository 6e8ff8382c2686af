package cn.yst.gallery;

import cn.yst.kiosk.input.KeyboardStates;
import java.util.stream.Stream;

/// The on-screen keyboard in every state.
final class KeyboardSamples implements Samples {
  @Override
  public Stream<Sample> samples() {
    return new KeyboardStates().samples();
  }
}
