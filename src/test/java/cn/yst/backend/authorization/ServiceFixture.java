package cn.yst.backend.authorization;

import cn.yst.backend.BackendConfig;
import cn.yst.backend.HandClock;
import cn.yst.backend.ReferenceBackend;
import cn.yst.backend.kiosk.Kiosk;
import java.time.Duration;

/// A whole service in memory with a hand-moved clock, one enrolled kiosk, and phones.
public final class ServiceFixture implements AutoCloseable {
  public static final String NAME = "田军";
  public static final String ID_NUMBER = "450102199003071234";

  private final HandClock clock = HandClock.atWork();
  private final ReferenceBackend backend;
  private final FakeKiosk kiosk;

  public ServiceFixture() {
    this(BackendConfig.memory());
  }

  /// @param config as it shall be, but for the clock
  public ServiceFixture(BackendConfig config) {
    backend = ReferenceBackend.start(config.withClock(clock));
    kiosk = enrol("kiosk-1", "A03");
  }

  public FakeKiosk enrol(String id, String label) {
    return enrol(id, "天河区政务服务中心", label);
  }

  public FakeKiosk enrol(String id, String hall, String label) {
    DeviceKey key = DeviceKey.fresh(clock);
    backend.enrolments().enrol(new Kiosk(id, hall, label, null, null, false), key.publicJwk());
    return new FakeKiosk(id, backend.origins().kiosk(), key, clock);
  }

  public FakeKiosk kiosk() {
    return kiosk;
  }

  public FakePhone phone() {
    return new FakePhone(backend.origins().phone());
  }

  public ReferenceBackend backend() {
    return backend;
  }

  public HandClock clock() {
    return clock;
  }

  /// Time passes, and the service ends what is due.
  public void pass(Duration time) {
    clock.advance(time);
    backend.sweepNow();
  }

  /// One value from the database.
  public <T> T sql(String query, Class<T> type) {
    return backend.ground().database().read(tx -> tx.createQuery(query).mapTo(type).one());
  }

  @Override
  public void close() {
    backend.close();
  }
}
