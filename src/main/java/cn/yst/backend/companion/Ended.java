package cn.yst.backend.companion;

import java.time.Instant;

/// A ticket that has ended.
///
/// @param kind word key of what it was, for instance `hall_login` or `invitation`
/// @param where the kiosk's number or the account's alias
/// @param outcome word key of how it ended, for instance `redeemed` or `expired`
/// @param at when
public record Ended(String kind, String where, String outcome, Instant at) {}
