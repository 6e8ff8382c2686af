package cn.yst.kiosk.session;

/// Why a visit ended.
public enum EndReason {
  /// 退出, or back to the home screen.
  VISITOR,
  /// Nobody touched the screen.
  IDLE,
  /// The limit of the sign-in flow or of the session.
  LIMIT,
  /// The service says that the session is over: ended from the phone, by staff, or by its limits.
  SERVICE,
  /// A fault of the program.
  FAULT,
  /// The kiosk is taken out of service or closed.
  STAFF
}
