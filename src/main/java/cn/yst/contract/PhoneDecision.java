package cn.yst.contract;

/// The person's decision on the phone.
///
/// @param textHash of the text that was shown
public record PhoneDecision(Decision decision, String textHash) {
  public PhoneDecision {
    Required.value(decision, "decision");
    Required.text(textHash, "text_hash", 64);
  }
}
