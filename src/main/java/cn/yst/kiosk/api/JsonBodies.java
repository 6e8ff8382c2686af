package cn.yst.kiosk.api;

import cn.yst.contract.Json;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/// Records to JSON and back, by the one set-up of both sides. What is not JSON, or is refused by
/// its record, is [BodyRefused].
final class JsonBodies extends Converter.Factory {
  private static final MediaType JSON = MediaType.get("application/json");

  @Override
  public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    return type instanceof Class<?> record ? body -> read(body, record) : null;
  }

  private static <T> T read(ResponseBody body, Class<T> type) throws IOException {
    try (body) {
      if (!Answers.isJson(body)) {
        throw new BodyRefused("content type");
      }
      String text = new String(body.bytes(), StandardCharsets.UTF_8);
      return Json.read(text, type);
    } catch (JsonParseException e) {
      throw new BodyRefused(type.getSimpleName());
    }
  }

  @Override
  public Converter<?, RequestBody> requestBodyConverter(
      Type type, Annotation[] parameter, Annotation[] method, Retrofit retrofit) {
    return value -> RequestBody.create(Json.write(value).getBytes(StandardCharsets.UTF_8), JSON);
  }

  @Override
  public @Nullable Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    return type instanceof Class<?> words && words.isEnum()
        ? value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT)
        : null;
  }
}
