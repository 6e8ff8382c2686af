package cn.yst.kiosk.ui;

/// Where this kiosk stands, as the configuration names it in the visitor's language.
///
/// @param hall the hall's name
/// @param machine the number painted on the kiosk, such as A03
public record Place(String hall, String machine) {}
