package cn.yst.contract;

/// An enterprise's state in the register of enterprises. Only a [#LIVE] one can be added or acted
/// for (login guide, 账号信息: 存续).
public enum RegistryState {
  /// 存续
  LIVE,
  /// 注销
  DEREGISTERED,
  /// 吊销
  LICENCE_REVOKED,
  /// 迁出
  MOVED_OUT,
  /// 歇业
  DORMANT,
  /// 撤销
  CANCELLED
}
