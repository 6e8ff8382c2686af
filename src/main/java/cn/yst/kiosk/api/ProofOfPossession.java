package cn.yst.kiosk.api;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Signs each attempt with a fresh DPoP proof, and answers once the nonce that a resource demands
/// (RFC 9449 §9).
///
/// @param key the key that the token of a request is bound to
/// @param token the access token; null at the token endpoint
record ProofOfPossession(
    Function<Request, @Nullable ProofKey> key,
    Supplier<@Nullable String> token,
    Nonces nonces,
    ServerClock clock)
    implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    String used = nonces.last();
    Response answer = chain.proceed(signed(chain.request(), used));
    if (nonces.hear(answer, used)) {
      answer.close();
      String given = nonces.last();
      answer = chain.proceed(signed(chain.request(), given));
      nonces.hear(answer, given);
    }
    return answer;
  }

  private Request signed(Request request, @Nullable String nonce) {
    ProofKey signer = Objects.requireNonNull(key.apply(request), "a key for the request");
    String access = token.get();
    HttpUrl target = request.url().newBuilder().query(null).fragment(null).build();
    Request.Builder builder =
        request
            .newBuilder()
            .header(
                "DPoP",
                signer.proof(request.method(), target.toString(), access, nonce, clock.instant()));
    if (access != null) {
      builder.header("Authorization", "DPoP " + access);
    }
    return builder.build();
  }
}
