package cn.yst.backend.companion;

/// What the person who picks up the phone does.
public enum Act {
  /// Scans, types the number, shows the face, agrees.
  PASS,
  /// The same, but the face is somebody else's.
  MISMATCH,
  /// Scans and refuses.
  REFUSE
}
