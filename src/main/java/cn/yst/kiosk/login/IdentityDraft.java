package cn.yst.kiosk.login;

import cn.yst.kiosk.session.Secret;
import cn.yst.kiosk.session.Secrets;

/// What is typed on 03 and 03b and not sent on yet.
///
/// @param name as it stands in its field, perhaps half of it
/// @param number as far as it is typed
/// @param naming whether the name is the one that is asked for
record IdentityDraft(Secret name, Secret number, boolean naming) {
  /// Erases it before the visit ends.
  void drop(Secrets secrets) {
    secrets.drop(name);
    secrets.drop(number);
  }
}
