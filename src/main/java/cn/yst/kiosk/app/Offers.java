package cn.yst.kiosk.app;

import cn.yst.kiosk.device.Device;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.IdCardReader;
import cn.yst.kiosk.device.SlipPrinter;
import cn.yst.kiosk.home.HomeState;
import cn.yst.kiosk.home.HomeState.Missing;
import cn.yst.kiosk.login.ProofWay;
import java.util.EnumSet;
import java.util.Set;

/// What this kiosk can offer a visitor with its devices and its service as they are at this moment.
///
/// @param smsCodes whether the service can send codes to phones
record Offers(Devices devices, boolean smsCodes) {
  /// The ways to prove who one is; by card only where a reader works and codes can be sent.
  Set<ProofWay> ways() {
    Set<ProofWay> ways = EnumSet.of(ProofWay.PHONE_FACE, ProofWay.COUNTER);
    if (smsCodes && devices.usable(IdCardReader.class).isPresent()) {
      ways.add(ProofWay.ID_CARD);
    }
    return ways;
  }

  /// Whether a slip can be printed.
  boolean slips() {
    return devices.usable(SlipPrinter.class).isPresent();
  }

  /// What the home screen says: of devices that are configured and do not work, the reader first.
  HomeState home() {
    if (broken(IdCardReader.class)) {
      return new HomeState.Degraded(Missing.CARD_READER);
    }
    return broken(SlipPrinter.class)
        ? new HomeState.Degraded(Missing.PRINTER)
        : new HomeState.Ready();
  }

  private boolean broken(Class<? extends Device> port) {
    return devices.find(port).isPresent() && devices.usable(port).isEmpty();
  }
}
