package cn.yst.contract;

/// A visitor's touch.
///
/// @param pace of the display mode in use
public record Touch(Pace pace) {
  public Touch {
    Required.value(pace, "pace");
  }
}
