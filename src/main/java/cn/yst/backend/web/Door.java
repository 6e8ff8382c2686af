package cn.yst.backend.web;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// Where a listener is, and what stands before it.
///
/// @param host address to bind
/// @param port port to bind; 0 takes a free one
/// @param https whether a proxy ends TLS before it, so that callers know it under `https`
/// @param trustedProxy the only peer whose word on the caller's address is believed; null for none
public record Door(String host, int port, boolean https, @Nullable InetAddress trustedProxy) {

  /// One with nothing before it.
  public static Door open(String host, int port) {
    return new Door(host, port, false, null);
  }
}
