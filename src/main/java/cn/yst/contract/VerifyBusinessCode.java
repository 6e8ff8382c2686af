package cn.yst.contract;

/// Asks whether a presented business code holds.
///
/// @param token what was scanned, at most 512 characters
public record VerifyBusinessCode(String token) {
  public VerifyBusinessCode {
    Required.text(token, "token", 512);
  }

  @Override
  public String toString() {
    return "VerifyBusinessCode[]";
  }
}
