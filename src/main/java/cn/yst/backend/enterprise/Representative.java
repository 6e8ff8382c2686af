package cn.yst.backend.enterprise;

import cn.yst.contract.Masking;

/// A registered legal representative.
///
/// @param key keyed digest of name and ID number
/// @param idHmac keyed digest of the ID number
@SuppressWarnings("ArrayRecordComponent")
public record Representative(byte[] key, byte[] idHmac, String name, String idNumber) {

  /// The name as others see it.
  public String maskedName() {
    return Masking.name(name);
  }

  @Override
  public String toString() {
    return "Representative[masked]";
  }
}
