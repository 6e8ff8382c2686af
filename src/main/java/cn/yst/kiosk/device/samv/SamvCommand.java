package cn.yst.kiosk.device.samv;

import java.time.Duration;

/// What the host asks the module.
public enum SamvCommand {
  STATUS(0x11, 0xFF, 1000),
  FIND(0x20, 0x01, 1000),
  SELECT(0x20, 0x02, 1000),
  /// Text and photo.
  READ(0x30, 0x01, 2800),
  /// The added address. Asked only to learn whether the card still lies there.
  ADDED_ADDRESS(0x30, 0x03, 1000);

  private final int command;
  private final int parameter;
  private final Duration limit;

  SamvCommand(int command, int parameter, int limitMillis) {
    this.command = command;
    this.parameter = parameter;
    this.limit = Duration.ofMillis(limitMillis);
  }

  /// How long the whole answer may take.
  public Duration limit() {
    return limit;
  }

  /// Whether these are this command's bytes.
  public boolean is(int someCommand, int someParameter) {
    return command == someCommand && parameter == someParameter;
  }

  /// The bytes to send.
  public byte[] frame() {
    return SamvFrame.of((byte) command, (byte) parameter);
  }
}
