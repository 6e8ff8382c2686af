package cn.yst.backend;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.account.Permissions;
import cn.yst.backend.period.Days;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AccountAction;
import cn.yst.contract.Association;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.ChangePeriod;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.Json;
import cn.yst.contract.Nothing;
import cn.yst.contract.RegistryState;
import cn.yst.contract.RequestAssociation;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/// Whatever any mix of people does, in whatever order and with whatever time between, nobody has an
/// authority without the face check or the consent that the rules ask for, and none outlives its
/// last day in Guangdong. The model beside the service knows only these rules.
class AuthorityPropertyTest {
  private static final List<String> PEOPLE =
      List.of("representative", "applicant", "one", "two", "three", "successor");

  private static @Nullable DomainFixture shared;

  @BeforeContainer
  static void open() {
    shared = new DomainFixture();
  }

  @AfterContainer
  static void close() {
    if (shared != null) {
      shared.close();
    }
  }

  /// One thing that somebody tries.
  record Step(Verb verb, String actor, String other, int number) {}

  enum Verb {
    SIGN_IN,
    INVITE,
    AGREE_ON_A_PHONE,
    ANOTHER_FACE,
    DECLINE_ON_A_PHONE,
    WITHDRAW,
    CHANGE,
    REVOKE,
    LEAVE,
    ASK_TO_CERTIFY,
    CERTIFY_IN_PERSON,
    ASK_TO_SHARE,
    DECIDE_AT_A_KIOSK,
    TIME_PASSES,
    REGISTER_CHANGES
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Verb> verb =
        Arbitraries.frequency(
            Tuple.of(1, Verb.SIGN_IN),
            Tuple.of(9, Verb.INVITE),
            Tuple.of(10, Verb.AGREE_ON_A_PHONE),
            Tuple.of(1, Verb.ANOTHER_FACE),
            Tuple.of(1, Verb.DECLINE_ON_A_PHONE),
            Tuple.of(1, Verb.WITHDRAW),
            Tuple.of(3, Verb.CHANGE),
            Tuple.of(2, Verb.REVOKE),
            Tuple.of(1, Verb.LEAVE),
            Tuple.of(3, Verb.ASK_TO_CERTIFY),
            Tuple.of(5, Verb.CERTIFY_IN_PERSON),
            Tuple.of(5, Verb.ASK_TO_SHARE),
            Tuple.of(3, Verb.DECIDE_AT_A_KIOSK),
            Tuple.of(4, Verb.TIME_PASSES),
            Tuple.of(1, Verb.REGISTER_CHANGES));
    // the representative and the applicant do most of what there is to do
    Arbitrary<String> actor =
        Arbitraries.frequency(
            Tuple.of(4, "representative"),
            Tuple.of(3, "applicant"),
            Tuple.of(1, "one"),
            Tuple.of(1, "two"),
            Tuple.of(1, "three"),
            Tuple.of(1, "successor"));
    Arbitrary<String> other =
        Arbitraries.frequency(
            Tuple.of(4, "one"),
            Tuple.of(2, "two"),
            Tuple.of(1, "three"),
            Tuple.of(1, "successor"),
            Tuple.of(1, "applicant"),
            Tuple.of(1, "representative"));
    Arbitrary<Integer> number = Arbitraries.integers().between(-1, 40);
    Arbitrary<List<Step>> anything =
        Combinators.combine(verb, actor, other, number)
            .as(Step::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4);
    // what would succeed if nothing came between, so that random steps meet every state
    Arbitrary<List<Step>> plan =
        Combinators.combine(Arbitraries.of(0, 0, 1, 1, 2, 3), other, number)
            .as(AuthorityPropertyTest::plan);
    return Arbitraries.frequencyOf(Tuple.of(3, anything), Tuple.of(2, plan))
        .list()
        .ofMinSize(4)
        .ofMaxSize(10)
        .map(parts -> parts.stream().flatMap(List::stream).toList());
  }

