package cn.yst.kiosk.api;

import cn.yst.contract.Nothing;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Response;
import retrofit2.Retrofit;

/// Lets the tables of contents return what they say and throw [ApiException]: a call blocks until
/// the answer is there. `Optional` is empty for 304, `Nothing` needs no body.
final class DirectCalls extends CallAdapter.Factory {
  @Override
  public @Nullable CallAdapter<?, ?> get(
      Type returned, Annotation[] annotations, Retrofit retrofit) {
    if (getRawType(returned) == Call.class) {
      return null;
    }
    if (getRawType(returned) == Optional.class) {
      return new Direct(getParameterUpperBound(0, (ParameterizedType) returned), true);
    }
    return new Direct(returned, false);
  }

  private record Direct(Type body, boolean optional) implements CallAdapter<Object, Object> {
    @Override
    public Type responseType() {
      return body;
    }

    @Override
    public Object adapt(Call<Object> call) {
      Response<Object> answer;
      try {
        answer = call.execute();
      } catch (IOException e) {
        throw sneaky(Answers.lost(e));
      }
      return value(answer);
    }

    private Object value(Response<Object> answer) {
      okhttp3.Response raw = answer.raw();
      if (optional && answer.code() == 304) {
        return Optional.empty();
      }
      if (!answer.isSuccessful()) {
        throw sneaky(Answers.refusal(withError(answer)));
      }
      Object value = answer.body();
      if (value == null && body == Nothing.class) {
        value = new Nothing();
      }
      if (value == null) {
        throw sneaky(new ApiException.Malformed("no body", Tracing.of(raw)));
      }
      return optional ? Optional.of(value) : value;
    }

    /// Retrofit takes the body off an answer that is no success; this puts it on again.
    private static okhttp3.Response withError(Response<Object> answer) {
      okhttp3.ResponseBody error = answer.errorBody();
      return error == null ? answer.raw() : answer.raw().newBuilder().body(error).build();
    }

    /// Every method of a table declares [ApiException]; the interface of the adapter does not.
    @SuppressWarnings("unchecked")
    private static <E extends Exception> RuntimeException sneaky(Exception e) throws E {
      throw (E) e;
    }
  }
}
