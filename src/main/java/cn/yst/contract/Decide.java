package cn.yst.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A decision on what was shown, at a kiosk or on a phone.
///
/// @param textHash of what was shown; if the object has changed since: 409 `object_changed`
/// @param until the last day granted; needed only to approve an association
public record Decide(Decision decision, String textHash, @Nullable LocalDate until) {
  public Decide {
    Required.value(decision, "decision");
    Required.text(textHash, "text_hash", 64);
  }
}
