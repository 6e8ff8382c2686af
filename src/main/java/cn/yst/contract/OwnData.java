package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// The signed-in person's own data in full, fetched while 按住显示 is held and never kept.
public record OwnData(String name, String idNumber, @Nullable String phone) {
  public OwnData {
    Required.text(name, "name");
    Required.text(idNumber, "id_number");
  }

  @Override
  public String toString() {
    return "OwnData[masked]";
  }
}
