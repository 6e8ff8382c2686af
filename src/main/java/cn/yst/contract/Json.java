package cn.yst.contract;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.time.Instant;
import java.time.LocalDate;

/// The one JSON set-up of both sides of the wire.
///
/// Names are snake_case, enums are their names in lower case, instants are ISO 8601 in UTC, dates
/// are `YYYY-MM-DD`. Reading is strict: RFC 8259 syntax only, a text is a JSON string, a number a
/// JSON number. Unknown members are ignored. An unknown enum word and a missing member become null,
/// which the record itself refuses (see [Required]).
public final class Json {
  private static final Gson GSON =
      new GsonBuilder()
          .setStrictness(Strictness.STRICT)
          .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
          .disableHtmlEscaping()
          .registerTypeAdapterFactory(new WireWords())
          .registerTypeAdapter(String.class, StrictTypes.TEXT)
          .registerTypeAdapter(int.class, StrictTypes.INT)
          .registerTypeAdapter(Integer.class, StrictTypes.INT)
          .registerTypeAdapter(long.class, StrictTypes.LONG)
          .registerTypeAdapter(Long.class, StrictTypes.LONG)
          .registerTypeAdapter(Instant.class, StrictTypes.INSTANT)
          .registerTypeAdapter(LocalDate.class, StrictTypes.DATE)
          .create();

  private Json() {}

  /// The shared Gson, for converters that need one.
  public static Gson gson() {
    return GSON;
  }

  /// The value as JSON text.
  public static String write(Object value) {
    return GSON.toJson(value);
  }

  /// Reads a value.
  ///
  /// @throws JsonParseException if the text is not JSON, has a wrong type or the record refuses it;
  ///     the message holds no value from the text
  public static <T> T read(String text, Class<T> type) {
    T value;
    try {
      value = GSON.fromJson(text, type);
    } catch (RuntimeException e) {
      throw new JsonParseException("malformed " + type.getSimpleName());
    }
    if (value == null) {
      throw new JsonParseException("empty " + type.getSimpleName());
    }
    return value;
  }
}
