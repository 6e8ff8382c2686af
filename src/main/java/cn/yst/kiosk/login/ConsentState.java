package cn.yst.kiosk.login;

import java.util.Optional;
import java.util.Set;

/// What the consent screen (02) shows.
///
/// @param offered the ways this kiosk has
/// @param agreed whether the box under the privacy notice is ticked; never preset
/// @param way the way chosen; none is preselected
public record ConsentState(Set<ProofWay> offered, boolean agreed, Optional<ProofWay> way) {
  /// Nothing ticked, nothing chosen.
  static ConsentState untouched(Set<ProofWay> offered) {
    return new ConsentState(Set.copyOf(offered), false, Optional.empty());
  }

  ConsentState agree(boolean yes) {
    return new ConsentState(offered, yes, way);
  }

  /// A way that is not offered leaves the choice as it was.
  ConsentState choose(ProofWay chosen) {
    return offered.contains(chosen) ? new ConsentState(offered, agreed, Optional.of(chosen)) : this;
  }

  /// Whether the visitor may go on: the box is ticked and one way is chosen.
  public boolean canContinue() {
    return agreed && way.isPresent();
  }
}
