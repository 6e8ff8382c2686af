package cn.yst.backend.handover;

import java.util.Optional;

/// The number of the phone with which a person has just agreed, as the mini-program tells it.
@FunctionalInterface
public interface PhoneNumbers {
  /// The number; empty if it is not told.
  ///
  /// @param phoneId the phone
  /// @param idNumber of the person whose face passed on it
  Optional<String> of(String phoneId, String idNumber);
}
