package cn.yst.contract;

/// What a face check came to.
public enum FaceOutcome {
  /// It is the person.
  PASS,
  /// It is somebody else; counted.
  MISMATCH,
  /// The check itself failed; not counted.
  FAIL,
  /// No result in time; not counted.
  TIMEOUT
}
