package cn.yst.gallery;

import cn.yst.contract.CounterSlip;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.concurrent.Call;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.FakePrinter;
import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.SlipPrinter;
import cn.yst.kiosk.device.SlipPrinter.Printing;
import cn.yst.kiosk.device.SlipPrinting;
import cn.yst.kiosk.login.CounterSlipController;
import cn.yst.kiosk.login.CounterSlipViewModel;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// 24 with and without paper.
final class CounterSlipSamples implements Samples {
  @Override
  public Stream<Sample> samples() {
    return Stream.of(
        Sample.visitor("24-counter-slip", w -> slip(w, Optional.of(new FakePrinter()))),
        Sample.visitor("24-counter-slip", w -> slip(w, Optional.of(new FakePrinter()))).large(),
        Sample.visitor("24-counter-slip", w -> slip(w, Optional.of(new FakePrinter()))).landscape(),
        Sample.visitor("24-counter-slip-no-printer", w -> slip(w, Optional.empty())),
        Sample.visitor("24-counter-slip-no-way", w -> shown(w, model(Optional.empty()), "")),
        Sample.visitor("24-counter-slip-fetching", CounterSlipSamples::fetching),
        Sample.visitor("24-counter-slip-unavailable", CounterSlipSamples::unavailable),
        Sample.visitor("24-counter-slip-printing", CounterSlipSamples::printing),
        Sample.visitor("24-counter-slip-printed", w -> press(w, new Printing.Printed(false))),
        Sample.visitor("24-counter-slip-out", w -> press(w, new Printing.Failed(Reason.PAPER_OUT))),
        Sample.visitor("24-counter-slip-jam", w -> press(w, new Printing.Failed(Reason.PAPER_JAM))),
        Sample.visitor(
            "24-counter-slip-cover", w -> press(w, new Printing.Failed(Reason.COVER_OPEN))),
        Sample.visitor(
            "24-counter-slip-offline", w -> press(w, new Printing.Failed(Reason.OFFLINE))),
        Sample.visitor("24-counter-slip-silent", w -> press(w, new Printing.Failed(Reason.SILENT))),
        Sample.visitor(
            "24-counter-slip-stuck", w -> press(w, new Printing.Failed(Reason.JOB_STUCK))));
  }

  private static Screen slip(Messages words, Optional<SlipPrinter> printer) {
    return shown(words, model(printer));
  }

  private static Screen fetching(Messages words) {
    HandBackground hand = new HandBackground();
    hand.hold();
    return shown(words, model(hand, Optional.empty()));
  }

  private static Screen unavailable(Messages words) {
    return shown(
        words,
        model(
            new HandBackground(),
            () -> {
              throw new ApiException.Unreachable("7f3a2c00000000000000000000000000");
            },
            Optional.empty()));
  }

  private static Screen printing(Messages words) {
    HandBackground hand = new HandBackground();
    CounterSlipViewModel model = model(hand, Optional.of(new FakePrinter()));
    hand.hold();
    model.print(new Raster(576, 8));
    return shown(words, model);
  }

  private static Screen press(Messages words, Printing end) {
    CounterSlipViewModel model = model(Optional.of(new FakePrinter().will(end)));
    model.print(new Raster(576, 8));
    return shown(words, model);
  }

  private static Screen shown(Messages words, CounterSlipViewModel model) {
    boolean english = words.locale().equals(Locale.ENGLISH);
    return shown(words, model, english ? "2nd floor, right of the lift" : "二楼，出电梯右转");
  }

  private static Screen shown(Messages words, CounterSlipViewModel model, String way) {
    return new ScreenLoader(words)
        .screen(
            new CounterSlipController(
                model, words, new CounterSlipController.Counter("B12", way), "广州市政务服务中心 · A03 号机"));
  }

  private static CounterSlipViewModel model(Optional<SlipPrinter> printer) {
    return model(new HandBackground(), printer);
  }

  private static CounterSlipViewModel model(HandBackground hand, Optional<SlipPrinter> printer) {
    return model(
        hand, () -> new CounterSlip("47396205", Instant.parse("2026-03-18T03:43:00Z")), printer);
  }

  private static CounterSlipViewModel model(
      HandBackground hand, Call<CounterSlip, ApiException> take, Optional<SlipPrinter> printer) {
    SessionStore session = new SessionStore();
    session.begin();
    Scope scope = hand.scope();
    return new CounterSlipViewModel(
        scope, take, session, ZoneId.of("Asia/Shanghai"), new SlipPrinting(scope, scope, printer));
  }
}
