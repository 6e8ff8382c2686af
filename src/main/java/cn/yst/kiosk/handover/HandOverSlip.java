package cn.yst.kiosk.handover;

import cn.yst.contract.HandOver;
import cn.yst.kiosk.device.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The paper that a visitor takes to a person who is not at the kiosk: masked data and the code.
final class HandOverSlip {
  private HandOverSlip() {}

  /// What stands on it.
  ///
  /// @param what still pending, so that it has a code
  /// @param machine number of the kiosk
  static Slip of(HandOver what, HandOverWords words, String machine) {
    List<Slip.Fact> facts = new ArrayList<>();
    facts.add(new Slip.Fact(words.text("slip.enterprise"), what.enterprise().name()));
    facts.add(new Slip.Fact(words.text(what.kind(), "slipPerson"), what.person()));
    words.until(what).ifPresent(until -> facts.add(new Slip.Fact(words.text("slip.until"), until)));
    return new Slip(
        words.text(what.kind(), "slipTitle"),
        words.text("slip.from", machine),
        facts,
        Optional.empty(),
        Objects.requireNonNull(what.uri()),
        List.of(words.text("slip.validUntil", words.moment(what.expiresAt()))));
  }
}
