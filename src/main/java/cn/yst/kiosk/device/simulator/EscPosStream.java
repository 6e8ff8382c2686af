package cn.yst.kiosk.device.simulator;

import cn.yst.kiosk.device.escpos.EscPos;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Cuts what a printer receives into commands.
final class EscPosStream {
  /// What the host wants.
  sealed interface Command {
    record Ask(int which) implements Command {}

    record Clear() implements Command {}

    record Rows(List<byte[]> rows) implements Command {}

    record Cut() implements Command {}

    record SayWhenDone() implements Command {}

    record Other() implements Command {}
  }

  private byte[] waiting = {};

  void feed(byte[] bytes) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(waiting);
    all.writeBytes(bytes);
    waiting = all.toByteArray();
  }

  /// The next whole command; empty until more has come.
  Optional<Command> next() {
    if (waiting.length < 2) {
      return Optional.empty();
    }
    byte second = waiting[1];
    return switch (waiting[0]) {
      case EscPos.DLE ->
          second == EscPos.EOT
              ? take(3, new Command.Ask(byteAt(2)))
              : take(10, new Command.Clear());
      case EscPos.ESC ->
          second == '@' ? take(2, new Command.Clear()) : take(3, new Command.Other());
      case EscPos.GS ->
          switch (second) {
            case 'v' -> picture();
            case 'V' -> take(3, new Command.Cut());
            case 'r' -> take(3, new Command.SayWhenDone());
            default -> take(2, new Command.Other());
          };
      default -> take(1, new Command.Other());
    };
  }

  private int byteAt(int at) {
    return at < waiting.length ? waiting[at] & 0xFF : 0;
  }

  private Optional<Command> picture() {
    if (waiting.length < 8) {
      return Optional.empty();
    }
    int across = byteAt(4) | (byteAt(5) << 8);
    int down = byteAt(6) | (byteAt(7) << 8);
    if (waiting.length < 8 + across * down) {
      return Optional.empty();
    }
    List<byte[]> rows = new ArrayList<>();
    for (int y = 0; y < down; y++) {
      rows.add(Arrays.copyOfRange(waiting, 8 + y * across, 8 + (y + 1) * across));
    }
    return take(8 + across * down, new Command.Rows(rows));
  }

  private Optional<Command> take(int length, Command command) {
    if (waiting.length < length) {
      return Optional.empty();
    }
    waiting = Arrays.copyOfRange(waiting, length, waiting.length);
    return Optional.of(command);
  }
}
