package cn.yst.kiosk.device.samv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameParserTest {
  private static final String FOUND = "AAAAAA9669 0008 00009F 00000000 97";
  private final FrameParser parser = new FrameParser();

  @ParameterizedTest
  @CsvSource({
    "STATUS, AAAAAA9669 0003 11FF ED",
    "FIND, AAAAAA9669 0003 2001 22",
    "SELECT, AAAAAA9669 0003 2002 21",
    "READ, AAAAAA9669 0003 3001 32",
    "ADDED_ADDRESS, AAAAAA9669 0003 3003 30"
  })
  void commandsAreThePublishedFrames(SamvCommand command, String hex) {
    assertThat(command.frame()).isEqualTo(bytes(hex));
  }

  @ParameterizedTest
  @CsvSource({
    "AAAAAA9669 0004 000090 94, 144, 0",
    "AAAAAA9669 0004 000060 64, 96, 0",
    "AAAAAA9669 0008 00009F 00000000 97, 159, 4",
    "AAAAAA9669 0004 000080 84, 128, 0",
    "AAAAAA9669 000C 000090 0000000000000000 9C, 144, 8"
  })
  void repliesAreReadByStatusAndLength(String hex, int status, int length) {
    assertThat(fed(hex)).singleElement().matches(r -> r.is(status, length));
    assertThat(parser.garbage()).isZero();
  }

  @Test
  void aReplyMayComeByteByByte() {
    List<SamvReply> replies = new ArrayList<>();
    for (byte b : bytes(FOUND)) {
      parser.feed(new byte[] {b}, 1);
      parser.next().ifPresent(replies::add);
    }
    assertThat(replies).singleElement().matches(r -> r.is(SamvReply.FOUND, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00", // noise
        "AA", // a preamble that begins one byte too early
        "AAAA",
        "AAAAAA96", // a preamble that breaks off
        "AAAAAA9669 0000", // nothing counted
        "AAAAAA9669 0003", // shorter than any reply
        "AAAAAA9669 FFFF", // longer than any reply
        "AAAAAA9669 0004 000090 95" // wrong check
      })
  void nonsenseBeforeAReplyIsDroppedAndCounted(String nonsense) {
    assertThat(fed(nonsense + FOUND)).singleElement().matches(r -> r.is(SamvReply.FOUND, 4));
    assertThat(parser.garbage()).isEqualTo(bytes(nonsense).length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AAAAAA9669 0508", // as long as a card
        "AAAAAA9669 0508 000090 0100",
        "AAAAAA9669 0400 AAAAAA9669 0500", // one behind the other
        "AAAAAA9669 0100 AA"
      })
  void aReplyBehindAFalseBeginningIsFoundWhenNoMoreComes(String falseBeginning) {
    assertThat(fed(falseBeginning + FOUND)).isEmpty();
    assertThat(parser.last()).get().matches(r -> r.is(SamvReply.FOUND, 4));
    assertThat(parser.garbage()).isEqualTo(bytes(falseBeginning).length);
    assertThat(parser.last()).isEmpty();
  }

  @Test
  void aFrameThatNeverEndsIsNoReplyButGarbage() {
    String half = "AAAAAA9669 0508 000090 01000400 4142";
    assertThat(fed(half)).isEmpty();
    assertThat(parser.last()).isEmpty();
    assertThat(parser.garbage()).isEqualTo(bytes(half).length);
  }

  @Test
  void twoRepliesInOneReadAreTwo() {
    assertThat(fed(FOUND + FOUND)).hasSize(2);
  }

  @Test
  void aHalfReplyIsErasedWhenClearedAndDoesNotSpoilTheNext() {
    assertThat(fed("AAAAAA9669 0508 000090 01000400 4142")).isEmpty();
    parser.clear();
    assertThat(fed(FOUND)).hasSize(1);
  }

  @Test
  void thePhotoIsNotKept() {
    byte[] content = new byte[3 + 4 + 256 + 1024];
    content[2] = (byte) 0x90;
    content[3] = 1;
    content[5] = 4;
    content[content.length - 1] = 77;
    byte[] frame = SamvFrame.of(content);
    List<SamvReply> replies = new ArrayList<>();
    for (byte b : frame) {
      parser.feed(new byte[] {b}, 1);
      parser.next().ifPresent(replies::add);
    }
    assertThat(frame).hasSize(1295);
    assertThat(replies).singleElement().matches(SamvReply::isCard);
    assertThat(replies.getFirst().data()).hasSize(260).doesNotContain(77);
  }

  @Test
  void moreThanAgreedIsRefused() {
    assertThatThrownBy(() -> parser.feed(new byte[513], 513))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<SamvReply> fed(String hex) {
    byte[] bytes = bytes(hex);
    parser.feed(bytes, bytes.length);
    List<SamvReply> replies = new ArrayList<>();
    for (var next = parser.next(); next.isPresent(); next = parser.next()) {
      replies.add(next.get());
    }
    return replies;
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
