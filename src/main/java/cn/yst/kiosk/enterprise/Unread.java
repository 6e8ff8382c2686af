package cn.yst.kiosk.enterprise;

import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Scope;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// How many messages of the person are unread: fetched anew at each showing of the screen, 0 as
/// long as it is not known.
public final class Unread {
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
  private final VisitorApi api;
  private final Scope scope;

  /// @param api the client of the person who is signed in
  public Unread(VisitorApi api, Scope scope) {
    this.api = api;
    this.scope = scope;
  }

  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /// Asks the service; a number that cannot be had is left out.
  void start() {
    scope.run(
        () -> api.messages().counts(),
        counts -> count.set(counts.unread()),
        (ApiException e) -> {});
  }
}
