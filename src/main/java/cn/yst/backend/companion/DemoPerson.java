package cn.yst.backend.companion;

/// Somebody the companion can play.
///
/// @param id names the person in forms
/// @param name in full: these people are invented
/// @param idNumber formally valid, of nobody
/// @param role what the person is in the demo's story, in Chinese
/// @param roleEnglish the same in English
public record DemoPerson(
    String id, String name, String idNumber, String role, String roleEnglish) {}
