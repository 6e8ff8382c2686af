package cn.yst.kiosk.device.samv;

import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.line.ByteLine;
import cn.yst.kiosk.device.line.LineKeeper;
import cn.yst.kiosk.device.line.StuckException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// One question, one answer, within the command's time limit.
final class SamvExchange implements AutoCloseable {
  /// Stale bytes thrown away before a question; a line that sends more is refused as garbled.
  private static final int MOST_STALE = 16 * 1024;

  private final LineKeeper keeper;
  private final DeviceTime time;
  private final FrameParser parser = new FrameParser();
  private final byte[] chunk = new byte[FrameParser.FEED];

  SamvExchange(ByteLine.Opener opener, DeviceTime time) {
    this.keeper = new LineKeeper(opener);
    this.time = time;
  }

  /// Asks and waits. A line that was open from before and fails is opened once more.
  ///
  /// @return empty if no whole answer came in time
  /// @throws IOException if the reader is gone, or never stops talking
  Optional<SamvReply> ask(SamvCommand command) throws IOException, InterruptedException {
    boolean kept = keeper.isOpen();
    while (true) {
      try {
        return askOnce(command);
      } catch (IOException e) {
        keeper.close();
        if (!kept || e instanceof StuckException) {
          throw e;
        }
        // The reader may have been plugged out and in since the line was opened.
        kept = false;
      }
    }
  }

  private Optional<SamvReply> askOnce(SamvCommand command)
      throws IOException, InterruptedException {
    try {
      ByteLine line = keeper.line();
      forgetStale(line);
      DeviceTime.Deadline deadline = time.deadline(command.limit());
      keeper.write(command.frame(), command.limit());
      while (!deadline.passed()) {
        int count = line.read(chunk, deadline.left());
        parser.feed(chunk, count);
        Optional<SamvReply> reply = parser.next();
        if (reply.isPresent()) {
          return reply;
        }
      }
      return parser.last();
    } finally {
      Arrays.fill(chunk, (byte) 0);
    }
  }

  /// A late answer to an earlier question must not pass for the answer to this one.
  private void forgetStale(ByteLine line) throws IOException, InterruptedException {
    parser.clear();
    int stale = 0;
    int count = line.read(chunk, Duration.ZERO);
    while (count > 0) {
      parser.feed(chunk, count);
      parser.clear();
      stale += count;
      if (stale > MOST_STALE) {
        throw new IOException("the reader talks without being asked");
      }
      count = line.read(chunk, Duration.ZERO);
    }
  }

  long garbage() {
    return parser.garbage();
  }

  @Override
  public void close() {
    keeper.close();
    parser.clear();
  }
}
