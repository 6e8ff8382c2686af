package cn.yst.kiosk.input;

import java.time.Duration;

/// How the keys on the screen are set, by `input` of the configuration. EN 301 549 (5.7, 5.8) wants
/// a hall to be able to make repetition as slow as 2 s and the filter as long as 0.5 s.
///
/// @param southernSounds whether sounds that southern speakers do not tell apart stand for each
///     other: zh/z, ch/c, sh/s, n/l, an/ang, en/eng, in/ing
/// @param doubleStrike a key that is pressed again sooner counts once
/// @param repeatDelay how long the delete key is held before it repeats
/// @param repeatInterval how soon it then acts again
public record InputSettings(
    boolean southernSounds, Duration doubleStrike, Duration repeatDelay, Duration repeatInterval) {
  /// What holds where nothing else is said.
  public static final InputSettings USUAL =
      new InputSettings(
          true, Duration.ofMillis(120), Duration.ofMillis(500), Duration.ofMillis(90));

  private static InputSettings current = USUAL;

  /// Holds for every keyboard and pad that is made from now on; said once, before the first screen,
  /// since screens are made by their FXML.
  public void use() {
    current = this;
  }

  static InputSettings current() {
    return current;
  }
}
