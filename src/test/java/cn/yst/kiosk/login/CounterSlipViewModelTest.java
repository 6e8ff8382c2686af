package cn.yst.kiosk.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.FakePrinter;
import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.SlipPrinter.Printing;
import cn.yst.kiosk.device.SlipPrinting;
import cn.yst.kiosk.login.CounterSlipState.Fetching;
import cn.yst.kiosk.login.CounterSlipState.Shown;
import cn.yst.kiosk.login.CounterSlipState.Unavailable;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Session;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CounterSlipViewModelTest {
  private static final LocalTime UNTIL = LocalTime.of(11, 43);

  private final CounterStage stage = new CounterStage();

  @Test
  void asksForANumberAtOnce() {
    stage.hand.hold();
    CounterSlipViewModel model = stage.model();
    assertThat(model.stateProperty().get()).isEqualTo(new Fetching());
    stage.hand.release();
    assertThat(model.stateProperty().get())
        .isEqualTo(new Shown("47396205", UNTIL, new SlipPrinting.State.None()));
  }

  @Test
  void aNumberIsReadInTwoGroups() {
    assertThat(shown(stage.model()).grouped()).isEqualTo("4739 6205");
  }

  @Test
  void withoutANumberItGivesTheCodeForStaffAndTriesAgainWhenTold() {
    stage.failure = Optional.of(new ApiException.Unreachable("7f3a2c00000000000000000000000000"));
    CounterSlipViewModel model = stage.model();
    assertThat(model.stateProperty().get()).isEqualTo(new Unavailable("E-NET-7F3A2C"));
    stage.failure = Optional.empty();
    stage.hand.hold();
    model.fetch();
    assertThat(model.stateProperty().get()).isEqualTo(new Fetching());
    stage.hand.release();
    assertThat(shown(model).number()).isEqualTo("47396205");
  }

  @Test
  void whatThePrinterDoesIsToldBesideTheNumber() {
    FakePrinter printer = stage.withPrinter().will(new Printing.Failed(Reason.PAPER_JAM));
    CounterSlipViewModel model = stage.model();
    assertThat(shown(model).printing()).isEqualTo(new SlipPrinting.State.Offered());
    model.print(slip(model));
    assertThat(model.stateProperty().get())
        .isEqualTo(new Shown("47396205", UNTIL, new SlipPrinting.State.Failed(Reason.PAPER_JAM)));
    assertThat(printer.printed()).hasSize(1);
  }

  @Test
  void aPrinterHasNothingToSayWhileThereIsNoNumber() {
    stage.withPrinter();
    stage.failure = Optional.of(new ApiException.Unreachable("7f3a2c00000000000000000000000000"));
    CounterSlipViewModel model = stage.model();
    model.print(slip(model));
    assertThat(model.stateProperty().get()).isInstanceOf(Unavailable.class);
  }

  @Test
  void whoHasNotedTheNumberEndsTheVisit() {
    stage.model().leave();
    assertThat(((Session.Ended) stage.session.session()).reason()).isEqualTo(EndReason.VISITOR);
  }

  private static Raster slip(CounterSlipViewModel model) {
    return new Raster(model.paperDots(), 8);
  }

  private static Shown shown(CounterSlipViewModel model) {
    return (Shown) model.stateProperty().get();
  }
}
