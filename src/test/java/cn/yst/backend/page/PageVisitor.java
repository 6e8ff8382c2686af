package cn.yst.backend.page;

import cn.yst.backend.authorization.Wire;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A browser without scripts: follows redirects, keeps cookies by path, presses the buttons of the
/// page it shows.
public final class PageVisitor {
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private URI here = URI.create("about:blank");
  private Document page = Document.createShell("");
  private @Nullable HttpResponse<String> answer;

  /// Sends a header with every request.
  public PageVisitor with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public PageVisitor open(String address) {
    return take(URI.create(address), Wire.to(address).GET());
  }

  /// Opens the page once more.
  public PageVisitor reload() {
    return open(here.toString());
  }

  /// Presses the button with this text, with the given values typed or ticked before.
  public PageVisitor press(String text, Map<String, String> typed) {
    return submit(form(text, typed));
  }

  public PageVisitor press(String text) {
    return press(text, Map.of());
  }

  /// A form as it stands on this page, to be sent now or later, once or twice.
  public Filled form(String text, Map<String, String> typed) {
    Element button =
        page.select("button").stream()
            .filter(b -> b.text().contains(text))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + text + " on " + page.text()));
    Element form = Objects.requireNonNull(button.closest("form"));
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("input[type=hidden], input[type=radio][checked]")
        .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
    if (button.hasAttr("name")) {
      fields.put(button.attr("name"), button.attr("value"));
    }
    fields.putAll(typed);
    return new Filled(here.resolve(form.attr("action")), fields);
  }

  public PageVisitor submit(Filled form) {
    return take(form.to, Wire.form(Wire.to(form.to.toString()), form.fields));
  }

  public int status() {
    return Objects.requireNonNull(answer).statusCode();
  }

  public String header(String name) {
    return Objects.requireNonNull(answer).headers().firstValue(name).orElse("");
  }

  /// The heading of the page.
  public String title() {
    return page.select("h1").text();
  }

  /// All text of the page.
  public String text() {
    return page.text();
  }

  public Document page() {
    return page;
  }

  public String address() {
    return here.toString();
  }

  /// The cookies that were set, by path.
  public Map<String, String> cookies() {
    return cookies;
  }

  private PageVisitor take(URI to, HttpRequest.Builder request) {
    headers.forEach(request::header);
    String sent =
        cookies.entrySet().stream()
            .filter(cookie -> to.getPath().startsWith(cookie.getKey()))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining("; "));
    if (!sent.isEmpty()) {
      request.header("Cookie", sent);
    }
    HttpResponse<String> received = Wire.send(request);
    received.headers().allValues("Set-Cookie").forEach(this::keep);
    if (received.statusCode() == 303) {
      return open(to.resolve(received.headers().firstValue("Location").orElseThrow()).toString());
    }
    answer = received;
    here = to;
    page = Jsoup.parse(received.body());
    return this;
  }

  private void keep(String cookie) {
    String path = cookie.replaceAll(".*Path=([^;]*).*", "$1");
    cookies.put(path, cookie.substring(0, cookie.indexOf(';')));
  }

  /// A form filled in.
  public record Filled(URI to, Map<String, String> fields) {}
}
