package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// A visitor pressed the help button. Never holds what was typed.
///
/// @param step name of the screen, lower case with hyphens
/// @param errorCode the code shown there, if any
public record StaffCall(String step, @Nullable String errorCode) {
  public StaffCall {
    Required.that(Required.value(step, "step").matches("[a-z0-9-]{1,40}"), "step");
    Required.that(errorCode == null || errorCode.matches("[a-z0-9_.-]{1,40}"), "error_code");
  }
}
