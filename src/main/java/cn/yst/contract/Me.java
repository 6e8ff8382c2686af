package cn.yst.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The signed-in person, masked.
///
/// @param phone null as long as it is not known
/// @param freshUntil until when the face check counts as fresh (10 minutes); changes of agents need
///     a fresh one
/// @param enterprises enterprises in the person's list
/// @param unread unread messages
/// @param toDecide messages that wait for a decision
public record Me(
    String name,
    String idNumber,
    @Nullable String phone,
    Instant freshUntil,
    int enterprises,
    int unread,
    int toDecide) {
  public Me {
    Required.text(name, "name");
    Required.text(idNumber, "id_number");
    Required.value(freshUntil, "fresh_until");
    Required.that(enterprises >= 0, "enterprises");
    Required.that(unread >= 0, "unread");
    Required.that(toDecide >= 0, "to_decide");
  }
}
