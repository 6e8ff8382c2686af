package cn.yst.contract;

/// What a device authorization is for; the `type` of its authorization detail (RFC 9396).
public enum SignInPurpose {
  /// A person signs in at the kiosk.
  HALL_LOGIN,
  /// The person of the running session shows the face again: new `auth_time`, new ceiling.
  STEP_UP,
  /// The legal representative, signed in, certifies an account in person.
  ENTERPRISE_CERTIFICATION
}
