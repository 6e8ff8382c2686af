package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.contract.BusinessCodeCheck;
import cn.yst.contract.BusinessCodeState;
import cn.yst.contract.VerifyBusinessCode;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.Service;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// 粤商码 through the whole product: what is shown is good at the counter for its minute, and the
/// screen does not keep it for the next in line.
class BusinessCodeJourney {
  /// The service's clock, which can be moved on.
  private static final class Later extends Clock {
    private volatile Duration by = Duration.ZERO;

    @Override
    public Instant instant() {
      return Instant.now().plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void theShownCodeIsGoodForItsMinuteAndHidesWhenNobodyIsThere() throws Exception {
    Later clock = new Later();
    try (Hall hall = Hall.open(clock);
        Terminal terminal = Terminal.in(hall)) {
      Glass glass = terminal.glass();
      new SignInPages(terminal).signIn(DemoPeople.TIAN_JUN, "tianjun");
      glass.press("enterButton").press("account-testforapp").press("enterButton").await("家企业");
      glass.press("businessCodeTile").await("粤商码已隐藏");
      assertThat(glass.shows("qrView")).isFalse();
      glass.press("showButton").await("秒后隐藏");
      String token = glass.scan();
      terminal.picture("business-code");
      Service counter = hall.service();
      BusinessCodeCheck check = verify(counter, token);
      assertThat(check.state()).isEqualTo(BusinessCodeState.VALID);
      assertThat(check.alias()).isEqualTo("testforapp");
      assertThat(check.holder()).isEqualTo("田*");
      terminal.silence(Duration.ofSeconds(60));
      glass.press("stayButton").await("粤商码已隐藏");
      assertThat(glass.shows("qrView")).isFalse();
      clock.by = Duration.ofSeconds(61);
      assertThat(verify(counter, token).state()).isEqualTo(BusinessCodeState.EXPIRED);
      assertThat(verify(counter, "YSM1.made-up").state()).isEqualTo(BusinessCodeState.UNKNOWN);
    }
  }

  private static BusinessCodeCheck verify(Service counter, String token) throws ApiException {
    return counter.kiosk().verify(counter.newAction(), new VerifyBusinessCode(token));
  }
}
