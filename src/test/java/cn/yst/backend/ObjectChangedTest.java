package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.handover.LinkAnswer;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.Association;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverState;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.Nothing;
import cn.yst.contract.RegistryState;
import cn.yst.contract.RequestAssociation;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// What was shown is what is signed: whatever of it changes between the look and the press, the
/// press is refused, whichever it is, and nothing has happened.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObjectChangedTest {
  /// What changes down, what is pressed across.
  private static final String TABLE =
      """
      changed meanwhile       | agree to an invitation | decline it     | certify        | refuse to certify | share on the phone | refuse on the phone | share at a kiosk   | refuse at a kiosk
      nothing                 | effective              | declined       | effective      | declined          | effective          | declined            | 200                | 200
      state of the enterprise | object_changed         | object_changed | object_changed | object_changed    | object_changed     | object_changed      | 409 object_changed | 409 object_changed
      name of the enterprise  | object_changed         | object_changed | object_changed | object_changed    | object_changed     | object_changed      | 409 object_changed | 409 object_changed
      representative          | object_changed         | object_changed | object_changed | object_changed    | object_changed     | object_changed      | 409 object_changed | 409 object_changed
      """;

  private final DomainFixture fixture = new DomainFixture();

  @AfterAll
  void close() {
    fixture.close();
  }

  @TestFactory
  Stream<DynamicTest> everyPress() {
    return StateTable.of(TABLE)
        .tests(
            (change, press, expected) -> {
              Shown shown = shown(press);
              change(shown.scene, change);
              assertThat(press(shown, press)).isEqualTo(expected);
              if (expected.endsWith("object_changed")) {
                assertThat(
                        shown.scene.one("select state from hand_over where account_id = :account"))
                    .isEqualTo(HandOverState.PENDING.name());
              }
            });
  }

  @TestFactory
  Stream<DynamicTest> aDigestOfSomethingElseIsNeverTaken() {
    return Stream.of("agree to an invitation", "certify", "share on the phone", "share at a kiosk")
        .map(
            press ->
                DynamicTest.dynamicTest(
                    press,
                    () -> {
                      Shown shown = shown(press);
                      Shown other = shown(press);
                      assertThat(press(shown.with(other.hash), press)).endsWith("object_changed");
                      assertThat(press(shown.with("0".repeat(64)), press))
                          .endsWith("object_changed");
                    }));
  }

  private record Shown(AccountScene scene, String id, String link, String hash) {
    Shown with(String otherHash) {
      return new Shown(scene, id, link, otherHash);
    }
  }

  private Shown shown(String press) {
    return switch (press) {
      case "agree to an invitation", "decline it" -> {
        AccountScene scene = new AccountScene(fixture, true);
        AccountScene.Who invited = scene.who("invited");
        yield onPhone(
            scene,
            scene.expect(
                "representative",
                "POST",
                scene.path() + "/invitations",
                new InviteAgent(invited.name(), invited.idNumber(), until()),
                HandOver.class));
      }
      case "certify", "refuse to certify" -> {
        AccountScene scene = new AccountScene(fixture, false);
        yield onPhone(
            scene,
            scene.expect(
                "applicant",
                "POST",
                scene.path() + "/certification-requests",
                new Nothing(),
                HandOver.class));
      }
      default -> {
        AccountScene scene = new AccountScene(fixture, true);
        Association asked =
            scene.expect(
                "requester",
                "POST",
                "/v1/associations",
                new RequestAssociation(scene.account(), "代办"),
                Association.class);
        String link = AccountScene.link(asked.uri());
        String hash =
            press.endsWith("kiosk")
                ? scene
                    .expect(
                        "applicant",
                        "GET",
                        "/v1/association-decisions/" + asked.id(),
                        "",
                        AssociationDecision.class)
                    .textHash()
                : fixture.links().open(link).textHash();
        yield new Shown(scene, asked.id(), link, hash);
      }
    };
  }

  private Shown onPhone(AccountScene scene, HandOver made) {
    String link = AccountScene.link(made.uri());
    return new Shown(scene, made.id(), link, fixture.links().open(link).textHash());
  }

  private void change(AccountScene scene, String what) {
    switch (what) {
      case "nothing" -> {}
      case "state of the enterprise" -> scene.registry(RegistryState.DORMANT);
      case "name of the enterprise" ->
          fixture
              .ground()
              .ground()
              .database()
              .write(
                  tx ->
                      tx.createUpdate("update enterprise set name = '改了名的公司' where id = :id")
                          .bind("id", scene.enterprise())
                          .execute());
      case "representative" -> scene.representative("欧阳");
      default -> throw new IllegalArgumentException(what);
    }
  }

  private String press(Shown shown, String press) {
    Decision decision =
        press.startsWith("refuse") || press.startsWith("decline")
            ? Decision.DENY
            : Decision.APPROVE;
    LocalDate until = press.startsWith("share") ? until() : null;
    Decide decide = new Decide(decision, shown.hash, until);
    if (press.endsWith("kiosk")) {
      return shown.scene.call("applicant", "POST", "/v1/association-decisions/" + shown.id, decide);
    }
    fixture.face().choose("phone", FaceOutcome.PASS);
    try {
      return switch (fixture.links().decide(shown.link, decide, "phone")) {
        case LinkAnswer.Effective effective -> "effective";
        case LinkAnswer.Declined declined -> "declined";
        case LinkAnswer.WrongPerson wrong -> "wrong_person";
        case LinkAnswer.NoResult none -> "no_result";
      };
    } catch (ProblemException e) {
      assertThat(e.status()).isEqualTo(409);
      return e.code();
    }
  }

  private LocalDate until() {
    return fixture.desk().today().plusDays(9);
  }
}
