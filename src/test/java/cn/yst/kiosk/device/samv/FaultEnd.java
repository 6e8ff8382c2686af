package cn.yst.kiosk.device.samv;

import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.simulator.SamvFault;

/// How an attempt to read a good card ends with a faulty reader, and how the reader then counts.
record FaultEnd(Class<? extends CardReading> reading, Class<? extends DeviceStatus> status) {
  private static final FaultEnd READ =
      new FaultEnd(CardReading.Read.class, DeviceStatus.Ready.class);
  private static final FaultEnd OUT_OF_ORDER =
      new FaultEnd(CardReading.Unavailable.class, DeviceStatus.Fault.class);
  private static final FaultEnd UNREADABLE =
      new FaultEnd(CardReading.Unreadable.class, DeviceStatus.Ready.class);

  static FaultEnd of(SamvFault fault) {
    return switch (fault) {
      case NONE, SPLIT_BYTES, NOISE -> READ;
      case PULLED_MID_READ -> new FaultEnd(CardReading.PulledAway.class, DeviceStatus.Ready.class);
      case NOT_FOUND -> new FaultEnd(CardReading.NoCard.class, DeviceStatus.Ready.class);
      case NOT_SELECTED, NOT_READ -> UNREADABLE;
      case STOPS_MID_FRAME, SILENT, WRONG_CHECK, OVERSIZE, SELF_TEST_FAILED, NOT_AUTHORISED ->
          OUT_OF_ORDER;
    };
  }
}
