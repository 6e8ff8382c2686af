package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.backend.audit.Audit;
import cn.yst.backend.authorization.Begun;
import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.crypto.ServerKey;
import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Database;
import cn.yst.backend.db.DatabaseUrl;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.demo.DemoRegistry;
import cn.yst.contract.ActingFor;
import cn.yst.contract.Association;
import cn.yst.contract.AssociationCandidates;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.AssociationSearch;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.HandOverState;
import cn.yst.contract.Json;
import cn.yst.contract.RequestAssociation;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The service is killed (SIGKILL) at its worst moments and started again: nothing is lost and
/// nothing done twice.
class KilledServiceTest {
  @TempDir private Path folder;

  @Test
  void theCodeThatWasShownStillSignsIn() throws Exception {
    try (ChildService service = new ChildService(folder, "a")) {
      FakeKiosk kiosk = service.enrol("a");
      Begun begun = begin(kiosk, DemoPeople.LIN_XIAOTONG);
      service.kill();
      service.start();
      assertThat(kiosk.status(begun.handle()).state()).isEqualTo(AuthorizationState.CREATED);
      service.phone().approve(begun.link(), begun.checkCode());
      assertThat(me(kiosk, kiosk.token(begun.deviceCode()).accessToken())).isEqualTo(200);
    }
    wholeWith("visitor_session", 1);
  }

  @Test
  void anApprovalIsStillThereToBeCollected() throws Exception {
    try (ChildService service = new ChildService(folder, "a")) {
      FakeKiosk kiosk = service.enrol("a");
      Begun begun = begin(kiosk, DemoPeople.LIN_XIAOTONG);
      service.phone().approve(begun.link(), begun.checkCode());
      service.kill();
      service.start();
      assertThat(me(kiosk, kiosk.token(begun.deviceCode()).accessToken())).isEqualTo(200);
    }
    wholeWith("visitor_session", 1);
  }

  @Test
  void aTokenWhoseAnswerWasLostIsGivenAgainAndOpensNoSecondSession() throws Exception {
    try (ChildService service = new ChildService(folder, "a")) {
      FakeKiosk kiosk = service.enrol("a");
      Begun begun = begin(kiosk, DemoPeople.LIN_XIAOTONG);
      service.phone().approve(begun.link(), begun.checkCode());
      kiosk.asKiosk("POST", "/v1/kiosk/heartbeat", "{}");
      service.killBeforeTheAnswerTo("/oauth2/token");
      assertThatThrownBy(() -> kiosk.poll(begun.deviceCode()))
          .isInstanceOf(UncheckedIOException.class);
      service.start();
      assertThat(me(kiosk, kiosk.token(begun.deviceCode()).accessToken())).isEqualTo(200);
    }
    wholeWith("visitor_session", 1);
    wholeWith("audit where kind = 'session.opened'", 1);
  }

  @Test
  void anAssociationIsAskedForAndAgreedToOnceThoughBothAnswersAreLost() throws Exception {
    try (ChildService service = new ChildService(folder, "a", "b")) {
      FakeKiosk one = service.enrol("a");
      FakeKiosk two = service.enrol("b");
      String requester = signIn(service, one, DemoPeople.LIANG_YANHUI);
      String applicant = signIn(service, two, DemoPeople.TIAN_JUN);
      String body = Json.write(new RequestAssociation(testforapp(one, requester), "代办年报"));
      UUID asking = UUID.randomUUID();
      service.killBeforeTheAnswerTo("POST /v1/associations");
      assertThatThrownBy(() -> one.asVisitor("POST", "/v1/associations", body, requester, asking))
          .isInstanceOf(UncheckedIOException.class);
      service.start();
      Association asked =
          Json.read(
              one.asVisitor("POST", "/v1/associations", body, requester, asking).body(),
              Association.class);
      String path = "/v1/association-decisions/" + asked.id();
      String hash =
          Json.read(two.asVisitor("GET", path, "", applicant).body(), AssociationDecision.class)
              .textHash();
      String decide =
          Json.write(
              new Decide(Decision.APPROVE, hash, LocalDate.now(Clock.systemUTC()).plusDays(30)));
      UUID deciding = UUID.randomUUID();
      service.killBeforeTheAnswerTo("POST " + path);
      assertThatThrownBy(() -> two.asVisitor("POST", path, decide, applicant, deciding))
          .isInstanceOf(UncheckedIOException.class);
      service.start();
      var again = two.asVisitor("POST", path, decide, applicant, deciding);
      assertThat(Json.read(again.body(), AssociationDecision.class).state())
          .isEqualTo(HandOverState.ACCEPTED);
      var entered =
          one.asVisitor("POST", "/v1/accounts/" + asked.accountId() + "/enter", "{}", requester);
      assertThat(Json.read(entered.body(), ActingFor.class).account().alias())
          .isEqualTo("testforapp");
    }
    wholeWith("hand_over where kind = 'ASSOCIATION' and state = 'ACCEPTED'", 1);
    wholeWith("membership where source = 'ASSOCIATION'", 1);
    wholeWith("message where kind = 'ASSOCIATION_APPROVED'", 1);
    wholeWith("audit where kind = 'association.made' and actor like 'person:%'", 1);
    wholeWith("audit where kind = 'association.accepted'", 1);
  }

  private static Begun begin(FakeKiosk kiosk, DemoPerson person) {
    return kiosk.begin(person.name(), person.idNumber());
  }

  private static String signIn(ChildService service, FakeKiosk kiosk, DemoPerson person) {
    Begun begun = begin(kiosk, person);
    service.phone().approve(begun.link(), begun.checkCode());
    return kiosk.token(begun.deviceCode()).accessToken();
  }

  private static String testforapp(FakeKiosk kiosk, String token) {
    var found =
        kiosk.asVisitor(
            "POST",
            "/v1/association-searches",
            Json.write(new AssociationSearch("数字广东网络建设有限公司", DemoRegistry.GUIDE.value())),
            token);
    return Json.read(found.body(), AssociationCandidates.class).items().getFirst().accountId();
  }

  private static int me(FakeKiosk kiosk, String token) {
    return kiosk.asVisitor("GET", "/v1/me", "", token).statusCode();
  }

  /// Looks into the database that the dead process left.
  private void wholeWith(String from, int rows) {
    try (Database database = Database.open(DatabaseUrl.file(folder.resolve("yst")))) {
      SecureRandom random = new SecureRandom();
      Vault vault = new Vault(ServerKey.file(folder.resolve("server.key"), random), random);
      assertThat(new Audit(vault, Clock.systemUTC()).firstBroken(database)).isEmpty();
      assertThat(
              database.<Integer>read(
                  tx -> tx.createQuery("select count(*) from " + from).mapTo(Integer.class).one()))
          .as(from)
          .isEqualTo(rows);
    }
  }
}
