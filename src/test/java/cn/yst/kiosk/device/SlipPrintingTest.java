package cn.yst.kiosk.device;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.SlipPrinter.Printing;
import cn.yst.kiosk.device.SlipPrinting.State;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlipPrintingTest {
  private final HandBackground hand = new HandBackground();
  private final FakePrinter printer = new FakePrinter();

  private SlipPrinting printing() {
    return new SlipPrinting(hand.scope(), hand.scope(), Optional.of(printer));
  }

  private static Raster slip() {
    Raster slip = new Raster(576, 40);
    slip.set(3, 3);
    return slip;
  }

  @Test
  void withoutAPrinterNothingIsOfferedAndThePictureIsErased() {
    SlipPrinting none = new SlipPrinting(hand.scope(), hand.scope(), Optional.empty());
    Raster slip = slip();
    none.print(slip);
    assertThat(none.stateProperty().get()).isEqualTo(new State.None());
    assertThat(slip.isSet(3, 3)).isFalse();
  }

  @Test
  void aSlipIsPrintedErasedAndCanBePrintedAgain() {
    SlipPrinting printing = printing();
    Raster slip = slip();
    printing.print(slip);
    assertThat(printing.stateProperty().get()).isEqualTo(new State.Printed());
    assertThat(slip.isSet(3, 3)).isFalse();
    printing.print(slip());
    assertThat(printer.printed()).hasSize(2);
  }

  @Test
  void oneAtATime() {
    SlipPrinting printing = printing();
    hand.hold();
    printing.print(slip());
    assertThat(printing.stateProperty().get()).isEqualTo(new State.Printing());
    printing.print(slip());
    hand.release();
    assertThat(printer.printed()).hasSize(1);
  }

  @Test
  void aSlipOnItsWayComesOutAlthoughTheScreenIsLeft() {
    Scope screen = hand.scope();
    SlipPrinting printing = new SlipPrinting(screen, hand.scope(), Optional.of(printer));
    Raster slip = slip();
    hand.hold();
    printing.print(slip);
    screen.close();
    hand.release();
    assertThat(printer.printed()).hasSize(1);
    assertThat(slip.isSet(3, 3)).isFalse();
  }

  @Test
  void aPrinterThatIsPulledOutIsToldAndOfferedAgainOnceThatCouldBeRead() {
    SlipPrinting printing = printing();
    printer.become(new DeviceStatus.Absent());
    hand.advance(Duration.ofSeconds(1));
    State gone = new State.Failed(Reason.OFFLINE);
    assertThat(printing.stateProperty().get()).isEqualTo(gone);
    printer.become(new DeviceStatus.Ready());
    hand.advance(Duration.ofSeconds(4));
    assertThat(printing.stateProperty().get()).isEqualTo(gone);
    hand.advance(Duration.ofSeconds(1));
    assertThat(printing.stateProperty().get()).isEqualTo(new State.Offered());
  }

  @Test
  void aPrinterThatCannotFromTheFirstSaysWhy() {
    printer.become(new DeviceStatus.Fault(Reason.COVER_OPEN));
    assertThat(printing().stateProperty().get()).isEqualTo(new State.Failed(Reason.COVER_OPEN));
  }

  @Test
  void aFailureIsToldUntilThePrinterWasMendedAndAlwaysByItsPresentReason() {
    printer.will(new Printing.Failed(Reason.PAPER_OUT));
    SlipPrinting printing = printing();
    printing.print(slip());
    State out = new State.Failed(Reason.PAPER_OUT);
    assertThat(printing.stateProperty().get()).isEqualTo(out);
    printer.become(new DeviceStatus.Fault(Reason.PAPER_OUT));
    hand.advance(Duration.ofSeconds(8));
    assertThat(printing.stateProperty().get()).isEqualTo(out);
    printer.become(new DeviceStatus.Fault(Reason.COVER_OPEN));
    hand.advance(Duration.ofSeconds(1));
    assertThat(printing.stateProperty().get()).isEqualTo(new State.Failed(Reason.COVER_OPEN));
    printer.become(new DeviceStatus.Ready());
    hand.advance(Duration.ofSeconds(5));
    assertThat(printing.stateProperty().get()).isEqualTo(new State.Offered());
  }

  @Test
  void aSlipInTheTrayIsNotForgottenOverWhatThePrinterSuffersAfterwards() {
    SlipPrinting printing = printing();
    printing.print(slip());
    printer.become(new DeviceStatus.Fault(Reason.PAPER_OUT));
    hand.advance(Duration.ofSeconds(9));
    assertThat(printing.stateProperty().get()).isEqualTo(new State.Printed());
  }

  @Test
  void littlePaperIsStaffsAffairAndPrintsOn() {
    printer.become(new DeviceStatus.Attention(Reason.PAPER_LOW));
    assertThat(printing().stateProperty().get()).isEqualTo(new State.Offered());
  }
}
