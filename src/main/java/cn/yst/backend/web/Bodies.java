package cn.yst.backend.web;

import cn.yst.contract.Json;
import com.google.gson.JsonParseException;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Reads request bodies within limits.
public final class Bodies {
  /// Most bytes of any body.
  public static final int LIMIT = 64 * 1024;

  private Bodies() {}

  /// The whole body as text.
  ///
  /// @param mediaType what the Content-Type must be, parameters apart
  /// @throws ProblemException 415 for another type, 413 beyond 64 KiB, 400 if it is not UTF-8
  public static String text(ServerRequest request, String mediaType) {
    String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
    int end = type.indexOf(';');
    if (!(end < 0 ? type : type.substring(0, end)).strip().equalsIgnoreCase(mediaType)) {
      throw new ProblemException(
          415, "unsupported_media_type", "Content-Type must be " + mediaType);
    }
    if (request.headers().contentLength().orElse(0) > LIMIT) {
      throw tooLarge();
    }
    ReadLimit.Watch watch = ReadLimit.watch();
    try (InputStream in = request.content().inputStream()) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw tooLarge();
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw malformed();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      watch.stop();
    }
  }

  /// The body as JSON of the given record, strictly typed (see [Json]).
  ///
  /// @throws ProblemException as [#text], and 400 `malformed` for anything the record does not take
  public static <T> T json(ServerRequest request, Class<T> type) {
    return parse(text(request, "application/json"), type);
  }

  /// The text as JSON of the given record.
  ///
  /// @throws ProblemException 400 `malformed`
  public static <T> T parse(String text, Class<T> type) {
    try {
      return Json.read(text, type);
    } catch (JsonParseException e) {
      throw malformed();
    }
  }

  private static ProblemException malformed() {
    return new ProblemException(400, "malformed", "The body is not what this call takes");
  }

  private static ProblemException tooLarge() {
    return new ProblemException(413, "too_large", "The body is larger than 64 KiB");
  }
}
