package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every change of state leaves its row in the audit chain, and what changes nothing leaves none.
class AuditedChangesTest {
  private final DomainFixture fixture = new DomainFixture();
  private final AccountScene certified = new AccountScene(fixture, true);
  private final AccountScene plain = new AccountScene(fixture, false);
  private long seen;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void ofHandOvers() {
    assertThat(kinds()).isEmpty();
    String declined = invite();
    assertThat(kinds()).containsExactly("invitation.made");
    certified.phone(declined, Decision.APPROVE, FaceOutcome.MISMATCH, null);
    assertThat(kinds()).containsExactly("invitation.wrong_person");
    certified.phone(declined, Decision.DENY, FaceOutcome.PASS, null);
    assertThat(kinds()).containsExactly("invitation.declined");
    certified.phone(declined, Decision.DENY, FaceOutcome.PASS, null);
    assertThat(kinds()).isEmpty();
    invite();
    fixture.ground().clock().advance(Duration.ofDays(1));
    fixture.sweep();
    fixture.sweep();
    assertThat(kinds()).containsExactly("invitation.made", "invitation.expired");
    certified.agree(invite(), null);
    assertThat(kinds()).containsExactly("invitation.made", "invitation.accepted");
  }

  @Test
  void ofCertificationRequests() {
    kinds();
    ask();
    assertThat(kinds()).containsExactly("certification.made");
    String link = ask();
    assertThat(kinds()).containsExactly("certification.withdrawn", "certification.made");
    plain.agree(link, null);
    assertThat(kinds()).containsExactly("certification.accepted");
  }

  @Test
  void ofCertifyingInPersonWhichEndsTheOpenRequest() {
    ask();
    kinds();
    String person = plain.personId("representative");
    fixture
        .ground()
        .ground()
        .database()
        .write(
            tx -> {
              fixture.certifications().inPerson(tx, person, plain.account());
              return tx;
            });
    assertThat(kinds()).containsExactly("certification.accepted", "account.certified");
  }

  @Test
  void ofAssociationsAlsoWhenARefusedOneIsTakenBack() {
    kinds();
    Association asked =
        certified.expect(
            "requester",
            "POST",
            "/v1/associations",
            new RequestAssociation(certified.account(), "代办"),
            Association.class);
    certified.phone(AccountScene.link(asked.uri()), Decision.DENY, FaceOutcome.PASS, null);
    certified.call("requester", "DELETE", "/v1/associations/" + asked.id(), new Nothing());
    certified.call("requester", "DELETE", "/v1/associations/" + asked.id(), new Nothing());
    assertThat(kinds())
        .containsExactly("association.made", "association.declined", "association.withdrawn");
  }

  @Test
  void ofMembershipsAndTheRegister() {
    String path = "/v1/memberships/" + certified.agent("agent", "ACTIVE", until());
    String other = "/v1/memberships/" + certified.agent("other", "ACTIVE", until());
    kinds();
    certified.call("representative", "PATCH", path, new ChangePeriod(until()));
    certified.call("agent", "POST", certified.path() + "/enter", new Nothing());
    certified.call("agent", "POST", certified.path() + "/leave", new Nothing());
    certified.call("representative", "DELETE", other, new Nothing());
    certified.call("representative", "DELETE", other, new Nothing());
    certified.registry(RegistryState.DORMANT);
    certified.registry(RegistryState.DORMANT);
    certified.representative("successor");
    assertThat(kinds())
        .containsExactly(
            "membership.changed",
            "account.entered",
            "membership.left",
            "membership.revoked",
            "enterprise.state_changed",
            "enterprise.representative_changed");
  }

  /// Rows since the last look.
  private List<String> kinds() {
    long before = seen;
    var database = fixture.ground().ground().database();
    seen =
        database.read(tx -> tx.createQuery("select seq from audit_head").mapTo(Long.class).one());
    return database.read(
        tx ->
            tx.createQuery("select kind from audit where seq > :seen order by seq")
                .bind("seen", before)
                .mapTo(String.class)
                .list());
  }

  private String invite() {
    AccountScene.Who invited = certified.who("invited");
    return AccountScene.link(
        certified
            .expect(
                "representative",
                "POST",
                certified.path() + "/invitations",
                new InviteAgent(invited.name(), invited.idNumber(), until()),
                HandOver.class)
            .uri());
  }

  private String ask() {
    return AccountScene.link(
        plain
            .expect(
                "applicant",
                "POST",
                plain.path() + "/certification-requests",
                new Nothing(),
                HandOver.class)
            .uri());
  }

  private LocalDate until() {
    return fixture.desk().today().plusDays(30);
  }
}
