package cn.yst.backend;

import static java.util.Objects.requireNonNull;

import cn.yst.backend.demo.DemoRegistry;
import cn.yst.backend.enterprise.RegistryEntry;
import cn.yst.backend.handover.LinkAnswer;
import cn.yst.backend.period.Days;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.IdNumber;
import cn.yst.contract.Json;
import cn.yst.contract.RegistryState;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// An account of an enterprise of its own, with people who are on no other: as many scenes as a
/// test likes on one service, none of which disturbs another.
public final class AccountScene {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final List<RegistryEntry> LIVE =
      DemoRegistry.entries().stream()
          .skip(40)
          .filter(entry -> entry.state() == RegistryState.LIVE)
          .toList();

  private final DomainFixture fixture;
  private final int number = NEXT.getAndIncrement();
  private final RegistryEntry entry = LIVE.get(number % LIVE.size());
  private final String id = UUID.randomUUID().toString();
  private final Map<String, Who> people = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  /// Somebody in the scene.
  public record Who(String name, String idNumber) {}

  /// An account with an applicant; the rest is for the test to bring about.
  ///
  /// @param certified whether the representative has certified it
  public AccountScene(DomainFixture fixture, boolean certified) {
    this.fixture = fixture;
    people.put("representative", new Who(entry.representativeName(), entry.representativeNumber()));
    String applicant = personId("applicant");
    fixture
        .ground()
        .ground()
        .database()
        .write(
            tx ->
                tx.createUpdate(
                        """
                        insert into account (id, enterprise_id, alias, applicant_id, created_at,
                          certified_at, certified_by)
                        select :id, e.id, :alias, :applicant, :now,
                          case when :certified then cast(:now as timestamp with time zone) end,
                          case when :certified then e.representative end
                        from enterprise e where e.credit_code = :code
                        """)
                    .bind("id", id)
                    .bind("alias", String.format(Locale.ROOT, "scene%04d", number))
                    .bind("applicant", applicant)
                    .bind("now", fixture.ground().clock().instant())
                    .bind("certified", certified)
                    .bind("code", entry.creditCode().value())
                    .execute());
    member("applicant", "APPLICANT", "APPLICATION", "ACTIVE", Days.NO_END);
  }

  /// The account's id.
  public String account() {
    return id;
  }

  /// The account's path.
  public String path() {
    return "/v1/accounts/" + id;
  }

  public RegistryEntry entry() {
    return entry;
  }

  /// The enterprise's id.
  public String enterprise() {
    return one("select enterprise_id from account where id = :account");
  }

  /// Makes somebody an agent, as an invitation of the representative would.
  ///
  /// @return id of the membership
  public String agent(String who, String state, LocalDate until) {
    return member(who, "AGENT", "INVITATION", state, until);
  }

  /// Makes somebody an agent, as the applicant's consent would.
  ///
  /// @return id of the membership
  public String shared(String who, LocalDate until) {
    return member(who, "AGENT", "ASSOCIATION", "ACTIVE", until);
  }

  /// The person of this name in the scene, invented at first sight: an adult.
  public Who who(String role) {
    return people.computeIfAbsent(
        role,
        word -> {
          String first =
              String.format(
                  Locale.ROOT,
                  "4401061980%02d%02d%03d",
                  1 + number % 12,
                  1 + number / 12 % 28,
                  (number / 336 * 40 + people.size()) % 1000);
          return new Who("某" + people.size(), first + IdNumber.checkCharacterOf(first));
        });
  }

  /// Signs the person in, with a face check of this moment.
  public String as(String role) {
    Who person = who(role);
    return fixture.ground().signIn(person.name(), person.idNumber()).sessionId();
  }

  public String personId(String role) {
    return ids.computeIfAbsent(role, word -> identify(who(word)));
  }

  private String identify(Who person) {
    return fixture
        .ground()
        .ground()
        .database()
        .write(tx -> fixture.ground().persons().identify(tx, person.name(), person.idNumber()));
  }

  /// A call in the person's name; its status and, where it was refused, the code: `403
  /// not_allowed`.
  public String call(String role, String method, String path, @Nullable Object body) {
    return word(send(as(role), method, path, body));
  }

