package cn.yst.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.AccountScene;
import cn.yst.backend.DomainFixture;
import cn.yst.backend.GroundFixture;
import cn.yst.backend.StateTable;
import cn.yst.backend.demo.DemoRegistry;
import cn.yst.contract.AddEnterprise;
import cn.yst.contract.Association;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.AssociationSearch;
import cn.yst.contract.ChangePeriod;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.FeedbackCategory;
import cn.yst.contract.HandOver;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.Json;
import cn.yst.contract.MessagePage;
import cn.yst.contract.Nothing;
import cn.yst.contract.PostFeedback;
import cn.yst.contract.Rating;
import cn.yst.contract.RatingLevel;
import cn.yst.contract.RequestAssociation;
import cn.yst.contract.VerifyBusinessCode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// Every call of the business API in everybody's name. `visitor` has no token, `kiosk` has its own,
/// `person` is signed in and a stranger to the account. The things named in the paths exist: an
/// invitation of the representative, a membership it led to, one that the applicant shared, a
/// stranger's request to share the account, a request for certification, somebody else's message.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionWireTest {
  private static final LocalDate UNTIL = LocalDate.of(2026, 9, 1);

  private static final String CERTIFIED =
      """
      call                                      | visitor | kiosk | person | applicant | representative | agent | expired | revoked
      GET /v1/me                                | 401 | 401 | 200 | 200 | 200 | 200 | 200 | 200
      GET /v1/me/own-data                       | 401 | 401 | 200 | 200 | 200 | 200 | 200 | 200
      GET /v1/enterprises                       | 401 | 401 | 200 | 200 | 200 | 200 | 200 | 200
      POST /v1/enterprises                      | 401 | 401 | 201 | 201 | 201 | 201 | 201 | 201
      GET /v1/enterprises/{enterprise}          | 401 | 401 | 404 not_found | 200 | 200 | 200 | 200 | 200
      GET /v1/enterprises/{enterprise}/accounts | 401 | 401 | 404 not_found | 200 | 200 | 200 | 200 | 200
      GET {account}                             | 401 | 401 | 404 not_found | 200 | 200 | 200 | 200 | 200
      POST {account}/enter                      | 401 | 401 | 404 not_found | 200 | 200 | 200 | 403 authority_ended | 403 authority_ended
      POST {account}/leave                      | 401 | 401 | 404 not_found | 403 not_allowed | 403 not_allowed | 204 | 403 authority_ended | 403 authority_ended
      POST {account}/certification-requests     | 401 | 401 | 404 not_found | 409 already_certified | 403 not_allowed | 403 not_allowed | 403 authority_ended | 403 authority_ended
      GET {account}/certification-request       | 401 | 401 | 404 not_found | 404 not_found | 404 not_found | 404 not_found | 404 not_found | 404 not_found
      GET {account}/agents                      | 401 | 401 | 404 not_found | 200 | 200 | 200 | 403 authority_ended | 403 authority_ended
      POST {account}/invitations                | 401 | 401 | 404 not_found | 403 not_allowed | 201 | 403 not_allowed | 403 authority_ended | 403 authority_ended
      GET /v1/invitations/{invitation}          | 401 | 401 | 404 not_found | 403 not_allowed | 200 | 403 not_allowed | 403 authority_ended | 403 authority_ended
      DELETE /v1/invitations/{invitation}       | 401 | 401 | 404 not_found | 403 not_allowed | 204 | 403 not_allowed | 403 authority_ended | 403 authority_ended
      PATCH /v1/memberships/{membership}        | 401 | 401 | 404 not_found | 403 not_allowed | 200 | 403 not_allowed | 403 authority_ended | 403 authority_ended
      DELETE /v1/memberships/{membership}       | 401 | 401 | 404 not_found | 403 not_allowed | 204 | 403 not_allowed | 403 authority_ended | 403 authority_ended
      PATCH /v1/memberships/{shared}            | 401 | 401 | 404 not_found | 403 not_allowed | 200 | 403 not_allowed | 403 authority_ended | 403 authority_ended
      DELETE /v1/memberships/{shared}           | 401 | 401 | 404 not_found | 204 | 204 | 403 not_allowed | 403 authority_ended | 403 authority_ended
      POST /v1/association-searches             | 401 | 401 | 200 | 200 | 200 | 200 | 200 | 200
      POST /v1/associations                     | 401 | 401 | 201 | 422 no_such_account | 422 no_such_account | 422 no_such_account | 201 | 201
      GET /v1/associations/{association}        | 401 | 401 | 404 not_found | 404 not_found | 404 not_found | 404 not_found | 404 not_found | 404 not_found
      DELETE /v1/associations/{association}     | 401 | 401 | 404 not_found | 404 not_found | 404 not_found | 404 not_found | 404 not_found | 404 not_found
      GET /v1/association-decisions/{association}  | 401 | 401 | 404 not_found | 200 | 404 not_found | 404 not_found | 404 not_found | 404 not_found
      POST /v1/association-decisions/{association} | 401 | 401 | 404 not_found | 200 | 404 not_found | 404 not_found | 404 not_found | 404 not_found
      GET /v1/hand-overs                        | 401 | 401 | 200 | 200 | 200 | 200 | 200 | 200
      GET /v1/messages                          | 401 | 401 | 200 | 200 | 200 | 200 | 200 | 200
      GET /v1/messages/counts                   | 401 | 401 | 200 | 200 | 200 | 200 | 200 | 200
      GET /v1/messages/{message}                | 401 | 401 | 404 not_found | 200 | 404 not_found | 404 not_found | 404 not_found | 404 not_found
      POST /v1/messages/{message}/read          | 401 | 401 | 404 not_found | 200 | 404 not_found | 404 not_found | 404 not_found | 404 not_found
      GET /v1/feedback                          | 401 | 401 | 200 | 200 | 200 | 200 | 200 | 200
      POST /v1/feedback                         | 401 | 401 | 201 | 201 | 201 | 201 | 201 | 201
      POST /v1/kiosk/feedback                   | 401 | 201 | 401 | 401 | 401 | 401 | 401 | 401
      POST /v1/kiosk/ratings                    | 401 | 204 | 401 | 401 | 401 | 401 | 401 | 401
      GET {account}/matters                     | 401 | 401 | 404 not_found | 200 | 200 | 200 | 200 | 200
      POST {account}/matters/{open}/start       | 401 | 401 | 404 not_found | 201 | 201 | 201 | 403 matter_locked | 403 matter_locked
      POST {account}/matters/{gated}/start      | 401 | 401 | 404 not_found | 201 | 201 | 201 | 403 matter_locked | 403 matter_locked
      POST {account}/business-codes             | 401 | 401 | 404 not_found | 201 | 201 | 201 | 403 authority_ended | 403 authority_ended
      POST /v1/business-codes/verify            | 401 | 200 | 401 | 401 | 401 | 401 | 401 | 401
      """;

  private static final String UNCERTIFIED =
      """
      call                                      | person | applicant | representative | agent | expired
      POST {account}/enter                      | 404 not_found | 200 | 200 | 200 | 403 authority_ended
      POST {account}/leave                      | 404 not_found | 403 not_allowed | 403 not_allowed | 204 | 403 authority_ended
      POST {account}/certification-requests     | 404 not_found | 201 | 403 not_allowed | 403 not_allowed | 403 authority_ended
      GET {account}/certification-request       | 404 not_found | 200 | 404 not_found | 404 not_found | 404 not_found
      DELETE /v1/certification-requests/{request} | 404 not_found | 204 | 404 not_found | 404 not_found | 404 not_found
      GET {account}/agents                      | 404 not_found | 200 | 200 | 200 | 403 authority_ended
      POST {account}/invitations                | 404 not_found | 403 not_allowed | 403 account_uncertified | 403 not_allowed | 403 authority_ended
      PATCH /v1/memberships/{membership}        | 404 not_found | 403 not_allowed | 403 account_uncertified | 403 not_allowed | 403 authority_ended
      DELETE /v1/memberships/{membership}       | 404 not_found | 403 not_allowed | 403 account_uncertified | 403 not_allowed | 403 authority_ended
      POST /v1/associations                     | 422 no_such_account | 422 no_such_account | 422 no_such_account | 422 no_such_account | 422 no_such_account
      POST {account}/matters/{open}/start       | 404 not_found | 201 | 201 | 201 | 403 matter_locked
      POST {account}/matters/{gated}/start      | 404 not_found | 403 matter_locked | 403 matter_locked | 403 matter_locked | 403 matter_locked
      POST {account}/business-codes             | 404 not_found | 201 | 201 | 201 | 403 authority_ended
      """;

  private static final String SUSPENDED =
      """
      call                                      | person | applicant | representative | agent | expired
      GET {account}                             | 404 not_found | 200 | 200 | 200 | 200
      POST {account}/enter                      | 404 not_found | 403 account_suspended | 403 account_suspended | 403 account_suspended | 403 authority_ended
      POST {account}/leave                      | 404 not_found | 403 account_suspended | 403 account_suspended | 204 | 403 authority_ended
      POST {account}/certification-requests     | 404 not_found | 403 account_suspended | 403 account_suspended | 403 account_suspended | 403 authority_ended
      GET {account}/agents                      | 404 not_found | 403 account_suspended | 403 account_suspended | 403 account_suspended | 403 authority_ended
      POST {account}/invitations                | 404 not_found | 403 account_suspended | 403 account_suspended | 403 account_suspended | 403 authority_ended
      PATCH /v1/memberships/{membership}        | 404 not_found | 403 account_suspended | 403 account_suspended | 403 account_suspended | 403 authority_ended
      DELETE /v1/memberships/{membership}       | 404 not_found | 403 account_suspended | 403 account_suspended | 403 account_suspended | 403 authority_ended
      POST /v1/associations                     | 422 no_such_account | 422 no_such_account | 422 no_such_account | 422 no_such_account | 422 no_such_account
      POST /v1/association-decisions/{association} | 404 not_found | 403 not_allowed | 404 not_found | 404 not_found | 404 not_found
      POST {account}/matters/{open}/start       | 404 not_found | 403 matter_locked | 403 matter_locked | 403 matter_locked | 403 matter_locked
      POST {account}/business-codes             | 404 not_found | 403 account_suspended | 403 account_suspended | 403 account_suspended | 403 authority_ended
      """;

  private final DomainFixture fixture = new DomainFixture();

  @AfterAll
  void close() {
    fixture.close();
  }

  @TestFactory
  Stream<DynamicTest> onACertifiedAccount() {
    return StateTable.of(CERTIFIED).tests((call, who, expected) -> cell(true, call, who, expected));
  }

  @TestFactory
  Stream<DynamicTest> onAnAccountThatIsNotCertified() {
    return StateTable.of(UNCERTIFIED)
        .tests((call, who, expected) -> cell(false, call, who, expected));
  }

  @TestFactory
  Stream<DynamicTest> onAnAccountWhoseEnterpriseIsNoMore() {
    return StateTable.of(SUSPENDED)
        .tests(
            (call, who, expected) -> {
              AccountScene scene = scene(true);
              String path = path(scene, call);
              Object body = body(scene, call, path);
              scene.registry(cn.yst.contract.RegistryState.DEREGISTERED);
              if (call.contains("decisions")) {
                body = decision(scene, path);
              }
              assertThat(send(scene, who, call, path, body)).isEqualTo(expected);
            });
  }

  private void cell(boolean certified, String call, String who, String expected) {
    AccountScene scene = scene(certified);
    String path = path(scene, call);
    Object body = body(scene, call, path);
    String answer = send(scene, who, call, path, body);
    assertThat(expected.equals("401") ? answer.replace(" unauthorized", "") : answer)
        .isEqualTo(expected);
  }

  private AccountScene scene(boolean certified) {
    AccountScene scene = new AccountScene(fixture, certified);
    LocalDate today = fixture.desk().today();
    scene.agent("agent", "ACTIVE", today.plusDays(30));
    scene.agent("expired", "ACTIVE", today.minusDays(1));
    scene.agent("revoked", "REVOKED", today);
    return scene;
  }

  private String path(AccountScene scene, String call) {
    String path = call.substring(call.indexOf(' ') + 1);
    if (call.equals("GET {account}/certification-request")) {
      certificationRequest(scene);
    }
    path = path.replace("{account}", scene.path()).replace("{enterprise}", scene.enterprise());
    path = path.replace("{open}", matter(false)).replace("{gated}", matter(true));
    if (path.contains("{invitation}")) {
      path = path.replace("{invitation}", invite(scene, "invited").id());
    }
    if (path.contains("{membership}")) {
      path =
          path.replace(
              "{membership}", scene.agent("other", "ACTIVE", fixture.desk().today().plusDays(9)));
    }
    if (path.contains("{shared}")) {
      path = path.replace("{shared}", scene.shared("other", fixture.desk().today().plusDays(9)));
    }
    if (path.contains("{association}") || path.contains("{message}")) {
      String asked =
          scene
              .expect(
                  "asker",
                  "POST",
                  "/v1/associations",
                  new RequestAssociation(scene.account(), "代办年报"),
                  Association.class)
              .id();
      path = path.replace("{association}", asked);
    }
    if (path.contains("{message}")) {
      MessagePage inbox = scene.expect("applicant", "GET", "/v1/messages", "", MessagePage.class);
      path = path.replace("{message}", inbox.items().getFirst().id());
    }
    return path.contains("{request}")
        ? path.replace("{request}", certificationRequest(scene))
        : path;
  }

  private Object body(AccountScene scene, String call, String path) {
    String name = call.substring(call.indexOf(' ') + 1);
    AccountScene.Who next = scene.who("next");
    return switch (name) {
      case "/v1/enterprises" -> new AddEnterprise("数字广东网络建设有限公司", DemoRegistry.GUIDE.value());
      case "{account}/invitations" -> new InviteAgent(next.name(), next.idNumber(), UNTIL);
      case "/v1/memberships/{membership}", "/v1/memberships/{shared}" -> new ChangePeriod(UNTIL);
      case "/v1/association-searches" ->
          new AssociationSearch(scene.entry().name(), scene.entry().creditCode().value());
      case "/v1/associations" -> new RequestAssociation(scene.account(), "代办年报");
      case "/v1/association-decisions/{association}" ->
          call.startsWith("GET") ? new Nothing() : decision(scene, path);
      case "/v1/feedback", "/v1/kiosk/feedback" ->
          new PostFeedback(FeedbackCategory.AGENT, "很好", null, null);
      case "/v1/kiosk/ratings" -> new Rating("agents", RatingLevel.GOOD, List.of());
      case "/v1/business-codes/verify" -> new VerifyBusinessCode("x");
      default -> new Nothing();
    };
  }

  private Decide decision(AccountScene scene, String path) {
    AssociationDecision shown =
        scene.expect("applicant", "GET", path, "", AssociationDecision.class);
    return new Decide(Decision.APPROVE, shown.textHash(), UNTIL);
  }

  private String send(AccountScene scene, String who, String call, String path, Object body) {
    String method = call.substring(0, call.indexOf(' '));
    String token =
        switch (who) {
          case "visitor" -> "";
          case "kiosk" -> GroundFixture.KIOSK;
          default -> scene.as(who);
        };
    HttpResponse<String> answer =
        switch (method) {
          case "GET" -> fixture.ground().get(token, path);
          case "POST" -> fixture.ground().post(token, path, Json.write(body));
          default -> fixture.ground().send(method, token, path, Json.write(body));
        };
    return AccountScene.word(answer);
  }

  private HandOver invite(AccountScene scene, String who) {
    AccountScene.Who invited = scene.who(who);
    return scene.expect(
        "representative",
        "POST",
        scene.path() + "/invitations",
        new InviteAgent(invited.name(), invited.idNumber(), UNTIL),
        HandOver.class);
  }

  private String certificationRequest(AccountScene scene) {
    String state =
        scene.one(
            "select case when certified_by is null then 'no' else 'yes' end from account where id ="
                + " :account");
    return state.equals("yes")
        ? "none"
        : scene
            .expect(
                "applicant",
                "POST",
                scene.path() + "/certification-requests",
                new Nothing(),
                HandOver.class)
            .id();
  }

  private static String matter(boolean gated) {
    return cn.yst.backend.matter.MatterCatalogue.sample(java.time.Instant.EPOCH).entries().stream()
        .filter(entry -> entry.requiresCertified() == gated)
        .findFirst()
        .orElseThrow()
        .id();
  }
}
