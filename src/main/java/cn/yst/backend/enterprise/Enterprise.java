package cn.yst.backend.enterprise;

import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.RegistryState;

/// An entry of the register.
///
/// @param representative identity key of the legal representative
@SuppressWarnings("ArrayRecordComponent")
public record Enterprise(
    String id,
    String creditCode,
    String name,
    RegistryState state,
    String industry,
    byte[] representative) {

  /// The entry as everybody may see it.
  public EnterpriseHead head() {
    return new EnterpriseHead(id, name, creditCode, state, industry);
  }

  /// Whether it may be added and acted for.
  public boolean live() {
    return state == RegistryState.LIVE;
  }
}
