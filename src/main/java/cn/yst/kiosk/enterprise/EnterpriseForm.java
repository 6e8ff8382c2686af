package cn.yst.kiosk.enterprise;

/// What the form of 添加企业 holds.
///
/// @param name as typed or scanned
/// @param creditCode as typed or scanned, 0 to 18 characters
record EnterpriseForm(String name, String creditCode) {
  /// Whether nothing is typed.
  boolean isBlank() {
    return name.isBlank() && creditCode.isEmpty();
  }

  /// Whether it may be sent: a name, and 18 characters of code. Whether they are right, the
  /// service decides.
  boolean isComplete() {
    return !name.isBlank() && creditCode.length() == 18;
  }
}
