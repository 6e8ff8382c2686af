package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.web.ProblemException;
import cn.yst.contract.Association;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.ChangePeriod;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.HandOver;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.Json;
import cn.yst.contract.Nothing;
import cn.yst.contract.RequestAssociation;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Several people at the same moment: one effect, and a clear second answer.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcurrencyTest {
  private static final int ROUNDS = 8;

  private final DomainFixture fixture = new DomainFixture();

  @BeforeAll
  void warm() {
    new AccountScene(fixture, true).as("representative");
  }

  @AfterAll
  void close() {
    fixture.close();
  }

  @RepeatedTest(ROUNDS)
  void twoKiosksInviteOnePersonOnce() {
    AccountScene scene = new AccountScene(fixture, true);
    String one = scene.as("representative");
    String two = scene.as("representative");
    InviteAgent body = invitation(scene);
    String path = scene.path() + "/invitations";
    assertThat(
            atOnce(
                () -> word(post(one, path, body, UUID.randomUUID())),
                () -> word(post(two, path, body, UUID.randomUUID()))))
        .containsExactlyInAnyOrder("201", "409 invitation_pending");
    assertThat(count(scene, "hand_over where account_id = :account")).isOne();
  }

  @RepeatedTest(ROUNDS)
  void aDoubleTapIsOnePress() {
    AccountScene scene = new AccountScene(fixture, true);
    String session = scene.as("representative");
    InviteAgent body = invitation(scene);
    String path = scene.path() + "/invitations";
    UUID key = UUID.randomUUID();
    List<HttpResponse<String>> answers =
        atOnce(
            () -> post(session, path, body, key),
            () -> post(session, path, body, key),
            () -> post(session, path, body, key));
    assertThat(answers)
        .map(ConcurrencyTest::word)
        .allMatch(word -> word.equals("201") || word.equals("409 still_running"))
        .contains("201");
    assertThat(count(scene, "hand_over where account_id = :account")).isOne();
    HttpResponse<String> later = post(session, path, body, key);
    assertThat(later.statusCode()).isEqualTo(201);
    assertThat(later.body())
        .isEqualTo(
            answers.stream().filter(a -> a.statusCode() == 201).findFirst().orElseThrow().body());
    InviteAgent other = new InviteAgent(body.name(), body.idNumber(), body.until().plusDays(1));
    assertThat(word(post(session, path, other, key))).isEqualTo("422 idempotency_mismatch");
    assertThat(count(scene, "hand_over where account_id = :account")).isOne();
  }

  @RepeatedTest(ROUNDS)
  void oneChangesThePeriodWhileTheOtherTakesItBack() {
    AccountScene scene = new AccountScene(fixture, true);
    String path = "/v1/memberships/" + scene.agent("agent", "ACTIVE", today().plusDays(9));
    ChangePeriod longer = new ChangePeriod(today().plusDays(30));
    List<String> answers =
        atOnce(
            () -> scene.call("representative", "PATCH", path, longer),
            () -> scene.call("representative", "DELETE", path, new Nothing()));
    assertThat(answers.get(0)).isIn("200", "409 membership_over");
    assertThat(answers.get(1)).isEqualTo("204");
    assertThat(scene.call("agent", "POST", scene.path() + "/enter", new Nothing()))
        .isEqualTo("403 authority_ended");
  }

  @RepeatedTest(ROUNDS)
  void twoPhonesWithOneLinkMakeOneAgent() {
    AccountScene scene = new AccountScene(fixture, true);
    String link = AccountScene.link(invite(scene).uri());
    assertThat(atOnce(() -> scene.agree(link, null), () -> scene.agree(link, null)))
        .containsExactlyInAnyOrder("effective", "link_accepted");
    assertThat(count(scene, "membership where account_id = :account and role = 'AGENT'")).isOne();
    assertThat(count(scene, "message where account_id = :account and kind = 'AGENT_AUTHORISED'"))
        .isOne();
  }

  @RepeatedTest(ROUNDS)
  void manyPhonesAtOnceTryThreeFacesADay() {
    AccountScene scene = new AccountScene(fixture, true);
    String link = AccountScene.link(invite(scene).uri());
    Callable<String> other = () -> scene.phone(link, Decision.APPROVE, FaceOutcome.MISMATCH, null);
    List<String> answers = atOnce(other, other, other, other, other, other);
    assertThat(answers).containsOnly("wrong_person", "too_many_wrong_faces");
    assertThat(answers.stream().filter("wrong_person"::equals).count()).isLessThanOrEqualTo(3);
  }

  @RepeatedTest(ROUNDS)
  void acceptingWithdrawingAndExpiringHaveOneWinner() {
    AccountScene scene = new AccountScene(fixture, true);
    HandOver invitation = invite(scene);
    String link = AccountScene.link(invitation.uri());
    fixture.ground().clock().advance(Duration.ofDays(1).minusMillis(1));
    scene.as("representative");
    List<String> answers =
        atOnce(
            () -> scene.agree(link, null),
            () ->
                scene.call(
                    "representative",
                    "DELETE",
                    "/v1/invitations/" + invitation.id(),
                    new Nothing()),
            () -> {
              fixture.ground().clock().advance(Duration.ofMillis(1));
              fixture.sweep();
              return "swept";
            });
    String state = scene.one("select state from hand_over where account_id = :account");
    boolean agent = count(scene, "membership where account_id = :account and role = 'AGENT'") == 1;
    assertThat(state).isIn("ACCEPTED", "WITHDRAWN", "EXPIRED");
    assertThat(agent).isEqualTo(state.equals("ACCEPTED"));
    assertThat(answers.get(0)).isEqualTo(agent ? "effective" : answers.get(0));
    assertThat(answers.get(0)).isIn("effective", "link_withdrawn", "link_expired");
    assertThat(answers.get(1)).isIn("204", "409 already_accepted");
    assertThat(ends(scene)).isOne();
  }

  @RepeatedTest(ROUNDS)
  void certifyingInPersonAndOnThePhoneIsOneCertification() {
    AccountScene scene = new AccountScene(fixture, false);
    HandOver request =
        scene.expect(
            "applicant",
            "POST",
            scene.path() + "/certification-requests",
            new Nothing(),
            HandOver.class);
    String link = AccountScene.link(request.uri());
    String person = scene.personId("representative");
    List<String> answers = atOnce(() -> scene.agree(link, null), () -> inPerson(scene, person));
    // whoever looked before and pressed after is told that the account has changed
    assertThat(answers.get(0)).isIn("effective", "link_accepted", "object_changed");
    assertThat(answers.get(1)).isIn("ok", "409 already_certified");
    assertThat(answers).containsAnyOf("effective", "ok");
    assertThat(count(scene, "message where account_id = :account and kind = 'ACCOUNT_CERTIFIED'"))
        .isOne();
    assertThat(ends(scene)).isOne();
  }

  @RepeatedTest(ROUNDS)
  void theApplicantDecidesAtTheKioskOnThePhoneAndTheRequesterWithdraws() {
    AccountScene scene = new AccountScene(fixture, true);
    Association asked =
        scene.expect(
            "requester",
            "POST",
            "/v1/associations",
            new RequestAssociation(scene.account(), "代办"),
            Association.class);
    String path = "/v1/association-decisions/" + asked.id();
    String link = AccountScene.link(asked.uri());
    LocalDate until = today().plusDays(9);
    String hash = scene.expect("applicant", "GET", path, "", AssociationDecision.class).textHash();
    List<String> answers =
        atOnce(
            () -> scene.call("applicant", "POST", path, new Decide(Decision.APPROVE, hash, until)),
            () -> scene.phone(link, Decision.DENY, FaceOutcome.PASS, null),
            () ->
                scene.call("requester", "DELETE", "/v1/associations/" + asked.id(), new Nothing()));
    String state = scene.one("select state from hand_over where account_id = :account");
    boolean agent = count(scene, "membership where account_id = :account and role = 'AGENT'") == 1;
    assertThat(agent).isEqualTo(state.equals("ACCEPTED"));
    assertThat(answers.get(0)).isEqualTo(agent ? "200" : "409 already_decided");
    assertThat(answers.get(1)).isIn("declined", "link_accepted", "link_withdrawn");
    assertThat(answers.get(2)).isEqualTo("204");
  }

  @Test
  void theAuditChainIsWholeAfterAllOfThis() {
    var ground = fixture.ground().ground();
    assertThat(ground.audit().firstBroken(ground.database())).isEmpty();
  }

  private String inPerson(AccountScene scene, String person) {
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
      return "ok";
    } catch (ProblemException e) {
      return e.status() + " " + e.code();
    }
  }

  /// Rows that say how the account's hand-overs ended.
  private int ends(AccountScene scene) {
    return count(
        scene,
        "audit where subject in (select id from hand_over where account_id = :account)"
            + " and (kind like '%.accepted' or kind like '%.withdrawn' or kind like '%.expired')");
  }

  private static int count(AccountScene scene, String from) {
    return Integer.parseInt(scene.one("select cast(count(*) as varchar) from " + from), 10);
  }

  private HandOver invite(AccountScene scene) {
    return scene.expect(
        "representative", "POST", scene.path() + "/invitations", invitation(scene), HandOver.class);
  }

  private InviteAgent invitation(AccountScene scene) {
    AccountScene.Who invited = scene.who("invited");
    return new InviteAgent(invited.name(), invited.idNumber(), today().plusDays(30));
  }

  private HttpResponse<String> post(String session, String path, Object body, UUID key) {
    return fixture.ground().post(session, path, Json.write(body), key.toString());
  }

  private static String word(HttpResponse<String> answer) {
    return AccountScene.word(answer);
  }

  private LocalDate today() {
    return fixture.desk().today();
  }

  /// Lets all of them go at the same moment.
  @SafeVarargs
  static <T> List<T> atOnce(Callable<T>... calls) {
    CyclicBarrier start = new CyclicBarrier(calls.length);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> answers = new ArrayList<>();
      for (Callable<T> call : calls) {
        answers.add(
            threads.submit(
                () -> {
                  start.await();
                  return call.call();
                }));
      }
      List<T> all = new ArrayList<>();
      for (Future<T> answer : answers) {
        all.add(answer.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
