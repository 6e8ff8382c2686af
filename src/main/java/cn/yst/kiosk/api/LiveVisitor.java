package cn.yst.kiosk.api;

import cn.yst.contract.TokenAnswer;
import cn.yst.kiosk.concurrent.Background;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/// The client of one person. Token and proof key are in this object only and go with it.
final class LiveVisitor implements VisitorApi {
  private static final Duration USUAL = Duration.ofMinutes(20);
  private static final int TRIES = 3;
  private static final int PAUSE_SECONDS = 2;

  private final OAuth oauth;
  private final Background background;
  private final ProofKey key;
  private final Dispatcher calls = new Dispatcher();
  private final AtomicReference<@Nullable TokenAnswer> token;
  private final Tables tables;
  private volatile boolean taken;
  private volatile Runnable refused = () -> {};

  private record Tables(
      PersonApi person,
      SessionApi session,
      EnterpriseApi enterprises,
      CertificationApi certification,
      AgentApi agents,
      AssociationApi associations,
      MessageApi messages,
      FeedbackApi feedback,
      MatterApi matters) {}

  LiveVisitor(
      Transport transport,
      OAuth oauth,
      Background background,
      Nonces nonces,
      ServerClock clock,
      ProofKey key,
      TokenAnswer token) {
    this.oauth = oauth;
    this.background = background;
    this.key = key;
    this.token = new AtomicReference<>(token);
    OkHttpClient client =
        transport
            .repeating(
                new WhileOpen(),
                new ProofOfPossession(request -> key, this::accessToken, nonces, clock))
            .dispatcher(calls)
            .build();
    Retrofit speaking = transport.speaking(client);
    this.tables =
        new Tables(
            speaking.create(PersonApi.class),
            speaking.create(SessionApi.class),
            speaking.create(EnterpriseApi.class),
            speaking.create(CertificationApi.class),
            speaking.create(AgentApi.class),
            speaking.create(AssociationApi.class),
            speaking.create(MessageApi.class),
            speaking.create(FeedbackApi.class),
            speaking.create(MatterApi.class));
  }

  private @Nullable String accessToken() {
    TokenAnswer held = token.get();
    return held == null ? null : held.accessToken();
  }

  /// The key that the token is bound to; a fresh face check binds its token to it, too.
  ProofKey key() {
    return key;
  }

  /// The session store has this client, whatever becomes of a face check begun from now on.
  void taken() {
    taken = true;
  }

  /// Nobody wants it any more who has not taken it: the screen that signed in was left.
  @Override
  public void discard() {
    if (!taken) {
      revoke();
    }
  }

  /// Goes on with the token of a fresh face check, unless the session has ended meanwhile.
  void renew(TokenAnswer fresh) {
    token.updateAndGet(held -> held == null ? null : fresh);
  }

  @Override
  public Optional<String> sessionId() {
    return Optional.ofNullable(token.get()).map(TokenAnswer::sessionId);
  }

  @Override
  public Duration ceiling() {
    TokenAnswer held = token.get();
    Integer seconds = held == null ? null : held.expiresIn();
    return seconds == null ? USUAL : Duration.ofSeconds(seconds);
  }

  @Override
  public void whenRefused(Runnable then) {
    refused = then;
  }

  @Override
  public void revoke() {
    TokenAnswer held = token.getAndSet(null);
    calls.cancelAll();
    if (held != null) {
      background
          .open()
          .run(
              () -> {
                tell(held);
                return held.tokenType();
              },
              done -> {},
              (InterruptedException e) -> {});
    }
  }

  /// Three tries; after that the service ends the session itself when the kiosk's heartbeat no
  /// longer names it.
  private void tell(TokenAnswer held) throws InterruptedException {
    for (int left = TRIES; left > 0; left--) {
      try {
        oauth.revoke(held.accessToken());
        String refresh = held.refreshToken();
        if (refresh != null) {
          oauth.revoke(refresh);
        }
        return;
      } catch (ApiException e) {
        TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
      }
    }
  }

  @Override
  public ActionKey newAction() {
    return new ActionKey(UUID.randomUUID());
  }

  @Override
  public PersonApi person() {
    return tables.person;
  }

  @Override
  public SessionApi session() {
    return tables.session;
  }

  @Override
  public EnterpriseApi enterprises() {
    return tables.enterprises;
  }

  @Override
  public CertificationApi certification() {
    return tables.certification;
  }

  @Override
  public AgentApi agents() {
    return tables.agents;
  }

  @Override
  public AssociationApi associations() {
    return tables.associations;
  }

  @Override
  public MessageApi messages() {
    return tables.messages;
  }

  @Override
  public FeedbackApi feedback() {
    return tables.feedback;
  }

  @Override
  public MatterApi matters() {
    return tables.matters;
  }

  /// Lets nothing out after the end, and hears when the service has come to it first.
  private final class WhileOpen implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
      if (token.get() == null) {
        throw new Answers.SessionOver();
      }
      Response answer = chain.proceed(chain.request());
      if (answer.code() == 401) {
        refused.run();
      }
      return answer;
    }
  }
}
