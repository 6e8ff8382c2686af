package cn.yst.kiosk.app;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.DeviceGrant;
import cn.yst.kiosk.api.GrantEvent;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Begins a face check only after `boot` was answered: `boot` ends every authorization of this
/// kiosk, so one that was begun before would die under the visitor's hands.
///
/// @param grant the face check
/// @param booted open from the answer on
record AfterBoot(DeviceGrant grant, CountDownLatch booted) implements DeviceGrant {
  /// A visitor hears of a service that does not come up within this time.
  static final Duration PATIENCE = Duration.ofSeconds(10);

  @Override
  public void run(AuthorizationDetail detail, Consumer<? super GrantEvent> each)
      throws ApiException {
    try {
      if (!booted.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new ApiException.Unreachable("none");
      }
    } catch (InterruptedException left) {
      return;
    }
    grant.run(detail, each);
  }
}
