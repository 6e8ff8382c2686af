package cn.yst.contract;

import java.util.List;

/// The kiosks of a hall, by their numbers.
public record HallKiosks(List<HallKiosk> kiosks) {
  public HallKiosks {
    kiosks = Required.list(kiosks, "kiosks");
  }
}
