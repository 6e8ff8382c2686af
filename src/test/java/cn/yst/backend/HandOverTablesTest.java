package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.Association;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.Nothing;
import cn.yst.contract.PhoneLink;
import cn.yst.contract.RequestAssociation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// Every state of an invitation, a certification request and an association met by every call: what
/// is answered, and where it stands afterwards. `=` is the state it was in.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandOverTablesTest {
  private static final String INVITATION =
      """
      state     | look             | agree              | another face     | timed out        | decline          | withdraw               | withdraw by the applicant | withdraw by a stranger | invite again              | a day passes
      pending   | ok =             | effective accepted | wrong_person =   | no_result =      | declined declined | 204 withdrawn         | 403 not_allowed =         | 404 not_found =        | 409 invitation_pending =  | - expired
      accepted  | link_accepted =  | link_accepted =    | link_accepted =  | link_accepted =  | link_accepted =  | 409 already_accepted = | 403 not_allowed =         | 404 not_found =        | 422 invite_active_agent = | - =
      declined  | link_declined =  | link_declined =    | link_declined =  | link_declined =  | link_declined =  | 204 =                  | 403 not_allowed =         | 404 not_found =        | 201 =                     | - =
      withdrawn | link_withdrawn = | link_withdrawn =   | link_withdrawn = | link_withdrawn = | link_withdrawn = | 204 =                  | 403 not_allowed =         | 404 not_found =        | 201 =                     | - =
      expired   | link_expired =   | link_expired =     | link_expired =   | link_expired =   | link_expired =   | 204 =                  | 403 not_allowed =         | 404 not_found =        | 201 =                     | - =
      """;

  private static final String CERTIFICATION =
      """
      state     | look             | agree              | another face     | timed out        | decline           | withdraw      | withdraw by the representative | withdraw by a stranger | ask again               | in person              | another representative, who agrees | four days pass
      pending   | ok =             | effective accepted | wrong_person =   | no_result =      | declined declined | 204 withdrawn | 404 not_found =                | 404 not_found =        | 201 withdrawn           | ok accepted            | effective accepted                 | - expired
      accepted  | link_accepted =  | link_accepted =    | link_accepted =  | link_accepted =  | link_accepted =   | 204 =         | 404 not_found =                | 404 not_found =        | 409 already_certified = | 409 already_certified = | link_accepted =                    | - =
      declined  | link_declined =  | link_declined =    | link_declined =  | link_declined =  | link_declined =   | 204 =         | 404 not_found =                | 404 not_found =        | 201 =                   | ok =                   | link_declined =                    | - =
      withdrawn | link_withdrawn = | link_withdrawn =   | link_withdrawn = | link_withdrawn = | link_withdrawn =  | 204 =         | 404 not_found =                | 404 not_found =        | 201 =                   | ok =                   | link_withdrawn =                   | - =
      expired   | link_expired =   | link_expired =     | link_expired =   | link_expired =   | link_expired =    | 204 =         | 404 not_found =                | 404 not_found =        | 201 =                   | ok =                   | link_expired =                     | - =
      """;

  /// A refused association must look unanswered to whoever holds its link or made it.
  private static final String ASSOCIATION =
      """
      state     | look             | agree              | another face     | decline           | approve at a kiosk    | deny at a kiosk       | approve by the representative | withdraw      | withdraw by the applicant | ask again                 | invited meanwhile, agree | five days pass
      pending   | ok =             | effective accepted | wrong_person =   | declined declined | 200 accepted          | 200 declined          | 404 not_found =               | 204 withdrawn | 404 not_found =           | 409 association_pending = | link_withdrawn withdrawn | - expired
      accepted  | link_accepted =  | link_accepted =    | link_accepted =  | link_accepted =   | 409 already_decided = | 409 already_decided = | 404 not_found =               | 204 =         | 404 not_found =           | 422 no_such_account =     | link_accepted =          | - =
      declined  | ok =             | link_declined =    | wrong_person =   | declined =        | 409 already_decided = | 409 already_decided = | 404 not_found =               | 204 withdrawn | 404 not_found =           | 409 association_pending = | link_declined =          | - =
      withdrawn | link_withdrawn = | link_withdrawn =   | link_withdrawn = | link_withdrawn =  | 409 already_decided = | 409 already_decided = | 404 not_found =               | 204 =         | 404 not_found =           | 201 =                     | link_withdrawn =         | - =
      expired   | link_expired =   | link_expired =     | link_expired =   | link_expired =    | 409 already_decided = | 409 already_decided = | 404 not_found =               | 204 =         | 404 not_found =           | 422 no_such_account =     | link_expired =           | - =
      """;

  private final DomainFixture fixture = new DomainFixture();

  @AfterAll
  void close() {
    fixture.close();
  }

  @TestFactory
  Stream<DynamicTest> invitations() {
    return StateTable.of(INVITATION)
        .tests((state, call, expected) -> check(new Invited(), state, call, expected));
  }

  @TestFactory
  Stream<DynamicTest> certificationRequests() {
    return StateTable.of(CERTIFICATION)
        .tests((state, call, expected) -> check(new Asked(), state, call, expected));
  }

  @TestFactory
  Stream<DynamicTest> associations() {
    return StateTable.of(ASSOCIATION)
        .tests((state, call, expected) -> check(new Sharing(), state, call, expected));
  }

  private void check(Case one, String state, String call, String expected) {
    one.reach(state);
    assertThat(one.state()).isEqualTo(state);
    String answer = one.call(call);
    fixture.sweep();
    String after = one.state();
    assertThat(answer + " " + (after.equals(state) ? "=" : after)).isEqualTo(expected);
    assertThat(one.kept())
        .as("what %s keeps of whom it named", after)
        .isEqualTo(expectedKept(one, after));
  }

  /// Names of the invited are gone in every end state; the links, too, but for the refused
  /// association that looks pending.
  private static String expectedKept(Case one, String state) {
    boolean pending = state.equals("pending");
    boolean veiled =
        one.kind == HandOverKind.ASSOCIATION && state.equals("declined") && !one.over();
    return "subject "
        + (pending && one.kind == HandOverKind.INVITATION)
        + ", link "
        + (pending || veiled);
  }

  private abstract class Case {
    final HandOverKind kind;
    final AccountScene scene;
    String id = "";
    String link = "";

    Case(HandOverKind kind, boolean certified) {
      this.kind = kind;
      this.scene = new AccountScene(fixture, certified);
    }

    /// Who made it, and whose face is asked for.
    abstract void make();

    abstract String maker();

    abstract String own(String call);

    LocalDate until() {
      return fixture.desk().today().plusDays(30);
    }

    void reach(String state) {
      make();
      switch (state) {
        case "pending" -> {}
        case "accepted" -> phone(Decision.APPROVE, FaceOutcome.PASS);
        case "declined" -> phone(Decision.DENY, FaceOutcome.PASS);
        case "withdrawn" -> withdraw(maker());
        case "expired" -> pass();
        default -> throw new IllegalArgumentException(state);
      }
    }

    String call(String call) {
      return switch (call) {
        case "look" -> look();
        case "agree" -> phone(Decision.APPROVE, FaceOutcome.PASS);
        case "another face" -> phone(Decision.APPROVE, FaceOutcome.MISMATCH);
        case "timed out" -> phone(Decision.APPROVE, FaceOutcome.TIMEOUT);
        case "decline" -> phone(Decision.DENY, FaceOutcome.PASS);
        case "withdraw" -> withdraw(maker());
        case "withdraw by the applicant" -> withdraw("applicant");
        case "withdraw by the representative" -> withdraw("representative");
        case "withdraw by a stranger" -> withdraw("stranger");
        case "a day passes", "four days pass", "five days pass" -> pass();
        default -> own(call);
      };
    }

    String pass() {
      fixture
          .ground()
          .clock()
          .advance(
              switch (kind) {
                case INVITATION -> Duration.ofDays(1);
                case CERTIFICATION -> Duration.ofDays(3);
                case ASSOCIATION -> Duration.ofDays(4);
              });
      fixture.sweep();
      return "-";
    }

    boolean over() {
      return fixture
          .ground()
          .ground()
          .database()
          .read(
              tx ->
                  tx.createQuery("select expires_at <= :now from hand_over where id = :id")
                      .bind("now", fixture.ground().clock().instant())
                      .bind("id", id)
                      .mapTo(Boolean.class)
                      .one());
    }

    String look() {
      try {
        PhoneLink shown = fixture.links().open(link);
        return shown.textHash().isEmpty() ? "nothing" : "ok";
      } catch (cn.yst.backend.web.ProblemException e) {
        return e.code();
      }
    }

    /// Decides with the words of the last look that was possible.
    String phone(Decision decision, FaceOutcome face) {
      return scene.phone(link, decision, face, kind == HandOverKind.ASSOCIATION ? until() : null);
    }

    String withdraw(String who) {
      return scene.call(who, "DELETE", "/v1/" + words() + "/" + id, new Nothing());
    }

    private String words() {
      return switch (kind) {
        case INVITATION -> "invitations";
        case CERTIFICATION -> "certification-requests";
        case ASSOCIATION -> "associations";
      };
    }

    String state() {
      return column("lower(state)");
    }

    String kept() {
      return "subject "
          + column("subject_sealed is not null").toLowerCase(Locale.ROOT)
          + ", link "
          + column("link_sealed is not null").toLowerCase(Locale.ROOT);
    }

    private String column(String expression) {
      return scene.one(
          "select "
              + expression
              + " from hand_over where account_id = :account and id = '"
              + id
              + "'");
    }
  }

  private final class Invited extends Case {
    Invited() {
      super(HandOverKind.INVITATION, true);
    }

    @Override
    String maker() {
      return "representative";
    }

    @Override
    void make() {
      HandOver made =
          scene.expect(maker(), "POST", scene.path() + "/invitations", body(), HandOver.class);
      id = made.id();
      link = AccountScene.link(made.uri());
    }

    @Override
    String own(String call) {
      assertThat(call).isEqualTo("invite again");
      return scene.call(maker(), "POST", scene.path() + "/invitations", body());
    }

    private InviteAgent body() {
      AccountScene.Who invited = scene.who("invited");
      return new InviteAgent(invited.name(), invited.idNumber(), until());
    }
  }

  private final class Asked extends Case {
    Asked() {
      super(HandOverKind.CERTIFICATION, false);
    }

    @Override
    String maker() {
      return "applicant";
    }

    @Override
    void make() {
      HandOver made =
          scene.expect(
              maker(),
              "POST",
              scene.path() + "/certification-requests",
              new Nothing(),
              HandOver.class);
      id = made.id();
      link = AccountScene.link(made.uri());
    }

    @Override
    String own(String call) {
      return switch (call) {
        case "ask again" ->
            scene.call(maker(), "POST", scene.path() + "/certification-requests", new Nothing());
        case "in person" -> inPerson();
        case "another representative, who agrees" -> {
          scene.representative("successor");
          yield phone(Decision.APPROVE, FaceOutcome.PASS);
        }
        default -> throw new IllegalArgumentException(call);
      };
    }

    private String inPerson() {
      String person = scene.personId("representative");
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
      } catch (cn.yst.backend.web.ProblemException e) {
        return e.status() + " " + e.code();
      }
    }
  }

  private final class Sharing extends Case {
    Sharing() {
      super(HandOverKind.ASSOCIATION, true);
    }

    @Override
    String maker() {
      return "requester";
    }

    @Override
    void make() {
      Association made =
          scene.expect(maker(), "POST", "/v1/associations", body(), Association.class);
      id = made.id();
      link = AccountScene.link(made.uri());
    }

    @Override
    String own(String call) {
      return switch (call) {
        case "approve at a kiosk" -> decide("applicant", Decision.APPROVE);
        case "deny at a kiosk" -> decide("applicant", Decision.DENY);
        case "approve by the representative" -> decide("representative", Decision.APPROVE);
        case "ask again" -> scene.call(maker(), "POST", "/v1/associations", body());
        case "invited meanwhile, agree" -> {
          inviteAndAccept();
          yield phone(Decision.APPROVE, FaceOutcome.PASS);
        }
        default -> throw new IllegalArgumentException(call);
      };
    }

    private String decide(String who, Decision decision) {
      String path = "/v1/association-decisions/" + id;
      String hash =
          scene.expect("applicant", "GET", path, "", AssociationDecision.class).textHash();
      return scene.call(who, "POST", path, new Decide(decision, hash, until()));
    }

    private void inviteAndAccept() {
      AccountScene.Who requester = scene.who(maker());
      InviteAgent body = new InviteAgent(requester.name(), requester.idNumber(), until());
      String path = scene.path() + "/invitations";
      if (state().equals("accepted")) {
        assertThat(scene.call("representative", "POST", path, body))
            .isEqualTo("422 invite_active_agent");
        return;
      }
      HandOver made = scene.expect("representative", "POST", path, body, HandOver.class);
      assertThat(scene.agree(AccountScene.link(made.uri()), null)).isEqualTo("effective");
    }

    private RequestAssociation body() {
      return new RequestAssociation(scene.account(), "代办年报");
    }
  }
}
