package cn.yst.kiosk.home;

import java.util.Optional;

/// What a caller can tell the hotline.
///
/// @param hall name of the hall
/// @param machine number of the kiosk
/// @param lastError the last error code shown, if there was one
public record HotlineState(String hall, String machine, Optional<String> lastError) {}
