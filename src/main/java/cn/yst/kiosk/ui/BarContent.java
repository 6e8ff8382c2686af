package cn.yst.kiosk.ui;

/// What the session bar shows. Names arrive masked.
public sealed interface BarContent {
  /// Nobody is here: hall, machine and clock.
  record Place() implements BarContent {}

  /// Somebody started, nobody is signed in yet.
  record Visitor(TimeLeft time) implements BarContent {}

  /// A person without an enterprise.
  ///
  /// @param name masked name
  /// @param note what is known about the person, such as 已核验
  /// @param time the limit of the session
  record Person(String name, String note, TimeLeft time) implements BarContent {}

  /// A person who acts for an enterprise.
  ///
  /// @param name masked name
  /// @param role such as 法定代表人
  /// @param enterprise full name, cut by an ellipsis where it is too long
  /// @param time the limit of the session
  record Acting(String name, String role, String enterprise, TimeLeft time) implements BarContent {}
}
