package cn.yst.backend.demo;

/// An invented person whom the demo companion can play.
///
/// @param idNumber formally valid (GB 11643), of nobody
/// @param phone number of the phone they hold
/// @param description what they are in the story, Chinese
/// @param descriptionEn the same in English
public record DemoPerson(
    String name, String idNumber, String phone, String description, String descriptionEn) {}
