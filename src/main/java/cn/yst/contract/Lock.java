package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// Why something is locked, who unlocks it, and the shortest way there. Given by the service,
/// never guessed by the kiosk.
///
/// @param reason why
/// @param unlocker who can unlock it; null where nobody among the account's people can
/// @param unlockerName masked name of that person, where there is one
/// @param way what the person asking does next
/// @param minutes how long that takes, about; 0 if it cannot be said
public record Lock(
    LockReason reason,
    @Nullable AccountRole unlocker,
    @Nullable String unlockerName,
    UnlockWay way,
    int minutes) {
  public Lock {
    Required.value(reason, "reason");
    Required.value(way, "way");
    Required.that(minutes >= 0, "minutes");
  }
}
