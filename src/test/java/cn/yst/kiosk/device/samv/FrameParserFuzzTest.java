package cn.yst.kiosk.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.device.IdCard;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Whatever comes over the line: no exception, no frame that breaks its own rules, bounded memory,
/// and a good reply after the noise is still found.
///
/// Runs over its stored inputs with every build; fuzzes for as long as asked with
/// `JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest=FrameParserFuzzTest`.
class FrameParserFuzzTest {
  @FuzzTest(maxDuration = "30s")
  void nothingConfusesTheParser(FuzzedDataProvider data) {
    FrameParser parser = new FrameParser();
    List<SamvReply> replies = new ArrayList<>();
    byte[] text = Arrays.copyOf(data.consumeBytes(CardText.LENGTH), CardText.LENGTH);
    CardText.read(text, 0).ifPresent(FrameParserFuzzTest::isErasable);
    while (data.remainingBytes() > 0) {
      feed(parser, data.consumeBytes(data.consumeInt(1, FrameParser.FEED)), replies);
    }
    parser.last().ifPresent(replies::add);
    for (SamvReply reply : replies) {
      assertThat(reply.status()).isBetween(0, 255);
      assertThat(reply.data().length).isEqualTo(Math.min(reply.length(), SamvReply.KEPT));
      if (reply.isCard()) {
        assertThat(CardText.read(reply.data(), 4)).isNotNull();
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

  private static void isErasable(IdCard card) {
    String name = card.handOver((one, _) -> new String(one));
    assertThat(name).isNotEmpty().isNotEqualTo(card.handOver((one, _) -> new String(one)));
  }

  private static void feed(FrameParser parser, byte[] bytes, List<SamvReply> into) {
    parser.feed(bytes, bytes.length);
    for (var next = parser.next(); next.isPresent(); next = parser.next()) {
      into.add(next.get());
    }
  }
}
