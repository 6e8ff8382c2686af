package cn.yst.kiosk.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Security;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import okhttp3.Dns;

/// Looks a name up for three seconds at most and, where that fails, takes the addresses that were
/// good within the last ten minutes.
final class LastGoodDns implements Dns {
  private static final int SECONDS = 3;

  static {
    // The JVM reads them once, before its first look-up. A name that was unknown for a moment would
    // else stay unknown for ten seconds, longer than a network that comes back may take.
    Security.setProperty("networkaddress.cache.ttl", "30");
    Security.setProperty("networkaddress.cache.negative.ttl", "1");
  }

  private static final long KEPT = Duration.ofMinutes(10).toNanos();

  private final Dns names;
  private final Executor workers;
  private final LongSupplier nanos;
  private final Map<String, Good> good = new ConcurrentHashMap<>();

  private record Good(List<InetAddress> addresses, long at) {}

  LastGoodDns(Dns names, Executor workers, LongSupplier nanos) {
    this.names = names;
    this.workers = workers;
    this.nanos = nanos;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    CompletableFuture<List<InetAddress>> asked = new CompletableFuture<>();
    workers.execute(
        () -> {
          try {
            asked.complete(names.lookup(host));
          } catch (UnknownHostException | RuntimeException e) {
            asked.completeExceptionally(e);
          }
        });
    try {
      List<InetAddress> addresses = asked.get(SECONDS, TimeUnit.SECONDS);
      good.put(host, new Good(addresses, nanos.getAsLong()));
      return addresses;
    } catch (ExecutionException | TimeoutException e) {
      return lastGood(host);
    } catch (InterruptedException e) {
      throw new UnknownHostException("cancelled");
    }
  }

  private List<InetAddress> lastGood(String host) throws UnknownHostException {
    Good last = good.get(host);
    if (last == null || nanos.getAsLong() - last.at > KEPT) {
      throw new UnknownHostException(host);
    }
    return last.addresses;
  }
}
