package cn.yst.kiosk.handover;

import cn.yst.contract.HandOver;
import java.util.function.Consumer;

/// Where slips come from, as this wing needs it.
public interface SlipPress {
  /// A kiosk without a printer.
  SlipPress NONE =
      new SlipPress() {
        @Override
        public SlipOffer offer() {
          return new SlipOffer.None();
        }

        @Override
        public void print(HandOver what, Consumer<SlipOffer> told) {
          told.accept(offer());
        }
      };

  /// What is offered at present.
  SlipOffer offer();

  /// Prints a slip; masked data only.
  ///
  /// @param told hears on the screen's thread how it stands, the end last
  void print(HandOver what, Consumer<SlipOffer> told);
}
