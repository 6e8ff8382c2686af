package cn.yst.kiosk.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.Message;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import cn.yst.kiosk.ui.Messages;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessageWordsTest {
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
  private final MessageWords chinese = words(Messages.chinese());
  private final MessageWords english = words(ENGLISH);

  private static MessageWords words(Messages language) {
    return new MessageWords(language, Stage.TODAY, Stage.ZONE);
  }

  @ParameterizedTest
  @EnumSource(MessageKind.class)
  void everyKindHasATitleALineAndASentenceInBothLanguages(MessageKind kind) {
    Message message =
        Fixtures.message(
            "m", kind, "2026-03-17T16:40", true, "testforapp", "黄**", MessageAction.NONE, null);
    for (MessageWords words : new MessageWords[] {chinese, english}) {
      assertThat(words.title(kind)).isNotBlank();
      assertThat(words.line(message)).isNotBlank().doesNotContain("{").doesNotContain("}");
      assertThat(words.text(message)).isNotBlank().doesNotContain("{").doesNotContain("}");
    }
    assertThat(chinese.title(kind)).isNotEqualTo(english.title(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-18T09:12,今天 09:12,today 09:12",
    "2026-03-17T16:40,昨天 16:40,yesterday 16:40",
    "2026-03-16T00:10,3 月 16 日,16 March",
    "2025-12-04T09:00,2025 年 12 月 4 日,4 December 2025"
  })
  void timesAreSpokenInTheHallsOwnZone(String at, String zh, String en) {
    assertThat(chinese.when(Fixtures.at(at))).isEqualTo(zh);
    assertThat(english.when(Fixtures.at(at))).isEqualTo(en);
  }

  @Test
  void anAuthorityWithoutAnEndSaysSo() {
    assertThat(chinese.until(LocalDate.of(9999, 12, 31))).isEqualTo("长期有效");
    assertThat(chinese.until(LocalDate.of(2027, 1, 1))).isEqualTo("到 2027-01-01");
  }
}
