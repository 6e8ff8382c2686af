package cn.yst.backend.authorization;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.FaceOutcome;
import cn.yst.contract.IdNumber;
import cn.yst.contract.Json;
import cn.yst.contract.OwnData;
import cn.yst.contract.TokenAnswer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/// Whatever two kiosks and three phones do, in whatever order: a token is given only for an
/// identity that was entered, whose check code was typed on the phone that claimed it, whose face
/// passed after that, and which was agreed to after that; and it opens that person's session
/// only.
class SignInPropertyTest {
  private static final AtomicInteger TRY = new AtomicInteger();
  private static final List<Verb> RIGHT =
      List.of(Verb.BEGIN, Verb.CLAIM, Verb.CHECK, Verb.FACE, Verb.APPROVE, Verb.POLL, Verb.POLL);
  private static @Nullable ServiceFixture shared;

  @BeforeContainer
  static void open() {
    shared = new ServiceFixture();
  }

  @AfterContainer
  static void close() {
    if (shared != null) {
      shared.close();
    }
  }

  /// @param kiosk 0 or 1, whose latest code is meant
  /// @param phone 0 to 2
  record Step(Verb verb, int kiosk, int phone) {}

  enum Verb {
    BEGIN,
    ROTATE,
    CANCEL,
    BOOT,
    CLAIM,
    CHECK,
    WRONG_CHECK,
    FACE,
    ANOTHER_FACE,
    APPROVE,
    DENY,
    POLL,
    POLL_ELSEWHERE,
    WAIT,
    WAIT_LONG
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Verb> verb =
        Arbitraries.frequency(
            Tuple.of(4, Verb.BEGIN),
            Tuple.of(1, Verb.ROTATE),
            Tuple.of(1, Verb.CANCEL),
            Tuple.of(1, Verb.BOOT),
            Tuple.of(8, Verb.CLAIM),
            Tuple.of(8, Verb.CHECK),
            Tuple.of(1, Verb.WRONG_CHECK),
            Tuple.of(8, Verb.FACE),
            Tuple.of(1, Verb.ANOTHER_FACE),
            Tuple.of(8, Verb.APPROVE),
            Tuple.of(1, Verb.DENY),
            Tuple.of(8, Verb.POLL),
            Tuple.of(3, Verb.POLL_ELSEWHERE),
            Tuple.of(2, Verb.WAIT),
            Tuple.of(1, Verb.WAIT_LONG));
    Arbitrary<Integer> kiosk = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1));
    Arbitrary<Integer> phone =
        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(1, 1), Tuple.of(1, 2));
    Arbitrary<List<Step>> anything =
        Combinators.combine(verb, kiosk, phone).as(Step::new).list().ofMinSize(1).ofMaxSize(3);
    // the right order, or its beginning, so that random steps meet every state
    Arbitrary<List<Step>> right =
        Combinators.combine(kiosk, phone, Arbitraries.integers().between(2, RIGHT.size()))
            .as(
                (at, by, length) ->
                    RIGHT.subList(0, length).stream().map(v -> new Step(v, at, by)).toList());
    return Arbitraries.frequencyOf(Tuple.of(3, anything), Tuple.of(2, right))
        .list()
        .ofMinSize(4)
        .ofMaxSize(10)
        .map(parts -> parts.stream().flatMap(List::stream).toList());
  }

  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void noTokenWithoutIdentityCheckCodeFaceAndConsent(@ForAll("steps") List<Step> steps) {
    Hall hall = new Hall(requireNonNull(shared));
    steps.forEach(hall::take);
    // a walk on which nobody ever gets in proves nothing
    Statistics.label("somebody signed in")
        .collect(hall.tokens > 0)
        .coverage(walks -> walks.check(true).percentage(share -> share > 20));
  }

  private static final class Hall {
    private final ServiceFixture service;
    private final int number = TRY.getAndIncrement();
    private final List<FakeKiosk> kiosks = new ArrayList<>();
    private final List<FakePhone> phones = new ArrayList<>();
    private final List<@Nullable Tried> latest = new ArrayList<>();
    private int begun;
    private int tokens;

    Hall(ServiceFixture service) {
      this.service = service;
      service.clock().advance(Duration.ofMinutes(5));
      for (int i = 0; i < 2; i++) {
        kiosks.add(service.enrol("property-" + number + "-" + i, "P" + i));
        latest.add(null);
      }
      for (int i = 0; i < 3; i++) {
        phones.add(service.phone());
      }
    }

    private void take(Step step) {
      Tried tried = latest.get(step.kiosk);
      if (step.verb == Verb.BEGIN) {
        begin(step.kiosk);
      } else if (tried != null) {
        take(step, tried, kiosks.get(step.kiosk), phones.get(step.phone));
      }
    }

    private void take(Step step, Tried tried, FakeKiosk kiosk, FakePhone phone) {
      String one = "/v1/authorizations/" + tried.begun.handle();
      switch (step.verb) {
        case BEGIN -> throw new AssertionError();
        case ROTATE -> kiosk.asKiosk("POST", one + "/rotate", "{}");
        case CANCEL -> {
          kiosk.asKiosk("DELETE", one, "");
          tried.end();
        }
        case BOOT -> {
          kiosk.asKiosk("POST", "/v1/kiosk/boot", "{}");
          tried.end();
        }
        case CLAIM -> claim(tried, phone);
        case CHECK -> {
          phone.check(tried.begun.checkCode());
          tried.checked |= tried.held(phone);
        }
        case WRONG_CHECK -> phone.check(tried.begun.wrongCode());
        case FACE -> {
          phone.face(FaceOutcome.PASS);
          tried.faced |= tried.checked && tried.held(phone);
        }
        case ANOTHER_FACE -> phone.face(FaceOutcome.MISMATCH);
        case APPROVE -> {
          phone.decide("approve", hash(phone));
          tried.agreed |= tried.faced && tried.held(phone);
        }
        case DENY -> {
          if (phone.decide("deny", hash(phone)).statusCode() == 200 && tried.held(phone)) {
            tried.end();
          }
        }
        case POLL -> poll(tried, kiosk);
        case POLL_ELSEWHERE -> {
          FakeKiosk other = kiosks.get(1 - step.kiosk);
          assertThat(FakeKiosk.error(other.poll(tried.begun.deviceCode()))).isNotEqualTo("ok");
        }
        case WAIT -> service.clock().advance(Duration.ofSeconds(7));
        case WAIT_LONG -> {
          service.pass(Duration.ofMinutes(6));
          tried.end();
        }
      }
    }

    private void begin(int kiosk) {
      String first =
          String.format(Locale.ROOT, "44010619%02d0101%03d", 40 + begun % 50, number % 1000);
      String idNumber = first + IdNumber.checkCharacterOf(first);
      String name = "某" + begun++;
      Tried tried = new Tried(kiosks.get(kiosk).begin(name, idNumber), name, idNumber);
      latest.set(kiosk, tried);
    }

    private void claim(Tried tried, FakePhone phone) {
      if (phone.claim(tried.begun.link()).statusCode() == 200) {
        assertThat(tried.phone).as("the first phone wins").isNull();
        latest.stream()
            .filter(other -> other != null && other.phone == phone)
            .forEach(other -> requireNonNull(other).lost = true);
        tried.phone = phone;
      }
    }

    private void poll(Tried tried, FakeKiosk kiosk) {
      HttpResponse<String> answer = kiosk.poll(tried.begun.deviceCode());
      if (answer.statusCode() != 200) {
        return;
      }
      assertThat(tried.phone).as("claimed").isNotNull();
      assertThat(tried.checked).as("check code typed on that phone").isTrue();
      assertThat(tried.faced).as("face passed after it").isTrue();
      assertThat(tried.agreed).as("agreed after it").isTrue();
      assertThat(tried.ended).as("ended before").isFalse();
      tried.collected = true;
      tokens++;
      String token = Json.read(answer.body(), TokenAnswer.class).accessToken();
      HttpResponse<String> own = kiosk.asVisitor("GET", "/v1/me/own-data", "", token);
      if (own.statusCode() == 200) {
        OwnData data = Json.read(own.body(), OwnData.class);
        assertThat(data.idNumber()).isEqualTo(tried.idNumber);
        assertThat(data.name()).isEqualTo(tried.name);
      }
    }

    private static String hash(FakePhone phone) {
      return phone.phoneId().isEmpty() ? "0".repeat(64) : shown(phone);
    }

    private static String shown(FakePhone phone) {
      String hash = phone.view().textHash();
      return hash.isEmpty() ? "0".repeat(64) : hash;
    }
  }

  /// One code at a kiosk, and what was truly done about it.
  private static final class Tried {
    private final Begun begun;
    private final String name;
    private final String idNumber;
    private @Nullable FakePhone phone;
    private boolean lost;
    private boolean checked;
    private boolean faced;
    private boolean agreed;
    private boolean ended;
    private boolean collected;

    Tried(Begun begun, String name, String idNumber) {
      this.begun = begun;
      this.name = name;
      this.idNumber = idNumber;
    }

    /// Whether the phone is the one that claimed it and has claimed nothing since.
    private boolean held(FakePhone by) {
      return phone == by && !lost;
    }

    /// It is over, unless it has become a session already.
    private void end() {
      ended |= !collected;
    }
  }
}
