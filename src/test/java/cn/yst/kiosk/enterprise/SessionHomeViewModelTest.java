package cn.yst.kiosk.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AccountCard;
import cn.yst.kiosk.enterprise.SessionHomeState.Arriving;
import cn.yst.kiosk.enterprise.SessionHomeState.Ready;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
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
  void offersTheLikeliestStepFirst() {
    SessionHomeState state = new Ready(Fixtures.acting(Fixtures.TEST_FOR_APP), 3, 1, 0);
    assertThat(HomeTile.primary(state)).isEqualTo(HomeTile.AGENTS);
    assertThat(HomeTile.tiles(state)).contains(HomeTile.CERTIFY).doesNotContain(HomeTile.ACCOUNTS);
    SessionHomeState all = new Ready(Fixtures.acting(Fixtures.AGENT), 3, 0, 0);
    assertThat(HomeTile.primary(all)).isEqualTo(HomeTile.MESSAGES);
    assertThat(HomeTile.tiles(all)).contains(HomeTile.ACCOUNTS).doesNotContain(HomeTile.CERTIFY);
    assertThat(HomeTile.primary(new Arriving(Fixtures.acting(Fixtures.UNCERTIFIED))))
        .isEqualTo(HomeTile.CERTIFY);
  }

  @Test
  void anAccountCertifiedMeanwhileIsSeenToBeSo() {
    Stage later = new Stage().acting(Fixtures.acting(Fixtures.UNCERTIFIED));
    AccountCard now = Fixtures.certified(Fixtures.UNCERTIFIED);
    later.service.accounts = Fixtures.accounts(now);
    SessionHomeViewModel home = later.sessionHome();
    home.start();
    assertThat(home.stateProperty().get().acting().account()).isEqualTo(now);
  }

  @Test
  void certifiesThisAccountOrShowsTheOthers() {
    model.press(HomeTile.CERTIFY);
    assertThat(stage.navigator.route()).isEqualTo(new Route.AccountInfo("e1"));
    Stage uncertified = new Stage().acting(Fixtures.acting(Fixtures.UNCERTIFIED));
    uncertified.sessionHome().press(HomeTile.CERTIFY);
    assertThat(uncertified.navigator.route())
        .isEqualTo(
            new Route.FaceCheck(
                new Purpose.Certify("a2"), new Route.Success(SuccessKind.ACCOUNT_CERTIFIED, "a2")));
  }

  @Test
  void leadsOn() {
    model.press(HomeTile.ACCOUNTS);
    assertThat(stage.navigator.route()).isEqualTo(new Route.AccountInfo("e1"));
    model.press(HomeTile.AGENTS);
    assertThat(stage.navigator.route()).isEqualTo(new Route.Agents("a1"));
    model.press(HomeTile.HAND_OVERS);
    assertThat(stage.navigator.route()).isEqualTo(new Route.HandOvers());
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
