package cn.yst.backend.page;

import cn.yst.backend.web.Bodies;
import cn.yst.backend.web.Caller;
import cn.yst.backend.web.TraceId;
import io.helidon.common.uri.UriQuery;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// One request of a browser for a page, and the answer to it.
public final class PageCall {
  private static final HeaderName CONTENT_SECURITY_POLICY =
      HeaderNames.create("Content-Security-Policy");
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; frame-ancestors 'none';";

  private final ServerRequest request;
  private final ServerResponse response;
  private final Language language;

  public PageCall(ServerRequest request, ServerResponse response) {
    this.request = request;
    this.response = response;
    this.language =
        Language.choose(
            query("lang"), request.headers().first(HeaderNames.ACCEPT_LANGUAGE).map(String::strip));
  }

  /// The language to answer in.
  public Language language() {
    return language;
  }

  /// The path without query, for links back to this page.
  public String here() {
    return request.path().rawPath();
  }

  /// A part of the path, by its name in the route.
  public String path(String name) {
    return request.path().pathParameters().get(name);
  }

  /// A word of the query.
  public Optional<String> query(String name) {
    return request.query().first(name).asOptional();
  }

  /// The posted form.
  public Form form() {
    return new Form(UriQuery.create(Bodies.text(request, "application/x-www-form-urlencoded")));
  }

  /// A cookie's value.
  public Optional<String> cookie(String name) {
    return request.headers().cookies().first(name).asOptional();
  }

  /// The id that the log and the page share.
  public TraceId trace() {
    return TraceId.of(request);
  }

  /// The caller's address, for the limits.
  public String address() {
    return Caller.of(request).address();
  }

  /// Whether the browser is the one inside WeChat.
  public boolean insideWeChat() {
    return request
        .headers()
        .first(HeaderNames.USER_AGENT)
        .orElse("")
        .toLowerCase(Locale.ROOT)
        .contains("micromessenger");
  }

  /// Sets a cookie that scripts cannot read and other sites cannot send, for one path.
  public void setCookie(String name, String value, String path, boolean secure) {
    response
        .headers()
        .addCookie(
            SetCookie.builder(name, value)
                .path(path)
                .httpOnly(true)
                .secure(secure)
                .sameSite(SetCookie.SameSite.STRICT)
                .build());
  }

  /// Says when one more try is allowed (RFC 9110 §10.2.3).
  public void retryAfter(Duration wait) {
    response.header(HeaderNames.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
  }

  /// Answers with a page.
  public void html(int status, String page) {
    html(status, page, "");
  }

  /// Answers with a page whose forms may also lead to another origin.
  ///
  /// @param origin for instance `http://127.0.0.1:8090`; empty for none
  public void html(int status, String page, String origin) {
    response.status(status);
    response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
    response.header(CONTENT_SECURITY_POLICY, POLICY + " form-action 'self' " + origin);
    response.send(page.getBytes(StandardCharsets.UTF_8));
  }

  /// Answers a post by showing another page (303), in the same language.
  ///
  /// @param path path of this service or address of its other pages, with or without a query
  public void seeOther(String path) {
    response.status(303);
    String joint = path.indexOf('?') < 0 ? "?" : "&";
    response.header(HeaderNames.LOCATION, path + joint + "lang=" + language.param());
    response.send();
  }

  /// The fields of a posted form.
  public static final class Form {
    private final UriQuery fields;

    private Form(UriQuery fields) {
      this.fields = fields;
    }

    /// A field's value; empty if it was not sent.
    public String get(String name) {
      return fields.first(name).orElse("");
    }
  }
}
