package cn.yst.backend.companion;

/// The kiosk's way to the service, which a demonstration may cut for a while.
public interface Network {

  /// Takes the service away from the kiosk: streams end, connections are refused. It comes back by
  /// itself after a while, or by [#restore].
  void cut();

  /// Brings the service back at once.
  void restore();

  /// Whether it is cut now.
  boolean isCut();
}
