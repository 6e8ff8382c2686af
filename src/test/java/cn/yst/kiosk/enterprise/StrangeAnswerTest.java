package cn.yst.kiosk.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.EnterpriseCard;
import cn.yst.contract.EnterprisePage;
import cn.yst.contract.Json;
import cn.yst.contract.Paging;
import cn.yst.kiosk.api.FakeService;
import cn.yst.kiosk.enterprise.EnterprisesState.Listed;
import cn.yst.kiosk.enterprise.EnterprisesState.Unavailable;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A service that is newer than the kiosk, over the wire: what the kiosk does not know is passed
/// over where nothing hangs on it; where something does, the screen says neutrally that it cannot
/// show the page, and goes on.
class StrangeAnswerTest {
  private static final EnterpriseCard CARD = Fixtures.open(Fixtures.DIGITAL, 2, 1, "testforapp");
  private static final String GOOD =
      Json.write(new EnterprisePage(List.of(CARD), new Paging(1, 4, 1)));

  private final FakeService wire = new FakeService();
  private final Stage stage = new Stage();
  private final EnterprisesViewModel screen =
      new EnterprisesViewModel(
          wire.visitor(), stage.scope, stage.navigator, stage.entrance(), () -> {});

  @BeforeEach
  void theGoodAnswerIsGood() {
    assertThat(GOOD).contains("\"live\"", "\"representative\"");
  }

  @AfterEach
  void stop() {
    wire.close();
  }

  @Test
  void anUnknownWordIsANeutralSentenceAndTheScreenGoesOn() {
    wire.answer(GOOD.replace("\"representative\"", "\"grand_vizier\""));
    screen.setPageSize(4);
    assertThat(screen.stateProperty().get())
        .isInstanceOfSatisfying(
            Unavailable.class,
            now -> {
              assertThat(now.trouble().sentence()).isEqualTo("problem.failed");
              assertThat(now.trouble().code()).startsWith("E-FMT-").hasSize(12);
            });
    wire.answer(GOOD);
    screen.retry();
    assertThat(screen.stateProperty().get()).isInstanceOf(Listed.class);
  }

  @Test
  void anUnknownMemberIsPassedOver() {
    wire.answer(GOOD.replace("{", "{\"new_member\":[{\"role\":7}],"));
    screen.setPageSize(4);
    assertThat(screen.stateProperty().get())
        .isInstanceOfSatisfying(
            Listed.class, now -> assertThat(now.page().items()).containsExactly(CARD));
  }
}
