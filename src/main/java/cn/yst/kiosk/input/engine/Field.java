package cn.yst.kiosk.input.engine;

/// What a field asks for, which decides what is likely.
public enum Field {
  /// A person's name, surname first.
  PERSON,
  /// An enterprise's registered name: place, trade name, trade, legal form.
  ENTERPRISE,
  /// Sentences and addresses.
  TEXT,
  /// Only the first letter of every syllable.
  INITIALS
}
