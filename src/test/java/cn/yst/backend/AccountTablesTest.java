package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AccountState;
import cn.yst.contract.Association;
import cn.yst.contract.ChangePeriod;
import cn.yst.contract.Decision;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.HandOver;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.Nothing;
import cn.yst.contract.RegistryState;
import cn.yst.contract.RequestAssociation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// Every state of an account and of a membership met by every call: what is answered, and where it
/// stands afterwards. `=` is the state it was in.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountTablesTest {
  /// `changed` is an account whose certifying representative is no longer the registered one.
  private static final String ACCOUNT =
      """
      state       | applicant asks            | agent asks        | representative asks | applicant withdraws     | representative agrees   | representative refuses | in person               | in person by the applicant | in person by a stranger | enterprise ends | enterprise lives | another representative | four days pass
      uncertified | 201 pending               | 403 not_allowed = | 403 not_allowed =   | -  =                    | - =                     | - =                    | ok certified            | 403 not_allowed =          | 404 not_found =         | - suspended     | - =              | - =                    | - =
      pending     | 201 =                     | 403 not_allowed = | 403 not_allowed =   | 204 uncertified         | effective certified     | declined uncertified   | ok certified            | 403 not_allowed =          | 404 not_found =         | - suspended     | - =              | - =                    | - uncertified
      certified   | 409 already_certified =   | 403 not_allowed = | 403 not_allowed =   | - =                     | - =                     | - =                    | 409 already_certified = | 409 already_certified =    | 404 not_found =         | - suspended     | - =              | - changed              | - =
      suspended   | 403 account_suspended =   | 403 account_suspended = | 403 account_suspended = | - =           | - =                     | - =                    | 403 account_suspended = | 403 account_suspended =    | 404 not_found =         | - =             | - certified      | - =                    | - =
      changed     | 201 asked anew          | 403 account_suspended = | 403 account_suspended = | - =           | - =                     | - =                    | ok certified            | 403 account_suspended =    | 404 not_found =         | - suspended     | - =              | - =                    | - =
      asked anew  | 201 =                     | 403 account_suspended = | 403 account_suspended = | 204 changed   | effective certified     | declined changed       | ok certified            | 403 account_suspended =    | 404 not_found =         | - suspended     | - =              | - =                    | - changed
      """;

  private static final String MEMBERSHIP =
      """
      state   | enter                 | leave                 | change                | revoke                | change it oneself     | revoke by the applicant | invited and accepted       | shared                | its last day is over
      active  | 200 =                 | 204 left              | 200 =                 | 204 revoked           | 403 not_allowed =     | 403 not_allowed =       | 422 invite_active_agent =  | 422 no_such_account = | - expired
      expired | 403 authority_ended = | 403 authority_ended = | 200 active            | 204 revoked           | 403 authority_ended = | 403 not_allowed =       | 201 active                 | 201 active            | - =
      revoked | 403 authority_ended = | 403 authority_ended = | 409 membership_over = | 204 =                 | 403 authority_ended = | 403 not_allowed =       | 201 active                 | 201 active            | - =
      left    | 404 not_found =       | 404 not_found =       | 409 membership_over = | 204 =                 | 404 not_found =       | 403 not_allowed =       | 201 active                 | 201 active            | - =
      """;

  private final DomainFixture fixture = new DomainFixture();

  @AfterAll
  void close() {
    fixture.close();
  }

  @TestFactory
  Stream<DynamicTest> accounts() {
    return StateTable.of(ACCOUNT)
        .tests(
            (state, call, expected) -> {
              Account one = new Account(state);
              assertThat(one.state()).isEqualTo(state);
              String answer = one.call(call);
              String after = one.state();
              assertThat(answer + " " + (after.equals(state) ? "=" : after))
                  .isEqualTo(expected.replaceAll(" +", " "));
            });
  }

  @TestFactory
  Stream<DynamicTest> memberships() {
    return StateTable.of(MEMBERSHIP)
        .tests(
            (state, call, expected) -> {
              Member one = new Member(state);
              String answer = one.call(call);
              String after = one.state();
              assertThat(answer + " " + (after.equals(state) ? "=" : after)).isEqualTo(expected);
            });
  }

  private final class Account {
    private final AccountScene scene;
    private String representative = "representative";
    private String request = "";
    private String link = "";

    Account(String state) {
      this.scene =
          new AccountScene(fixture, !state.equals("uncertified") && !state.equals("pending"));
      scene.agent("agent", "ACTIVE", fixture.desk().today().plusDays(30));
      switch (state) {
        case "uncertified", "certified" -> {}
        case "pending" -> call("applicant asks");
        case "suspended" -> call("enterprise ends");
        case "changed" -> call("another representative");
        case "asked anew" -> {
          call("another representative");
          call("applicant asks");
        }
        default -> throw new IllegalArgumentException(state);
      }
    }

    private String call(String call) {
      return switch (call) {
        case "applicant asks" -> ask();
        case "agent asks" -> asks("agent");
        case "representative asks" -> asks(representative);
        case "applicant withdraws" ->
            request.isEmpty()
                ? "-"
                : scene.call(
                    "applicant", "DELETE", "/v1/certification-requests/" + request, new Nothing());
        case "representative agrees" -> phone(Decision.APPROVE);
        case "representative refuses" -> phone(Decision.DENY);
        case "in person" -> inPerson(representative);
        case "in person by the applicant" -> inPerson("applicant");
        case "in person by a stranger" -> inPerson("stranger");
        case "enterprise ends" -> registry(RegistryState.DEREGISTERED);
        case "enterprise lives" -> registry(RegistryState.LIVE);
        case "another representative" -> {
          representative = representative.equals("successor") ? "third" : "successor";
          scene.representative(representative);
          yield "-";
        }
        case "four days pass" -> {
          fixture.ground().clock().advance(Duration.ofDays(4));
          yield "-";
        }
        default -> throw new IllegalArgumentException(call);
      };
    }

    private String ask() {
      String answer = asks("applicant");
      if (answer.equals("201")) {
        HandOver made =
            scene.expect(
                "applicant", "GET", scene.path() + "/certification-request", "", HandOver.class);
        request = made.id();
        link = AccountScene.link(made.uri());
      }
      return answer;
    }

    private String asks(String who) {
      return scene.call(who, "POST", scene.path() + "/certification-requests", new Nothing());
    }

    private String phone(Decision decision) {
      return link.isEmpty() ? "-" : scene.phone(link, decision, FaceOutcome.PASS, null);
    }

    private String registry(RegistryState state) {
      scene.registry(state);
      return "-";
    }

    private String inPerson(String who) {
      String person = scene.personId(who);
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

    private String state() {
      AccountState state = scene.state("applicant");
      boolean live =
          scene
              .one(
                  "select e.state from account a join enterprise e on e.id ="
                      + " a.enterprise_id where a.id = :account")
              .equals("LIVE");
      String open =
          scene.one(
              "select cast(count(*) as varchar) from hand_over where account_id = :account and"
                  + " state = 'PENDING' and expires_at > '"
                  + fixture.ground().clock().instant()
                  + "'");
      return switch (state) {
        case UNCERTIFIED -> "uncertified";
        case CERTIFICATION_PENDING -> "pending";
        case CERTIFIED -> "certified";
        case SUSPENDED -> live ? open.equals("0") ? "changed" : "asked anew" : "suspended";
      };
    }
  }

  private final class Member {
    private final AccountScene scene = new AccountScene(fixture, true);
    private final String id;

    Member(String state) {
      LocalDate today = fixture.desk().today();
      this.id =
          scene.agent(
              "agent",
              state.equals("expired") ? "ACTIVE" : state.toUpperCase(Locale.ROOT),
              state.equals("expired") ? today.minusDays(1) : today.plusDays(9));
      assertThat(state()).isEqualTo(state);
    }

    private String call(String call) {
      String path = "/v1/memberships/" + id;
      ChangePeriod longer = new ChangePeriod(fixture.desk().today().plusDays(30));
      return switch (call) {
        case "enter" -> scene.call("agent", "POST", scene.path() + "/enter", new Nothing());
        case "leave" -> scene.call("agent", "POST", scene.path() + "/leave", new Nothing());
        case "change" -> scene.call("representative", "PATCH", path, longer);
        case "revoke" -> scene.call("representative", "DELETE", path, new Nothing());
        case "change it oneself" -> scene.call("agent", "PATCH", path, longer);
        case "revoke by the applicant" -> scene.call("applicant", "DELETE", path, new Nothing());
        case "invited and accepted" -> invited();
        case "shared" -> shared();
        case "its last day is over" -> {
          fixture.ground().clock().advance(Duration.ofDays(10));
          yield "-";
        }
        default -> throw new IllegalArgumentException(call);
      };
    }

    private String invited() {
      AccountScene.Who agent = scene.who("agent");
      InviteAgent body =
          new InviteAgent(agent.name(), agent.idNumber(), fixture.desk().today().plusDays(30));
      String path = scene.path() + "/invitations";
      if (state().equals("active")) {
        return scene.call("representative", "POST", path, body);
      }
      HandOver made = scene.expect("representative", "POST", path, body, HandOver.class);
      assertThat(scene.agree(AccountScene.link(made.uri()), null)).isEqualTo("effective");
      return "201";
    }

    private String shared() {
      RequestAssociation body = new RequestAssociation(scene.account(), "代办年报");
      if (state().equals("active")) {
        return scene.call("agent", "POST", "/v1/associations", body);
      }
      Association made = scene.expect("agent", "POST", "/v1/associations", body, Association.class);
      LocalDate until = fixture.desk().today().plusDays(30);
      assertThat(scene.agree(AccountScene.link(made.uri()), until)).isEqualTo("effective");
      return "201";
    }

    private String state() {
      String of = " from membership where account_id = :account and id = '" + id + "'";
      String state = scene.one("select lower(state)" + of);
      LocalDate until = LocalDate.parse(scene.one("select cast(until as varchar)" + of));
      return state.equals("active") && until.isBefore(fixture.desk().today()) ? "expired" : state;
    }
  }
}
