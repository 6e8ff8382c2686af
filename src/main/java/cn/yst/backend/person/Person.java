package cn.yst.backend.person;

import cn.yst.contract.Masking;
import org.jspecify.annotations.Nullable;

/// A person proved by face or by an equal way.
///
/// @param idHmac keyed digest of the ID number
/// @param identityKey keyed digest of name and ID number; equal to a registered representative's
///     exactly if both are
/// @param phone known after an acceptance on a phone; null before
@SuppressWarnings("ArrayRecordComponent")
public record Person(
    String id,
    String name,
    String idNumber,
    @Nullable String phone,
    byte[] idHmac,
    byte[] identityKey) {

  /// The name as others see it.
  public String maskedName() {
    return Masking.name(name);
  }

  /// The ID number as others see it.
  public String maskedIdNumber() {
    return Masking.idNumber(idNumber);
  }

  /// The phone number as others see it; null if none is known.
  public @Nullable String maskedPhone() {
    return phone == null ? null : Masking.phone(phone);
  }

  /// Who did it, for the audit.
  public String actor() {
    return "person:" + id;
  }

  @Override
  public String toString() {
    return "Person[" + id + "]";
  }
}
