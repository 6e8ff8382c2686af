package cn.yst.backend.handover;

import cn.yst.contract.Masking;

/// Whose face is asked for: the service's own copy of name and ID number, never the phone's.
public record FaceSubject(String name, String idNumber) {

  /// The name as others see it.
  public String maskedName() {
    return Masking.name(name);
  }

  /// The ID number as others see it.
  public String maskedIdNumber() {
    return Masking.idNumber(idNumber);
  }

  @Override
  public String toString() {
    return "FaceSubject[masked]";
  }
}
