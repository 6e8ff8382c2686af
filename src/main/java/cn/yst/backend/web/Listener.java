package cn.yst.backend.web;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/// One HTTP listener with the filters, error answers and limits that all listeners share.
public final class Listener implements AutoCloseable {
  private final WebServer server;

  private Listener(WebServer server) {
    this.server = server;
  }

  /// Starts listening.
  ///
  /// @param clock the service's
  /// @param routes features, in order
  /// @param add which of a feature's routes belong here
  /// @throws RuntimeException if the address cannot be bound; its message names it
  public static Listener start(
      Door door,
      Clock clock,
      RandomGenerator random,
      List<? extends Routes> routes,
      BiConsumer<Routes, HttpRouting.Builder> add) {
    HttpRouting.Builder routing =
        HttpRouting.builder().addFilter(new Reception(door, clock, random));
    Problems.install(routing);
    routes.forEach(each -> add.accept(each, routing));
    routing.any(
        (request, response) -> {
          throw ProblemException.notFound();
        });
    refuseTaken(door.host(), door.port());
    WebServer server =
        WebServer.builder()
            .host(door.host())
            .port(door.port())
            .shutdownHook(false)
            .maxPayloadSize(Bodies.LIMIT)
            .shutdownGracePeriod(Duration.ofSeconds(1))
            .addProtocol(Http1Config.builder().addReceiveListener(new ReadLimit()).build())
            .idleConnectionTimeout(Duration.ofMinutes(2))
            .routing(routing)
            .build()
            .start();
    return new Listener(server);
  }

  /// The server itself only logs that it cannot bind, and goes on without a port.
  private static void refuseTaken(String host, int port) {
    try (ServerSocket trial = new ServerSocket()) {
      trial.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
    }
  }

  /// The bound port.
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
