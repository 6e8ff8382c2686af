package cn.yst.kiosk.input.engine;

/// One proposal for what is typed.
///
/// @param text the Chinese characters
/// @param letters how many of the typed letters they stand for, counted from the first
/// @param cost minus the logarithm of the probability, in thousandths; smaller is better
public record Candidate(String text, int letters, int cost) {}
