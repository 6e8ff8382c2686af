package cn.yst.kiosk.device.simulator;

import cn.yst.kiosk.device.samv.SamvCommand;
import cn.yst.kiosk.device.samv.SamvFrame;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A SAM_V module in software, with one place for a card and every fault of [SamvFault].
public final class SimulatedReader implements SimulatedDevice {
  private static final Duration ANSWERS_AFTER = Duration.ofMillis(20);

  /// A real module takes about as long over a card.
  private static final Duration READS_FOR = Duration.ofMillis(700);
  private static final int PHOTO = 1024;
  private static final int COMMAND_FRAME = 10;

  private final Random noise = new Random(5);
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private byte @Nullable [] card;
  private boolean readBefore;
  private boolean selected;
  private SamvFault fault = SamvFault.NONE;

  /// Lays a card on the reader, in place of the one that lay there.
  public synchronized void lay(SimulatedCard laid) {
    card = laid.text();
    readBefore = false;
    selected = false;
  }

  /// Takes the card away.
  public synchronized void take() {
    card = null;
    selected = false;
  }

  public synchronized void fail(SamvFault next) {
    fault = next;
  }

  public synchronized boolean cardLies() {
    return card != null;
  }

  /// Whether the card that lies there was read whole.
  public synchronized boolean wasRead() {
    return card != null && readBefore;
  }

  @Override
  public synchronized void receive(byte[] bytes, Voice voice) {
    heard.writeBytes(bytes);
    while (heard.size() >= COMMAND_FRAME) {
      byte[] all = heard.toByteArray();
      heard.reset();
      heard.write(all, COMMAND_FRAME, all.length - COMMAND_FRAME);
      answer(Arrays.copyOf(all, COMMAND_FRAME), voice);
    }
  }

  private void answer(byte[] asked, Voice voice) {
    if (!Arrays.equals(asked, SamvFrame.of(asked[7], asked[8]))) {
      speak(reply(0x10), voice);
      return;
    }
    for (SamvCommand command : SamvCommand.values()) {
      if (command.is(asked[7] & 0xFF, asked[8] & 0xFF)) {
        speak(replyTo(command), voice);
        return;
      }
    }
    speak(reply(0x21), voice);
  }

  private byte[] replyTo(SamvCommand command) {
    if (fault == SamvFault.SELF_TEST_FAILED) {
      return reply(0x60);
    }
    if (fault == SamvFault.NOT_AUTHORISED) {
      return reply(0x66);
    }
    return switch (command) {
      case STATUS -> reply(0x90);
      case FIND ->
          card == null || readBefore || fault == SamvFault.NOT_FOUND
              ? reply(0x80)
              : reply(0x9F, new byte[4]);
      case SELECT -> select();
      case READ -> read();
      case ADDED_ADDRESS -> reply(card == null || !selected ? 0x41 : 0x91);
    };
  }

  private byte[] select() {
    if (card == null || fault == SamvFault.NOT_SELECTED) {
      return reply(0x81);
    }
    selected = true;
    return reply(0x90, new byte[8]);
  }

  private byte[] read() {
    byte[] text = card;
    if (fault == SamvFault.PULLED_MID_READ) {
      take();
    }
    if (text == null || !selected || card == null || fault == SamvFault.NOT_READ) {
      return reply(0x41);
    }
    readBefore = fault != SamvFault.WRONG_CHECK && fault != SamvFault.OVERSIZE;
    byte[] data = new byte[4 + text.length + PHOTO];
    data[0] = 1;
    data[2] = 4;
    System.arraycopy(text, 0, data, 4, text.length);
    return reply(0x90, data);
  }

  private static byte[] reply(int status, byte... data) {
    byte[] content = new byte[3 + data.length];
    content[2] = (byte) status;
    System.arraycopy(data, 0, content, 3, data.length);
    return SamvFrame.of(content);
  }

  private void speak(byte[] frame, Voice voice) {
    Duration after = frame.length > PHOTO ? READS_FOR : ANSWERS_AFTER;
    switch (fault) {
      case SILENT -> {}
      case STOPS_MID_FRAME ->
          voice.say(frame.length < 100 ? frame : Arrays.copyOf(frame, frame.length / 2), after);
      case SPLIT_BYTES -> {
        for (byte b : frame) {
          voice.say(new byte[] {b}, after);
        }
      }
      case NOISE -> {
        byte[] nonsense = new byte[40];
        noise.nextBytes(nonsense);
        nonsense[38] = (byte) 0xAA;
        nonsense[39] = (byte) 0xAA;
        voice.say(nonsense, after);
        voice.say(frame, after);
      }
      case WRONG_CHECK -> {
        frame[frame.length - 1] ^= 0x55;
        voice.say(frame, after);
      }
      case OVERSIZE -> {
        frame[5] = (byte) 0xFF;
        voice.say(frame, after);
        voice.say(new byte[4096], after);
      }
      default -> voice.say(frame, after);
    }
  }
}
