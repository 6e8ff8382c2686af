package cn.yst.kiosk.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;

/// Whatever comes over the line: no exception, no frame that breaks its own rules, bounded memory,
/// and a good reply after the noise is still found.
///
/// Runs over its stored inputs with every build; fuzzes for as long as asked with
/// `JAZZER_FUZZ=1 mvn test -Dtest=FrameParserFuzzTest`.
class FrameParserFuzzTest {
  @FuzzTest(maxDuration = "60s")
  void nothingConfusesTheParser(FuzzedDataProvider data) {
    FrameParser parser = new FrameParser();
    List<SamvReply> replies = new ArrayList<>();
    while (data.remainingBytes() > 0) {
      feed(parser, data.consumeBytes(data.consumeInt(1, FrameParser.FEED)), replies);
    }
    for (SamvReply reply : replies) {
      assertThat(reply.status()).isBetween(0, 255);
      assertThat(reply.data().length).isEqualTo(Math.min(reply.length(), SamvReply.KEPT));
      if (reply.isCard()) {
        CardText.read(reply.data(), 4).ifPresent(card -> card.close());
      }
    }
    replies.clear();
    byte[] found =
        SamvFrame.of((byte) 0, (byte) 0, (byte) 0x9F, (byte) 0, (byte) 0, (byte) 0, (byte) 0);
    for (int fed = 0; fed < 2 * FrameParser.LONGEST; fed += found.length) {
      feed(parser, found, replies);
    }
    assertThat(replies).anyMatch(r -> r.is(SamvReply.FOUND, 4));
  }

  private static void feed(FrameParser parser, byte[] bytes, List<SamvReply> into) {
    parser.feed(bytes, bytes.length);
    for (var next = parser.next(); next.isPresent(); next = parser.next()) {
      into.add(next.get());
    }
  }
}