  /// A call that must succeed.
  public <T> T expect(String role, String method, String path, Object body, Class<T> type) {
    HttpResponse<String> answer = send(as(role), method, path, body);
    if (answer.statusCode() > 299) {
      throw new AssertionError(method + " " + path + ": " + answer.body());
    }
    return Json.read(answer.body(), type);
  }

  /// What a phone with the link comes to, with the face of the person it is for.
  public String agree(String link, @Nullable LocalDate until) {
    return phone(link, Decision.APPROVE, FaceOutcome.PASS, until);
  }

  /// What a phone with the link comes to: `effective`, `wrong_person`, `declined`, `no_result`, or
  /// the code of the refusal.
  public String phone(String link, Decision decision, FaceOutcome face, @Nullable LocalDate until) {
    String phone = UUID.randomUUID().toString();
    try {
      fixture.face().choose(phone, face);
      Decide decide = new Decide(decision, fixture.links().open(link).textHash(), until);
      return switch (fixture.links().decide(link, decide, phone)) {
        case LinkAnswer.Effective effective -> "effective";
        case LinkAnswer.Declined declined -> "declined";
        case LinkAnswer.WrongPerson wrong -> "wrong_person";
        case LinkAnswer.NoResult none -> "no_result";
      };
    } catch (ProblemException e) {
      return e.code();
    }
  }

  /// The state of the account for its representative, or for whoever is given.
  public AccountState state(String role) {
    return expect(role, "GET", path(), "", ActingFor.class).account().state();
  }

  /// The register changes.
  public void registry(RegistryState state) {
    fixture
        .ground()
        .ground()
        .database()
        .write(tx -> fixture.desk().enterprises().changeState(tx, enterprise(), state));
  }

  /// The register names another representative.
  public void representative(String role) {
    Who next = who(role);
    String enterprise = enterprise();
    fixture
        .ground()
        .ground()
        .database()
        .write(
            tx -> {
              fixture
                  .desk()
                  .enterprises()
                  .changeRepresentative(tx, enterprise, next.name(), next.idNumber());
              return tx;
            });
  }

  /// One value about the account, which the query may name `:account`.
  public String one(String sql) {
    return fixture
        .ground()
        .ground()
        .database()
        .read(tx -> tx.createQuery(sql).bind("account", id).mapTo(String.class).one());
  }

  /// The last part of an address.
  public static String link(@Nullable String uri) {
    String address = requireNonNull(uri);
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private HttpResponse<String> send(
      String session, String method, String path, @Nullable Object body) {
    String json = body == null || "".equals(body) ? "" : Json.write(body);
    return switch (method) {
      case "GET" -> fixture.ground().get(session, path);
      case "POST" -> fixture.ground().post(session, path, json.isEmpty() ? "{}" : json);
      default -> fixture.ground().send(method, session, path, json);
    };
  }

  /// An answer in a few words.
  public static String word(HttpResponse<String> answer) {
    return answer.statusCode() < 400
        ? Integer.toString(answer.statusCode())
        : DomainFixture.refusal(answer);
  }

  private String member(String who, String role, String source, String state, LocalDate until) {
    String membership = UUID.randomUUID().toString();
    String person = personId(who);
    String by =
        source.equals("INVITATION")
            ? personId("representative")
            : source.equals("ASSOCIATION") ? personId("applicant") : null;
    fixture
        .ground()
        .ground()
        .database()
        .write(
            tx ->
                tx.createUpdate(
                        """
                        insert into membership (id, account_id, person_id, role, state, source,
                          joined, until, granted_by, changed_at)
                        values (:id, :account, :person, :role, :state, :source, :joined, :until,
                          :by, :now)
                        """)
                    .bind("id", membership)
                    .bind("account", id)
                    .bind("person", person)
                    .bind("role", role)
                    .bind("state", state)
                    .bind("source", source)
                    .bind("joined", fixture.desk().today().minusDays(100))
                    .bind("until", until)
                    .bind("by", by)
                    .bind("now", fixture.ground().clock().instant())
                    .execute());
    return membership;
  }
}
