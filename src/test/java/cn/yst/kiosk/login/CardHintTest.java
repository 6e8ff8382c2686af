package cn.yst.kiosk.login;

import static cn.yst.kiosk.login.CardHint.AGAIN;
import static cn.yst.kiosk.login.CardHint.LEFT;
import static cn.yst.kiosk.login.CardHint.NONE;
import static cn.yst.kiosk.login.CardHint.READING;
import static cn.yst.kiosk.login.CardHint.READY;
import static cn.yst.kiosk.login.CardHint.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardHintTest {
  /// Every cell of the table of [CardHint].
  @ParameterizedTest
  @EnumSource(CardHint.class)
  void followsTheReader(CardHint hint) {
    CardHint calm = hint == AGAIN || hint == UNREADABLE ? hint : READY;
    assertThat(hint.on(new CardEvent.Usable())).isEqualTo(calm);
    assertThat(hint.on(new CardEvent.Taken())).isEqualTo(calm);
    assertThat(hint.on(new CardEvent.Unusable())).isEqualTo(NONE);
    assertThat(hint.on(new CardEvent.LeftBehind())).isEqualTo(LEFT);
    assertThat(hint.on(new CardEvent.Reading())).isEqualTo(READING);
    assertThat(hint.on(new CardEvent.PulledAway())).isEqualTo(AGAIN);
    assertThat(hint.on(new CardEvent.Unreadable())).isEqualTo(UNREADABLE);
    assertThat(hint.on(new CardEvent.Read(FakeReader.card("田军", "110108199603306002"))))
        .isEqualTo(hint);
  }
}
