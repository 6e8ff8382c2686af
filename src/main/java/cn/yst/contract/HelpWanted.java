package cn.yst.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A visitor asked for help at a kiosk, as the staff of its hall see it.
///
/// @param step name of the screen (see [StaffCall])
/// @param errorCode the code shown there, if any
/// @param calledAt when the button was pressed
public record HelpWanted(String step, @Nullable String errorCode, Instant calledAt) {
  public HelpWanted {
    Required.text(step, "step");
    Required.value(calledAt, "called_at");
  }
}
