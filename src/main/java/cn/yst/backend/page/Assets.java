package cn.yst.backend.page;

import cn.yst.backend.web.ProblemException;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// Style sheet, script and icon of a group of pages. Their addresses carry a hash of the content,
/// so a browser may keep them for a year and still never shows an old one.
public final class Assets {
  /// One file as it is sent.
  ///
  /// @param type the media type
  /// @param bytes the content; not to be changed
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Asset(String type, byte[] bytes) {}

  private final Map<String, Asset> byFile = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();

  /// @param beside the class beside which `{name}.css` and `{name}.js` lie
  public Assets(Class<?> beside, String name) {
    add("css", beside, name + ".css", "text/css; charset=utf-8");
    add("js", beside, name + ".js", "text/javascript; charset=utf-8");
    add("icon", Assets.class, "icons/mark.svg", "image/svg+xml");
  }

  /// Addresses by kind: `css`, `js`, `icon`.
  public Map<String, String> addresses() {
    return addresses;
  }

  /// The file of an address `/assets/{file}`.
  public Optional<Asset> find(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /// Answers a request for `/assets/{file}`.
  ///
  /// @throws ProblemException 404 for any other file
  public void send(ServerRequest request, ServerResponse response) {
    Asset asset =
        find(request.path().pathParameters().get("file")).orElseThrow(ProblemException::notFound);
    response.header(HeaderNames.CONTENT_TYPE, asset.type());
    response.header(HeaderNames.CACHE_CONTROL, "public, max-age=31536000, immutable");
    response.send(asset.bytes());
  }

  private void add(String kind, Class<?> beside, String resource, String type) {
    byte[] bytes = read(beside, resource);
    String file = hash(bytes) + resource.substring(resource.lastIndexOf('.'));
    byFile.put(file, new Asset(type, bytes));
    addresses.put(kind, "/assets/" + file);
  }

  private static byte[] read(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no file " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
