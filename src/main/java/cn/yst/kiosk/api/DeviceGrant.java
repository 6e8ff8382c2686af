package cn.yst.kiosk.api;

import cn.yst.contract.AuthorizationDetail;
import java.util.function.Consumer;

/// The device grant (RFC 8628) as the QR screen uses it.
public interface DeviceGrant {
  /// Begins an authorization and reports until it has ended or the token is held. Interrupting the
  /// thread gives it up at the service, too.
  ///
  /// @param detail what it is for; whom and what the visitor agreed to, for a sign-in
  /// @param each gets [GrantEvent.Begun] first, then the others as they come
  /// @throws ApiException if it cannot be begun; afterwards a lost line is only reported
  void run(AuthorizationDetail detail, Consumer<? super GrantEvent> each) throws ApiException;
}
