package cn.yst.backend.person;

import java.util.Optional;

/// Where people have registered the number of their phone, for instance the account system. The
/// only way to it; asked outside of any transaction, so it may take a moment.
@FunctionalInterface
public interface PhoneRegister {
  /// The number registered for the person of this name and ID number; empty if there is none, or
  /// if the number is somebody else's.
  ///
  /// @param name as entered; spellings that are one name by [PersonStore#sameName] are one person
  /// @param idNumber half-width, upper-case X
  Optional<String> phoneOf(String name, String idNumber);
}
