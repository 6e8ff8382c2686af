package cn.yst.gallery;

import java.util.stream.Stream;

/// The sample states of one feature.
@FunctionalInterface
public interface Samples {
  /// Every state worth a picture.
  Stream<Sample> samples();
}
