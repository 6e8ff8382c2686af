package cn.yst.kiosk.api;

import cn.yst.contract.AuthorizationStatus;

/// What a [StatusWatch] wakes the grant with.
sealed interface Signal {
  /// The service says where the authorization stands.
  record News(AuthorizationStatus status) implements Signal {}

  /// The watch is connected: news will come by themselves.
  record Up() implements Signal {}

  /// The watch lost its connection and tries again.
  record Down() implements Signal {}

  /// The watch has given up; asking is all that is left.
  record Gone() implements Signal {}
}
