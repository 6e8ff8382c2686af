package cn.yst.kiosk.home;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.home.HomeState.Degraded;
import cn.yst.kiosk.home.HomeState.Missing;
import cn.yst.kiosk.home.HomeState.Ready;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HomeViewModelTest {
  @Test
  void tellsWithinASecondWhatIsMissingAndThatItIsBack() {
    HandBackground hand = new HandBackground();
    AtomicReference<HomeState> devices = new AtomicReference<>(new Ready());
    HomeViewModel model =
        new HomeViewModel(new Navigator(new Route.Home()), hand.scope(), devices::get);
    assertThat(model.stateProperty().get()).isEqualTo(new Ready());
    devices.set(new Degraded(Missing.CARD_READER));
    hand.advance(Duration.ofSeconds(1));
    assertThat(model.stateProperty().get()).isEqualTo(new Degraded(Missing.CARD_READER));
    devices.set(new Ready());
    hand.advance(Duration.ofSeconds(1));
    assertThat(model.stateProperty().get()).isEqualTo(new Ready());
  }
}
