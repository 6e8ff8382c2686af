package cn.yst.contract;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes every enum as its name in lower case; reads an unknown word as null.
final class WireWords implements TypeAdapterFactory {
  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    Class<?> raw = type.getRawType();
    if (!Enum.class.isAssignableFrom(raw) || raw == Enum.class) {
      return null;
    }
    Class<?> enumClass = raw.isEnum() ? raw : raw.getSuperclass();
    Map<String, T> byWord = new HashMap<>();
    for (Object constant : enumClass.getEnumConstants()) {
      byWord.put(word((Enum<?>) constant), (T) constant);
    }
    return new TypeAdapter<T>() {
      @Override
      public void write(JsonWriter out, T value) throws IOException {
        out.value(word((Enum<?>) value));
      }

      @Override
      public @Nullable T read(JsonReader in) throws IOException {
        return byWord.get(StrictTypes.text(in));
      }
    }.nullSafe();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
