package cn.yst.contract;

import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Adapters that take exactly one JSON type each, where Gson itself would convert.
final class StrictTypes {
  private StrictTypes() {}

  static final TypeAdapter<String> TEXT = adapter(StrictTypes::text, JsonWriter::value);
  static final TypeAdapter<Integer> INT =
      adapter(in -> number(in).intValueExact(), JsonWriter::value);
  static final TypeAdapter<Long> LONG =
      adapter(in -> number(in).longValueExact(), JsonWriter::value);
  static final TypeAdapter<Instant> INSTANT =
      adapter(in -> Instant.parse(text(in)), (out, value) -> out.value(value.toString()));
  static final TypeAdapter<LocalDate> DATE =
      adapter(in -> LocalDate.parse(text(in)), (out, value) -> out.value(value.toString()));

  static String text(JsonReader in) throws IOException {
    if (in.peek() != JsonToken.STRING) {
      throw new JsonSyntaxException("a string is expected");
    }
    return in.nextString();
  }

  private static BigDecimal number(JsonReader in) throws IOException {
    if (in.peek() != JsonToken.NUMBER) {
      throw new JsonSyntaxException("a number is expected");
    }
    String digits = in.nextString();
    if (digits.length() > 20) {
      throw new JsonSyntaxException("the number is too long");
    }
    return new BigDecimal(digits);
  }

  private interface Reading<T> {
    T from(JsonReader in) throws IOException;
  }

  private interface Writing<T> {
    void to(JsonWriter out, T value) throws IOException;
  }

  private static <T> TypeAdapter<T> adapter(Reading<T> reading, Writing<T> writing) {
    return new TypeAdapter<T>() {
      @Override
      public void write(JsonWriter out, T value) throws IOException {
        writing.to(out, value);
      }

      @Override
      public @Nullable T read(JsonReader in) throws IOException {
        try {
          return reading.from(in);
        } catch (DateTimeException | ArithmeticException e) {
          throw new JsonSyntaxException("the value is out of range");
        }
      }
    }.nullSafe();
  }
}
