package cn.yst.gallery;

import cn.yst.kiosk.association.AssociationStates;
import cn.yst.kiosk.message.MessageStates;
import java.util.stream.Stream;

/// 16, 17 and 20; see [MessageStates] and [AssociationStates].
final class MessageSamples implements Samples {
  @Override
  public Stream<Sample> samples() {
    return Stream.concat(new MessageStates().samples(), new AssociationStates().samples());
  }
}
