package cn.yst.kiosk.app;

import cn.yst.contract.HandOver;
import cn.yst.kiosk.concurrent.Background;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.SlipPrinter;
import cn.yst.kiosk.device.SlipPrinter.Printing;
import cn.yst.kiosk.handover.HandOverSlip;
import cn.yst.kiosk.handover.SlipOffer;
import cn.yst.kiosk.handover.SlipPress;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.session.Visit;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.SlipPainter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/// Slips of hand-overs from this kiosk's printer. A slip on its way is finished even if the screen
/// is left, unless the visit ends: then what was not printed is thrown away.
final class HandOverSlips implements SlipPress {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Devices devices;
  private final SessionStore session;
  private final Background background;
  private final Premises premises;

  HandOverSlips(Devices devices, SessionStore session, Background background, Premises premises) {
    this.devices = devices;
    this.session = session;
    this.background = background;
    this.premises = premises;
  }

  @Override
  public SlipOffer offer() {
    return devices
        .find(SlipPrinter.class)
        .map(SlipPrinter::status)
        .map(HandOverSlips::offer)
        .orElseGet(SlipOffer.None::new);
  }

  private static SlipOffer offer(DeviceStatus status) {
    return switch (status) {
      case DeviceStatus.Ready _, DeviceStatus.Attention _, DeviceStatus.Busy _ ->
          new SlipOffer.Offered();
      case DeviceStatus.Fault(Reason why) -> new SlipOffer.Failed(why);
      case DeviceStatus.Absent _ -> new SlipOffer.Failed(Reason.OFFLINE);
    };
  }

  @Override
  public void print(HandOver what, Consumer<SlipOffer> told) {
    devices
        .usable(SlipPrinter.class)
        .ifPresentOrElse(printer -> print(printer, what, told), () -> told.accept(offer()));
  }

  private void print(SlipPrinter printer, HandOver what, Consumer<SlipOffer> told) {
    Messages words =
        Messages.of(session.visit().map(Visit::language).orElse(Locale.SIMPLIFIED_CHINESE));
    Raster slip =
        SlipPainter.paint(
            HandOverSlip.of(what, words, premises.zone(), premises.machine()), printer.widthDots());
    background
        .open()
        .<Printing, InterruptedException>run(
            () -> {
              try {
                return printer.print(slip, LIMIT);
              } finally {
                slip.erase();
              }
            },
            done -> told.accept(after(done)),
            interrupted -> told.accept(offer()));
  }

  private static SlipOffer after(Printing done) {
    return switch (done) {
      case Printing.Printed _ -> new SlipOffer.Printed();
      case Printing.Failed(Reason why) -> new SlipOffer.Failed(why);
    };
  }
}
