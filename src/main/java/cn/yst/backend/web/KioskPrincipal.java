package cn.yst.backend.web;

/// The enrolled kiosk that makes a call with its own token.
///
/// @param kioskId its client id
/// @param hall the hall it stands in, as shown to visitors
/// @param label its number in the hall, as shown to visitors
public record KioskPrincipal(String kioskId, String hall, String label) {}
