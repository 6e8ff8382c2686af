package cn.yst.backend.authorization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// Plain HTTP for tests: blocking, without redirects, failures as unchecked exceptions.
public final class Wire {
  static final HttpClient HTTP = HttpClient.newHttpClient();

  private Wire() {}

  /// A client with an address of its own on loopback, for a limit that counts by address.
  ///
  /// @param host last part of the address, 1 to 254
  public static HttpClient at(int host) {
    try {
      return HttpClient.newBuilder()
          .localAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) host}))
          .build();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public static HttpRequest.Builder to(String uri) {
    return HttpRequest.newBuilder(URI.create(uri));
  }

  public static HttpResponse<String> send(HttpRequest.Builder request) {
    return send(HTTP, request);
  }

  /// The same through a client of the caller's.
  public static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static HttpRequest.Builder form(HttpRequest.Builder request, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&"));
    return request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  public static HttpRequest.Builder json(HttpRequest.Builder request, String json) {
    return request
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
