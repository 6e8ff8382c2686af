package cn.yst.kiosk.session;

import cn.yst.contract.SubjectSource;

/// The name and number that a visitor typed or a card held, until the face check is over.
///
/// @param name as on the card
/// @param number 18 characters, upper case
/// @param source where they come from
public record Identity(Secret name, Secret number, SubjectSource source) {
  /// Erases both.
  void drop(Secrets secrets) {
    secrets.drop(name);
    secrets.drop(number);
  }
}
