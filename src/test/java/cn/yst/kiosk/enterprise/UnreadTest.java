package cn.yst.kiosk.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnreadTest {
  private final Stage stage = new Stage();

  @Test
  void eachShowingCountsAnew() {
    stage.inbox.unread = 2;
    Unread first = stage.unread();
    first.start();
    assertThat(first.countProperty().get()).isEqualTo(2);
    stage.inbox.unread = 1;
    Unread second = stage.unread();
    second.start();
    assertThat(second.countProperty().get()).isEqualTo(1);
  }

  @Test
  void aNumberThatCannotBeHadIsLeftOut() {
    stage.inbox.unread = 2;
    stage.inbox.failure = Optional.of(FakeEnterprises.unreachable());
    Unread unread = stage.unread();
    unread.start();
    assertThat(unread.countProperty().get()).isZero();
  }
}
