package cn.yst.kiosk.session;

import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;

/// The name and number that a visitor typed or a card held, until the face check is over.
///
/// @param name as on the card
/// @param number 18 characters, upper case; 15 on a card of 2017
/// @param source where they come from
public record Identity(Secret name, Secret number, SubjectSource source) {
  /// The one place where an identity becomes text, because it is sent now.
  public Subject subject() {
    return new Subject(name.text(), number.text(), source);
  }

  /// Erases both.
  void drop(Secrets secrets) {
    secrets.drop(name);
    secrets.drop(number);
  }
}
