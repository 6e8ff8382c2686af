package cn.yst.kiosk.login;

import cn.yst.contract.CounterSlip;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.FakePrinter;
import cn.yst.kiosk.device.SlipPrinter;
import cn.yst.kiosk.device.SlipPrinting;
import cn.yst.kiosk.session.SessionStore;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// All that 24 stands on, for tests: a visit, a service that gives the number of one slip, and a
/// printer where there is one.
final class CounterStage {
  final HandBackground hand = new HandBackground();
  final SessionStore session = new SessionStore();
  Optional<ApiException> failure = Optional.empty();
  private Optional<SlipPrinter> printer = Optional.empty();

  FakePrinter withPrinter() {
    FakePrinter there = new FakePrinter();
    printer = Optional.of(there);
    return there;
  }

  CounterSlipViewModel model() {
    session.begin();
    Scope scope = hand.scope();
    return new CounterSlipViewModel(
        scope,
        this::take,
        session,
        ZoneId.of("Asia/Shanghai"),
        new SlipPrinting(scope, scope, printer));
  }

  private CounterSlip take() throws ApiException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    return new CounterSlip("47396205", Instant.parse("2026-03-18T03:43:00Z"));
  }
}
