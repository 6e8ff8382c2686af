package cn.yst.contract;

/// Whether a presented business code holds.
public enum BusinessCodeState {
  VALID,
  /// Genuine, but its minute is over, or the authority behind it has ended since.
  EXPIRED,
  /// Not one of ours.
  UNKNOWN
}
