package cn.yst.backend.enterprise;

import cn.yst.contract.CreditCode;
import cn.yst.contract.RegistryState;

/// What the registry tells of one enterprise.
///
/// @param representativeNumber ID number of the legal representative
public record RegistryEntry(
    CreditCode creditCode,
    String name,
    RegistryState state,
    String industry,
    String representativeName,
    String representativeNumber) {

  @Override
  public String toString() {
    return "RegistryEntry[" + creditCode.value() + "]";
  }
}
