package cn.yst.contract;

/// A slip's number as the counter scanned or typed it.
///
/// @param number 8 digits
public record RedeemSlip(String number) {
  public RedeemSlip {
    Required.that(Required.value(number, "number").matches("[0-9]{8}"), "number");
  }
}
