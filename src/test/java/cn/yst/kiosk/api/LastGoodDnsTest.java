package cn.yst.kiosk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Security;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LastGoodDnsTest {
  private static final List<InetAddress> GOOD = List.of(InetAddress.ofLiteral("203.0.113.7"));

  private final AtomicBoolean down = new AtomicBoolean();
  private final AtomicLong nanos = new AtomicLong();
  private final LastGoodDns names = new LastGoodDns(this::ask, Runnable::run, nanos::get);

  @Test
  void whatWasGoodIsGoodForTenMinutesMore() throws Exception {
    assertThat(names.lookup("service.example")).isEqualTo(GOOD);
    down.set(true);
    nanos.set(Duration.ofMinutes(10).minusSeconds(1).toNanos());
    assertThat(names.lookup("service.example")).isEqualTo(GOOD);
    nanos.set(Duration.ofMinutes(10).plusSeconds(1).toNanos());
    assertThatThrownBy(() -> names.lookup("service.example"))
        .isInstanceOf(UnknownHostException.class);
  }

  @Test
  void aNameThatWasUnknownIsAskedForAgainAfterASecond() {
    assertThat(names).isNotNull();
    assertThat(Security.getProperty("networkaddress.cache.negative.ttl")).isEqualTo("1");
    assertThat(Security.getProperty("networkaddress.cache.ttl")).isEqualTo("30");
  }

  private List<InetAddress> ask(String host) throws UnknownHostException {
    if (down.get()) {
      throw new UnknownHostException(host);
    }
    return GOOD;
  }
}
