package cn.yst.kiosk.home;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HomeAttractTest {
  private final HandBackground hand = new HandBackground();
  private HomeState devices = new HomeState.Ready();
  private final HomeViewModel model =
      new HomeViewModel(new Navigator(new Route.Home()), hand.scope(), () -> devices);

  @Test
  void itBeginsToMoveAfterAMinuteWithoutATouch() {
    hand.advance(HomeViewModel.ATTRACT.minusSeconds(1));
    assertThat(model.stateProperty().get().attract()).isFalse();
    hand.advance(Duration.ofSeconds(1));
    assertThat(model.stateProperty().get()).isEqualTo(new HomeState.Ready(true));
  }

  @Test
  void aTouchStopsItAndTheMinuteBeginsAnew() {
    hand.advance(HomeViewModel.ATTRACT);
    model.touched();
    assertThat(model.stateProperty().get()).isEqualTo(new HomeState.Ready(false));
    hand.advance(HomeViewModel.ATTRACT.minusSeconds(1));
    assertThat(model.stateProperty().get().attract()).isFalse();
    hand.advance(Duration.ofSeconds(1));
    assertThat(model.stateProperty().get().attract()).isTrue();
  }

  @Test
  void aDeviceThatFailsIsNamedWhileItMoves() {
    hand.advance(HomeViewModel.ATTRACT);
    devices = new HomeState.Degraded(HomeState.Missing.PRINTER);
    hand.advance(Duration.ofSeconds(1));
    assertThat(model.stateProperty().get())
        .isEqualTo(new HomeState.Degraded(HomeState.Missing.PRINTER, true));
  }
}
