package cn.yst.kiosk.ui;

/// Something that did not work, as a visitor needs to know it.
///
/// @param sentence message key of what to say
/// @param code short code by which staff and the hotline find the call, such as `E-NET-7F3A2C`:
///     the kind of failure and the beginning of the trace id
public record Trouble(String sentence, String code) {
  /// The same with a sentence of its own.
  public Trouble saying(String key) {
    return new Trouble(key, code);
  }
}