  private static List<Step> plan(int which, String other, int number) {
    int days = Math.max(0, number);
    return switch (which) {
      case 0 ->
          List.of(
              new Step(Verb.INVITE, "representative", other, days),
              new Step(Verb.AGREE_ON_A_PHONE, other, other, 0));
      case 1 ->
          List.of(
              new Step(Verb.ASK_TO_SHARE, other, other, 0),
              new Step(Verb.AGREE_ON_A_PHONE, "applicant", other, days / 3 * 3));
      case 2 ->
          List.of(
              new Step(Verb.ASK_TO_CERTIFY, "applicant", other, 0),
              new Step(Verb.AGREE_ON_A_PHONE, "representative", other, 0));
      default -> List.of(new Step(Verb.CERTIFY_IN_PERSON, "representative", other, 0));
    };
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void nobodyHasMoreThanTheRulesGave(@ForAll("steps") List<Step> steps) {
    World world = new World(requireNonNull(shared), steps.size() % 2 == 0);
    world.check();
    for (Step step : steps) {
      world.take(step);
      world.check();
    }
    // a walk on which nothing is ever granted proves nothing
    Statistics.label("somebody became an agent")
        .collect(world.granted)
        .coverage(walks -> walks.check(true).percentage(share -> share > 10));
    Statistics.label("somebody certified")
        .collect(world.certifications > 0)
        .coverage(walks -> walks.check(true).percentage(share -> share > 2));
  }

  @Property(tries = 500)
  void anAuthorityHoldsThroughItsLastDayAndNoSecondLonger(
      @ForAll("seconds") long second, @ForAll("dayOffsets") int days) {
    Instant now = Instant.ofEpochSecond(second);
    LocalDate until = LocalDate.ofEpochDay(Math.floorDiv(second + EIGHT_HOURS, DAY) + days);
    // Guangdong is eight hours ahead of UTC all year, so the day is over at 16:00 UTC
    boolean holds = second < (until.toEpochDay() + 1) * DAY - EIGHT_HOURS;
    boolean ended = Days.ended(until, Days.of(now));
    assertThat(!ended).isEqualTo(holds);
  }

  private static final long DAY = 86_400;
  private static final long EIGHT_HOURS = 28_800;

  @Provide
  Arbitrary<Long> seconds() {
    long from = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    Arbitrary<Long> any = Arbitraries.longs().between(from, from + 3 * 366 * DAY);
    Arbitrary<Long> aroundMidnight =
        Arbitraries.longs()
            .between(1, 1_000)
            .flatMap(
                day ->
                    Arbitraries.longs()
                        .between(-2, 2)
                        .map(beside -> from + day * DAY - EIGHT_HOURS + beside));
    return Arbitraries.oneOf(any, aroundMidnight);
  }

  @Provide
  Arbitrary<Integer> dayOffsets() {
    return Arbitraries.integers().between(-2, 2);
  }

  /// The service with one account, and what the rules say of it.
  private static final class World {
    private final DomainFixture fixture;
    private final AccountScene scene;
    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<String, Authority> authorities = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private boolean live = true;
    private String representative = "representative";
    private @Nullable String certifiedBy;
    private boolean granted;
    private int certifications;

    private record Session(String token, Instant at) {}

    private record Authority(LocalDate until, boolean shared) {}

    private record Link(
        HandOverKind kind, String id, String link, String maker, String to, LocalDate until) {}

    World(DomainFixture fixture, boolean certified) {
      this.fixture = fixture;
      this.scene = new AccountScene(fixture, certified);
      this.certifiedBy = certified ? "representative" : null;
    }

    private void take(Step step) {
      // most people sign in anew when their face check is too old; some go on as they are
      Session session = sessions.get(step.actor);
      if (session != null && step.number % 4 != 0 && age(session).toMinutes() >= 10) {
        sessions.remove(step.actor);
      }
      switch (step.verb) {
        case SIGN_IN -> sessions.remove(step.actor);
        case INVITE -> invite(step.actor, step.other, today().plusDays(step.number));
        case AGREE_ON_A_PHONE -> phone(step, Decision.APPROVE, FaceOutcome.PASS);
        case ANOTHER_FACE -> phone(step, Decision.APPROVE, FaceOutcome.MISMATCH);
        case DECLINE_ON_A_PHONE -> phone(step, Decision.DENY, FaceOutcome.PASS);
        case WITHDRAW -> withdraw(step);
        case CHANGE -> change(step.actor, step.other, today().plusDays(step.number));
        case REVOKE -> revoke(step.actor, step.other);
        case LEAVE -> leave(step.actor);
        case ASK_TO_CERTIFY -> askToCertify(step.actor);
        case CERTIFY_IN_PERSON -> inPerson(step.actor);
        case ASK_TO_SHARE -> askToShare(step.actor);
        case DECIDE_AT_A_KIOSK -> decide(step);
        case TIME_PASSES ->
            fixture
                .ground()
                .clock()
                .advance(
                    Duration.ofMinutes(1 + (long) step.number * step.number * step.number / 10));
        case REGISTER_CHANGES -> register(step);
      }
    }

    /// The service and the rules agree on everybody.
    private void check() {
      for (String who : PEOPLE) {
        Set<AccountAction> may = EnumSet.noneOf(AccountAction.class);
        boolean belongs = who.equals("applicant") || who.equals(representative) || holds(who);
        boolean whole = live && (certifiedBy == null || certifiedBy.equals(representative));
        if (belongs && whole) {
          may.add(AccountAction.ENTER);
        }
        if (certified() && who.equals(representative)) {
          may.add(AccountAction.MANAGE_AGENTS);
        }
        if (certified() && who.equals("applicant")) {
          may.add(AccountAction.DECIDE_ASSOCIATION);
        }
        assertThat(actual(who)).as("what %s may do", who).isEqualTo(may);
      }
    }

    private Set<AccountAction> actual(String who) {
      String id = scene.personId(who);
      return fixture
          .ground()
          .ground()
          .database()
          .read(
              tx -> {
                Person person = fixture.desk().persons().load(tx, id);
                Set<AccountAction> actions = EnumSet.noneOf(AccountAction.class);
                fixture
                    .desk()
                    .accounts()
                    .find(tx, person, scene.account())
                    .ifPresent(
                        row ->
                            actions.addAll(
                                Permissions.allowed(row.position(person, fixture.desk().today()))));
                actions.retainAll(
                    EnumSet.of(
                        AccountAction.ENTER,
                        AccountAction.MANAGE_AGENTS,
                        AccountAction.DECIDE_ASSOCIATION));
                return actions;
              });
    }

    private boolean certified() {
      return live && representative.equals(certifiedBy);
    }

    private boolean holds(String who) {
      Authority authority = authorities.get(who);
      return authority != null && !authority.until.isBefore(today());
    }

    private void invite(String actor, String target, LocalDate until) {
      AccountScene.Who invited = scene.who(target);
      HttpResponse<String> answer =
          send(
              actor,
              "POST",
              scene.path() + "/invitations",
              new InviteAgent(invited.name(), invited.idNumber(), until));
      if (answer.statusCode() == 201) {
        mayManage(actor);
        assertThat(until).isAfterOrEqualTo(today());
        add(Json.read(answer.body(), HandOver.class), actor, target, until);
      }
    }

    private void askToCertify(String actor) {
      HttpResponse<String> answer =
          send(actor, "POST", scene.path() + "/certification-requests", new Nothing());
      if (answer.statusCode() == 201) {
        assertThat(actor).isEqualTo("applicant");
        assertThat(certified()).isFalse();
        add(Json.read(answer.body(), HandOver.class), actor, representative, today());
      }
    }

    private void askToShare(String actor) {
      HttpResponse<String> answer =
          send(actor, "POST", "/v1/associations", new RequestAssociation(scene.account(), "代办"));
      if (answer.statusCode() == 201) {
        assertThat(certified()).isTrue();
        Association made = Json.read(answer.body(), Association.class);
        String link = AccountScene.link(made.uri());
        links.add(new Link(HandOverKind.ASSOCIATION, made.id(), link, actor, "applicant", today()));
      }
    }

    private void add(HandOver made, String maker, String to, LocalDate until) {
      links.add(new Link(made.kind(), made.id(), AccountScene.link(made.uri()), maker, to, until));
    }

    private void phone(Step step, Decision decision, FaceOutcome face) {
      if (links.isEmpty()) {
        return;
      }
      Link link = link(step);
      LocalDate chosen = today().plusDays(step.number);
      String answer = scene.phone(link.link, decision, face, chosen);
      if (answer.equals("effective")) {
        assertThat(face).isEqualTo(FaceOutcome.PASS);
        assertThat(decision).isEqualTo(Decision.APPROVE);
        effective(link, chosen);
      }
    }

    private void effective(Link link, LocalDate chosen) {
      switch (link.kind) {
        case INVITATION -> {
          assertThat(certified()).isTrue();
          assertThat(link.maker).isEqualTo(representative);
          grant(link.to, link.until, false);
        }
        case CERTIFICATION -> {
          assertThat(live).isTrue();
          certifiedBy = representative;
          certifications++;
        }
        case ASSOCIATION -> {
          assertThat(certified()).isTrue();
          grant(link.maker, chosen, true);
        }
      }
    }

    private void grant(String who, LocalDate until, boolean shared) {
      authorities.put(who, new Authority(until, shared));
      granted = true;
    }

    private void withdraw(Step step) {
      if (links.isEmpty()) {
        return;
      }
      Link link = link(step);
      String path =
          switch (link.kind) {
            case INVITATION -> "/v1/invitations/";
            case CERTIFICATION -> "/v1/certification-requests/";
            case ASSOCIATION -> "/v1/associations/";
          };
      if (send(step.actor, "DELETE", path + link.id, new Nothing()).statusCode() == 204) {
        assertThat(step.actor)
            .isEqualTo(link.kind == HandOverKind.INVITATION ? representative : link.maker);
      }
    }

    private void change(String actor, String who, LocalDate until) {
      if (authorities.containsKey(who)
          && send(actor, "PATCH", membership(who), new ChangePeriod(until)).statusCode() == 200) {
        mayManage(actor);
        authorities.put(who, new Authority(until, authorities.get(who).shared));
      }
    }

    private void revoke(String actor, String who) {
      if (authorities.containsKey(who)
          && send(actor, "DELETE", membership(who), new Nothing()).statusCode() == 204) {
        fresh(actor);
        assertThat(certified()).isTrue();
        if (!actor.equals(representative)) {
          assertThat(actor).isEqualTo("applicant");
          assertThat(authorities.get(who).shared).isTrue();
        }
        authorities.remove(who);
      }
    }

    private void leave(String actor) {
      HttpResponse<String> answer = send(actor, "POST", scene.path() + "/leave", new Nothing());
      if (answer.statusCode() == 204) {
        assertThat(holds(actor)).isTrue();
        authorities.remove(actor);
      }
    }

    private void inPerson(String actor) {
      String person = scene.personId(actor);
      try {
        fixture
            .ground()
            .ground()
            .database()
            .write(
                tx -> {
                  fixture.certifications().inPerson(tx, person, scene.account());
                  return tx;
                });
        assertThat(actor).isEqualTo(representative);
        assertThat(live).isTrue();
        certifiedBy = representative;
        certifications++;
      } catch (ProblemException e) {
        assertThat(e.status()).isBetween(400, 499);
      }
    }

    private void decide(Step step) {
      List<Link> asked =
          links.stream().filter(link -> link.kind == HandOverKind.ASSOCIATION).toList();
      if (asked.isEmpty()) {
        return;
      }
      Link link = asked.get(Math.floorMod(step.number, asked.size()));
      String path = "/v1/association-decisions/" + link.id;
      HttpResponse<String> shown = send(step.actor, "GET", path, new Nothing());
      if (shown.statusCode() != 200) {
        return;
      }
      LocalDate until = today().plusDays(step.number);
      Decision decision = step.number % 5 == 4 ? Decision.DENY : Decision.APPROVE;
      String hash = Json.read(shown.body(), AssociationDecision.class).textHash();
      if (send(step.actor, "POST", path, new Decide(decision, hash, until)).statusCode() == 200) {
        assertThat(step.actor).isEqualTo("applicant");
        if (decision == Decision.APPROVE) {
          fresh(step.actor);
          effective(link, until);
        }
      }
    }

    private void register(Step step) {
      if (step.number % 2 == 0) {
        live = !live;
        scene.registry(live ? RegistryState.LIVE : RegistryState.DORMANT);
      } else {
        representative = representative.equals("successor") ? "representative" : "successor";
        scene.representative(representative);
      }
    }

    private void mayManage(String actor) {
      assertThat(actor).isEqualTo(representative);
      assertThat(certified()).isTrue();
      fresh(actor);
    }

    private void fresh(String actor) {
      Session session = requireNonNull(sessions.get(actor));
      assertThat(age(session)).isLessThanOrEqualTo(Duration.ofMinutes(10));
    }

    private Duration age(Session session) {
      return Duration.between(session.at, now());
    }

    private Link link(Step step) {
      // the latest ones are the ones that can still do something
      return links.get(Math.max(0, links.size() - 1 - Math.floorMod(step.number, 3)));
    }

    private String membership(String who) {
      return "/v1/memberships/"
          + scene.one(
              "select id from membership where account_id = :account and person_id = '"
                  + scene.personId(who)
                  + "'");
    }

    private HttpResponse<String> send(String actor, String method, String path, Object body) {
      String token =
          sessions.computeIfAbsent(actor, who -> new Session(scene.as(who), now())).token;
      return switch (method) {
        case "GET" -> fixture.ground().get(token, path);
        case "POST" -> fixture.ground().post(token, path, Json.write(body));
        default -> fixture.ground().send(method, token, path, Json.write(body));
      };
    }

    private Instant now() {
      return fixture.ground().clock().instant();
    }

    /// Guangdong's day, reckoned without the service's help.
    private LocalDate today() {
      return LocalDate.ofEpochDay(Math.floorDiv(now().getEpochSecond() + EIGHT_HOURS, DAY));
    }
  }
}
