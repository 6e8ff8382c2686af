package cn.yst.kiosk.api;

import cn.yst.contract.EnrolledKiosk;
import cn.yst.contract.Enrolment;
import cn.yst.contract.TokenAnswer;
import cn.yst.kiosk.concurrent.Background;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/// The service as this kiosk reaches it: the one door from the client to the wire.
public final class Service {
  private final Transport transport;
  private final ServerClock clock;
  private final Nonces nonces = new Nonces();
  private final OAuth oauth;
  private final KioskApi kiosk;
  private final CardApi cards;
  private final GrantLines lines;
  private final Background background;
  private final RandomGenerator random;
  private final Consents consents;

  /// @param background for what goes on without a screen; it may deliver on any thread
  /// @param nanos the monotonic clock in nanoseconds
  /// @param random for verifiers and trace ids; cryptographically strong
  public Service(
      ServiceAddress address,
      ServerClock clock,
      Background background,
      LongSupplier nanos,
      RandomGenerator random) {
    this.clock = clock;
    this.background = background;
    this.random = random;
    this.transport = new Transport(address, clock, nanos, random, background.workers());
    this.oauth = new OAuth(address, transport, clock, nonces);
    OkHttpClient own = ownClient(address.deviceKey(), nanos);
    Retrofit speaking = transport.speaking(own);
    this.kiosk = speaking.create(KioskApi.class);
    this.consents = new Consents(kiosk, background);
    this.cards = speaking.create(CardApi.class);
    this.lines =
        new GrantLines(
            oauth,
            speaking.create(AuthorizationApi.class),
            transport
                .speaking(
                    own.newBuilder()
                        .readTimeout(Duration.ofSeconds(35))
                        .callTimeout(Duration.ofSeconds(40))
                        .build())
                .create(AuthorizationApi.class),
            own.newBuilder().readTimeout(Duration.ofSeconds(25)).callTimeout(Duration.ZERO).build(),
            background,
            Duration.ofSeconds(2),
            nanos);
  }

  private OkHttpClient ownClient(Optional<ProofKey> deviceKey, LongSupplier nanos) {
    if (deviceKey.isEmpty()) {
      return transport.repeating().build();
    }
    KioskToken token = new KioskToken(oauth, deviceKey.get(), nanos);
    return transport
        .repeating(
            token, new ProofOfPossession(request -> deviceKey.get(), token::current, nonces, clock))
        .build();
  }

  /// Makes a kiosk known at the service, once, before it may do anything.
  ///
  /// @param code the administrator's, good for ten minutes and one use
  /// @param key the kiosk's own; its public part is sent
  /// @return whom the code was for
  /// @throws ApiException.Rejected `bad_code`, `bad_key`
  public EnrolledKiosk enrol(String code, ProofKey key) throws ApiException {
    return transport
        .speaking(transport.single())
        .create(EnrolmentApi.class)
        .enrol(new Enrolment(code, key.publicJwk()));
  }

  /// What the kiosk does in its own name.
  public KioskApi kiosk() {
    return kiosk;
  }

  /// The sign-in by card that is open at this kiosk.
  public CardApi cards() {
    return cards;
  }

  /// A fresh key for one press of a button by somebody who is not signed in.
  public ActionKey newAction() {
    return new ActionKey(UUID.randomUUID());
  }

  /// The service's time.
  public ServerClock clock() {
    return clock;
  }

  /// A sign-in, with a proof key of its own.
  public DeviceGrant signIn() {
    ProofKey key = ProofKey.fresh();
    return grant(
        new GrantTarget() {
          @Override
          public ProofKey key() {
            return key;
          }

          @Override
          public LiveVisitor take(TokenAnswer token) {
            consents.used();
            return new LiveVisitor(transport, oauth, background, nonces, clock, key, token);
          }
        });
  }

  /// A fresh face check of the person who is signed in; the person's client goes on with its token.
  ///
  /// @param visitor made by [#signIn()]
  public DeviceGrant anew(VisitorApi visitor) {
    if (!(visitor instanceof LiveVisitor live)) {
      throw new IllegalArgumentException("not a client of this service");
    }
    live.taken();
    return grant(
        new GrantTarget() {
          @Override
          public ProofKey key() {
            return live.key();
          }

          @Override
          public LiveVisitor take(TokenAnswer token) {
            consents.used();
            live.renew(token);
            return live;
          }
        });
  }

  private DeviceGrant grant(GrantTarget target) {
    return new PhoneGrant(oauth, lines, target, consents, random);
  }

  /// The visitor takes back all consents given in this visit: the service is told in the
  /// background, and again while it does not hear.
  public void withdrawConsents() {
    consents.withdraw();
  }

  /// The visitor left a check that was under way, and takes back the consent to it alone.
  public void withdrawConsentUnderWay() {
    consents.withdrawUnderWay();
  }

  /// The consents given in this visit stand: it ended, and not by the visitor.
  public void keepConsents() {
    consents.forget();
  }

  /// Nothing that was sent stays in memory: a visit is over.
  public void overwriteSent() {
    PooledBytes.overwrite(background.workers());
  }

  /// The service answers: what it was told in vain is told again.
  public void answersAgain() {
    consents.tellAgain();
  }

  /// The network may be another one: connections of the old are forgotten.
  public void networkChanged() {
    transport.forgetConnections();
  }
}
