package cn.yst.kiosk.home;

import java.time.LocalTime;
import java.util.Optional;

/// The facts of an outage that help somebody else find its cause.
///
/// @param code error code
/// @param machine number of the kiosk
/// @param since when it was first seen
/// @param counter the staffed counter, where one is configured
public record Outage(String code, String machine, LocalTime since, Optional<String> counter) {}
