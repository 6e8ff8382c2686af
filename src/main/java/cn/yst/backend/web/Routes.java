package cn.yst.backend.web;

import io.helidon.webserver.http.HttpRouting;

/// A feature's routes; it adds them to the listeners where they belong.
public interface Routes {
  /// Adds routes to the listener the kiosk calls (loopback).
  default void kiosk(HttpRouting.Builder routing) {}

  /// Adds routes to the listener phones open; reachable from the local network if so configured.
  default void phone(HttpRouting.Builder routing) {}

  /// Adds routes to the demo companion's listener (loopback; absent outside demo mode).
  default void companion(HttpRouting.Builder routing) {}
}
