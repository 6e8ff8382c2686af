package cn.yst.kiosk.home;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.concurrent.Call;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.home.OutOfServiceState.Told;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutOfServiceViewModelTest {
  private final HandBackground hand = new HandBackground();

  @Test
  void staffAreSaidToKnowOnlyAfterTheServiceHasAnswered() {
    hand.hold();
    OutOfServiceViewModel model = model(Nothing::new);
    assertThat(model.stateProperty().get().told()).isEqualTo(Told.NOBODY);
    hand.release();
    assertThat(model.stateProperty().get().told()).isEqualTo(Told.STAFF);
  }

  @Test
  void aCallThatDoesNotArriveLeavesItToTheVisitor() {
    OutOfServiceViewModel model =
        model(
            () -> {
              throw new ApiException.Unreachable("none");
            });
    assertThat(model.stateProperty().get().told()).isEqualTo(Told.NOBODY);
  }

  private OutOfServiceViewModel model(Call<Nothing, ApiException> staff) {
    return new OutOfServiceViewModel(
        new OutOfServiceState("E-APP", Told.NOBODY, Optional.empty(), Optional.empty()),
        hand.scope(),
        staff);
  }
}
