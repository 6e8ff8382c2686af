package cn.yst.contract;

import java.util.List;

/// A rating after sign-out. Sent by the kiosk in its own name: it holds no person and no session,
/// and the service keeps only the hour.
///
/// @param matter what was done, a word like `add_enterprise`
/// @param reasons none, or those the visitor chose
public record Rating(String matter, RatingLevel level, List<RatingReason> reasons) {
  public Rating {
    Required.text(matter, "matter");
    Required.that(matter.matches("[a-z0-9_]{1,40}"), "matter");
    Required.value(level, "level");
    reasons = Required.list(reasons, "reasons").stream().distinct().toList();
  }
}
