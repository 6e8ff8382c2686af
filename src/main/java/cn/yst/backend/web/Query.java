package cn.yst.backend.web;

import io.helidon.webserver.http.ServerRequest;
import java.util.Locale;

/// Reads the query of a request strictly.
public final class Query {
  private Query() {}

  /// The part of a list that is asked for: `?page=` from 1 (1 if absent) and `?size=` 1 to 50 (20
  /// if absent).
  ///
  /// @throws ProblemException 400 `malformed`
  public static PageRequest page(ServerRequest request) {
    int page = number(request, "page", 1);
    int size = number(request, "size", 20);
    if (page < 1 || page > 1_000_000 || size < 1 || size > 50) {
      throw malformed();
    }
    return new PageRequest(page, size);
  }

  /// A wire word of an enum, or the given value if the parameter is absent.
  ///
  /// @throws ProblemException 400 `malformed` for any other word
  public static <E extends Enum<E>> E word(
      ServerRequest request, String name, Class<E> type, E otherwise) {
    String word = text(request, name);
    if (word.isEmpty()) {
      return otherwise;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
        return constant;
      }
    }
    throw malformed();
  }

  /// A parameter as text; empty if it is absent.
  public static String text(ServerRequest request, String name) {
    return request.query().first(name).orElse("");
  }

  private static int number(ServerRequest request, String name, int otherwise) {
    String text = text(request, name);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("[0-9]{1,7}")) {
      throw malformed();
    }
    return Integer.parseInt(text);
  }

  private static ProblemException malformed() {
    return new ProblemException(400, "malformed", "The query is not what this call takes");
  }
}
