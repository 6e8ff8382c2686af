package cn.yst.kiosk.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.enterprise.SessionHomeState.Arriving;
import cn.yst.kiosk.enterprise.SessionHomeState.Ready;
import cn.yst.kiosk.navigation.Route;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionHomeViewModelTest {
  private final Stage stage = new Stage().acting(Fixtures.acting(Fixtures.TEST_FOR_APP));
  private final SessionHomeViewModel model = stage.sessionHome();

  @Test
  void showsForWhomOneActsAtOnceAndTheNumbersWhenTheyCome() {
    assertThat(model.stateProperty().get())
        .isEqualTo(new Arriving(Fixtures.acting(Fixtures.TEST_FOR_APP)));
    model.start();
    assertThat(model.stateProperty().get())
        .isEqualTo(new Ready(Fixtures.acting(Fixtures.TEST_FOR_APP), 3, 1, 2));
  }

  @Test
  void doesWithoutNumbersThatCannotBeHad() {
    stage.service.failure = Optional.of(FakeEnterprises.unreachable());
    model.start();
    assertThat(model.stateProperty().get()).isInstanceOf(Arriving.class);
  }

  @Test
  void offersOnlyWhatHasAScreen() {
    SessionHomeState state = new Ready(Fixtures.acting(Fixtures.TEST_FOR_APP), 3, 1, 0);
    assertThat(HomeTile.primary(state)).isEqualTo(HomeTile.ACCOUNTS);
    assertThat(HomeTile.tiles(state))
        .containsExactly(
            HomeTile.SWITCH,
            HomeTile.BUSINESS_CODE,
            HomeTile.MESSAGES,
            HomeTile.FEEDBACK,
            HomeTile.EXIT);
  }

  @Test
  void leadsOn() {
    model.press(HomeTile.ACCOUNTS);
    assertThat(stage.navigator.route()).isEqualTo(new Route.AccountInfo("e1"));
    model.press(HomeTile.BUSINESS_CODE);
    assertThat(stage.navigator.route()).isEqualTo(new Route.BusinessCode("a1"));
    model.press(HomeTile.MATTERS);
    assertThat(stage.navigator.route()).isEqualTo(new Route.Matters());
    model.press(HomeTile.SWITCH);
    assertThat(stage.navigator.route()).isEqualTo(new Route.Enterprises());
    model.press(HomeTile.EXIT);
    assertThat(stage.exits).isEqualTo(1);
  }
}
