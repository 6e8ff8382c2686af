package cn.yst.kiosk.device.cups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.HandTime;
import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.SlipPrinter.Printing;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CupsPrinterTest {
  private static final String IDLE =
      "printer receipt is idle.  enabled since Mon\n\tAlerts: none\n";

  private final HandTime time = new HandTime();
  private final List<String> ran = new ArrayList<>();
  private String printer = IDLE;
  private int looksUntilPrinted = 2;
  private boolean there = true;

  private final CupsPrinter cups =
      new CupsPrinter(
          "receipt",
          576,
          time,
          (command, input, _) -> {
            ran.add(String.join(" ", command));
            if (!there) {
              throw new IOException("no such program");
            }
            return switch (command.getFirst()) {
              case "lp" -> {
                assertThat(input).startsWith(0x89, 'P', 'N', 'G');
                yield "request id is receipt-17 (0 file(s))\n";
              }
              case "lpstat" -> {
                if (command.contains("-l")) {
                  yield printer;
                }
                looksUntilPrinted--;
                yield looksUntilPrinted > 0 ? "receipt-17   kiosk   1024   Mon\n" : "";
              }
              default -> "";
            };
          });

  @Test
  void aPrintedJobIsPurged() throws Exception {
    assertThat(print()).isEqualTo(new Printing.Printed(false));
    assertThat(ran).last().isEqualTo("cancel -x receipt-17");
  }

  @Test
  void aStuckJobIsPurgedAndSaidSo() throws Exception {
    looksUntilPrinted = 1_000_000;
    assertThat(print()).isEqualTo(new Printing.Failed(Reason.JOB_STUCK));
    assertThat(ran).last().isEqualTo("cancel -x receipt-17");
    assertThat(cups.status()).isEqualTo(new DeviceStatus.Fault(Reason.JOB_STUCK));
  }

  @Test
  void theEndOfASessionEmptiesTheQueue() throws Exception {
    cups.forget();
    assertThat(ran).containsExactly("cancel -x -a receipt");
  }

  @Test
  void withoutCupsThePrinterIsAbsent() throws Exception {
    there = false;
    assertThat(print()).isEqualTo(new Printing.Failed(Reason.OFFLINE));
    assertThat(cups.status()).isEqualTo(new DeviceStatus.Absent());
    there = true;
    cups.check();
    assertThat(cups.status()).isEqualTo(new DeviceStatus.Ready());
  }

  @ParameterizedTest
  @CsvSource({
    "is idle., none, Ready[]",
    "is idle., media-low-report, Attention[reason=PAPER_LOW]",
    "now printing receipt-1., media-empty-error, Fault[reason=PAPER_OUT]",
    "now printing receipt-1., cover-open, Fault[reason=COVER_OPEN]",
    "now printing receipt-1., media-jam-error, Fault[reason=PAPER_JAM]",
    "now printing receipt-1., offline-report, Fault[reason=OFFLINE]",
    "disabled since Mon -, none, Fault[reason=OFFLINE]"
  })
  void alertsAreUnderstood(String state, String alerts, String meaning) throws Exception {
    printer = "printer receipt " + state + "\n\tAlerts: " + alerts + "\n";
    cups.check();
    assertThat(cups.status()).hasToString(meaning);
  }

  @Test
  void aQueueNameCannotBeAnOption() {
    assertThatThrownBy(() -> new CupsPrinter("-x", 576, time))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Printing print() throws InterruptedException {
    return cups.print(new Raster(576, 8), Duration.ofSeconds(20));
  }
}
