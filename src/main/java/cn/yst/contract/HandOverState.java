package cn.yst.contract;

/// State of something handed to a phone by a QR code: an invitation, a certification request, a
/// request to share an account. Only [#PENDING] can still change.
public enum HandOverState {
  PENDING,
  ACCEPTED,
  /// Refused by the person asked. A requester of an association never sees this word: refusal
  /// and silence both read [#EXPIRED] to them, and not before the time is over.
  DECLINED,
  /// Taken back by whoever made it, or made void by a newer one.
  WITHDRAWN,
  /// The time is over; silence never approves.
  EXPIRED
}
