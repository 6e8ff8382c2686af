package cn.yst.kiosk.login;

/// What the identity screens (03, 03b) show. The name is asked first, then the number; half-typed
/// text stays in the field and in the number's entry.
public sealed interface IdentityState {
  /// 03: the name is asked for.
  ///
  /// @param unexpected the name that was sent on holds a character that no name has, or has no
  ///     usable length
  record Naming(boolean unexpected) implements IdentityState {}

  /// 03b: the number is asked for.
  ///
  /// @param maskedName the name, masked
  /// @param minor the birth date says younger than 18: the way leads to the staffed counter
  record Numbering(String maskedName, boolean minor) implements IdentityState {}
}
