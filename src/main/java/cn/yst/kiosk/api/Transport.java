package cn.yst.kiosk.api;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.TlsVersion;
import retrofit2.Retrofit;

/// The one HTTP client of the program and its variants.
///
/// No redirects, no cookies, no cache, no repeats but our own; TLS 1.3 alone, and plain HTTP only
/// on loopback. Idle connections live 30 seconds, below the service's limit, so that none is reused
/// that the service has closed.
final class Transport {
  private static final ConnectionSpec TLS =
      new ConnectionSpec.Builder(ConnectionSpec.RESTRICTED_TLS)
          .tlsVersions(TlsVersion.TLS_1_3)
          .build();

  private final ServiceAddress address;
  private final OkHttpClient base;
  private final LongSupplier nanos;

  Transport(
      ServiceAddress address,
      ServerClock clock,
      LongSupplier nanos,
      RandomGenerator random,
      Executor workers) {
    this.address = address;
    this.nanos = nanos;
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .callTimeout(Duration.ofSeconds(10))
            .connectTimeout(Duration.ofSeconds(3))
            .readTimeout(Duration.ofSeconds(5))
            .writeTimeout(Duration.ofSeconds(5))
            .pingInterval(Duration.ofSeconds(15))
            .connectionPool(new ConnectionPool(5, 30, TimeUnit.SECONDS))
            .connectionSpecs(
                address.loopback() ? List.of(TLS, ConnectionSpec.CLEARTEXT) : List.of(TLS))
            .dns(new LastGoodDns(Dns.SYSTEM, workers, nanos))
            .proxy(proxy(address))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .cookieJar(CookieJar.NO_COOKIES)
            .cache(null)
            .addInterceptor(new Tracing(random))
            .addInterceptor(new CallLog(nanos))
            .addInterceptor(new BodyLimit())
            .addInterceptor(new ServerDates(clock));
    this.base = builder.build();
  }

  private static Proxy proxy(ServiceAddress address) {
    return address
        .proxy()
        .map(
            p -> new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(p.host(), p.port())))
        .orElse(Proxy.NO_PROXY);
  }

  /// The monotonic clock.
  LongSupplier nanos() {
    return nanos;
  }

  /// For calls that sign each attempt anew themselves.
  OkHttpClient single() {
    return base;
  }

  /// For calls that are repeated where that is harmless; each attempt passes `inner`.
  OkHttpClient.Builder repeating(Interceptor... inner) {
    OkHttpClient.Builder builder = base.newBuilder().addInterceptor(new Retries(nanos));
    for (Interceptor each : inner) {
      builder.addInterceptor(each);
    }
    return builder;
  }

  /// Makes tables of contents that are spoken through a client.
  Retrofit speaking(OkHttpClient client) {
    return new Retrofit.Builder()
        .client(client)
        .baseUrl(address.base())
        .addConverterFactory(new JsonBodies())
        .addCallAdapterFactory(new DirectCalls())
        .build();
  }

  /// Forgets pooled connections: the network may be another one.
  void forgetConnections() {
    base.connectionPool().evictAll();
  }
}
