package cn.yst.backend.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.backend.DomainFixture;
import cn.yst.backend.StoryAccounts;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.handover.LinkAnswer;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AccountState;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverPage;
import cn.yst.contract.HandOverState;
import cn.yst.contract.MessageKind;
import cn.yst.contract.MessagePage;
import cn.yst.contract.Nothing;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Certification by request, and in person.
class CertificationRoutesTest {
  private final DomainFixture fixture = new DomainFixture();
  private final StoryAccounts story = new StoryAccounts(fixture);
  private final String applicant = fixture.signIn(DemoPeople.HUANG_LIYAN);
  private final String representative = fixture.signIn(DemoPeople.TIAN_JUN);

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theRepresentativesFaceOnThePhoneCertifiesThisAccountAlone() {
    HandOver request = request();
    assertThat(request.secondsLeft()).isEqualTo(72 * 3600);
    assertThat(state()).isEqualTo(AccountState.CERTIFICATION_PENDING);
    assertThat(story.inbox(representative).counts().toDecide()).isOne();
    fixture.face().choose("p", FaceOutcome.MISMATCH);
    decide(request, Decision.APPROVE);
    assertThat(state()).isEqualTo(AccountState.CERTIFICATION_PENDING);
    assertThat(decide(request, Decision.APPROVE)).isInstanceOf(LinkAnswer.Effective.class);
    assertThat(state()).isEqualTo(AccountState.CERTIFIED);
    assertThat(story.messages(applicant)).contains(MessageKind.ACCOUNT_CERTIFIED);
    assertThat(story.inbox(representative).counts().toDecide()).isZero();
  }

  @Test
  void aRefusalLeavesItUncertifiedAndTellsTheRequester() {
    HandOver request = request();
    assertThat(decide(request, Decision.DENY)).isEqualTo(new LinkAnswer.Declined());
    assertThat(state()).isEqualTo(AccountState.UNCERTIFIED);
    assertThat(story.messages(applicant)).contains(MessageKind.CERTIFICATION_ENDED);
  }

  @Test
  void silenceExpiresAfterThreeDays() {
    HandOver request = request();
    fixture.ground().clock().advance(Duration.ofDays(3));
    assertThat(state()).isEqualTo(AccountState.UNCERTIFIED);
    assertThatThrownBy(() -> fixture.links().open(link(request)))
        .isInstanceOf(ProblemException.class);
    assertThat(story.messages(applicant)).contains(MessageKind.CERTIFICATION_ENDED);
    HandOverPage page = fixture.get(applicant, "/v1/hand-overs", HandOverPage.class);
    assertThat(page.items().getFirst().state()).isEqualTo(HandOverState.EXPIRED);
  }

  @Test
  void aNewRequestVoidsTheOldAndThreeADayAreEnough() {
    HandOver first = request();
    String old = link(first);
    HandOver second = request();
    assertThatThrownBy(() -> fixture.links().open(old))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("link_withdrawn"));
    assertThat(story.delete(applicant, "/v1/certification-requests/" + second.id())).isEqualTo(204);
    assertThat(state()).isEqualTo(AccountState.UNCERTIFIED);
    request();
    assertThat(story.refusal(applicant, "8e7d8fb0", "certification-requests"))
        .isEqualTo("429 certification_requests_per_day");
    fixture.ground().clock().advance(Duration.ofDays(1));
    request();
  }

  @Test
  void onlyTheApplicantAsks() {
    assertThat(story.refusal(representative, "8e7d8fb0", "certification-requests"))
        .isEqualTo("403 not_allowed");
    assertThat(story.refusal(applicant, "testforapp", "certification-requests"))
        .isEqualTo("403 not_allowed");
  }

  @Test
  void theRepresentativeInPersonCertifiesAndEndsTheOpenRequest() {
    HandOver request = request();
    inPerson(DemoPeople.TIAN_JUN.idNumber());
    assertThat(state()).isEqualTo(AccountState.CERTIFIED);
    HandOver now =
        fixture.get(applicant, story.path("8e7d8fb0") + "/certification-request", HandOver.class);
    assertThat(now.id()).isEqualTo(request.id());
    assertThat(now.state()).isEqualTo(HandOverState.ACCEPTED);
    assertThatThrownBy(() -> inPerson(DemoPeople.TIAN_JUN.idNumber()))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void nobodyElseCertifiesInPerson() {
    assertThatThrownBy(() -> inPerson(DemoPeople.HUANG_LIYAN.idNumber()))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("not_allowed"));
    assertThat(state()).isEqualTo(AccountState.UNCERTIFIED);
  }

  @Test
  void aRequestToAFormerRepresentativeCertifiesNothing() {
    HandOver request = request();
    String shown = fixture.links().open(link(request)).textHash();
    story.representative("8e7d8fb0", DemoPeople.LIANG_YANHUI);
    assertThatThrownBy(
            () ->
                fixture
                    .links()
                    .decide(link(request), new Decide(Decision.APPROVE, shown, null), "p"))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("object_changed"));
    assertThat(state()).isEqualTo(AccountState.CERTIFICATION_PENDING);
  }

  @Test
  void aDecidedRequestWaitsNoLongerInTheInbox() {
    request();
    MessagePage waiting =
        fixture.get(representative, "/v1/messages?filter=to_decide", MessagePage.class);
    assertThat(waiting.items()).hasSize(1);
    assertThat(waiting.items().getFirst().person()).isEqualTo("黄**");
    assertThat(waiting.items().getFirst().decideBy()).isEqualTo("2026-03-05");
    inPerson(DemoPeople.TIAN_JUN.idNumber());
    assertThat(
            fixture.get(representative, "/v1/messages?filter=to_decide", MessagePage.class).items())
        .isEmpty();
  }

  private void inPerson(String idNumber) {
    fixture
        .ground()
        .ground()
        .database()
        .write(
            tx -> {
              var persons = fixture.desk().persons();
              String person = persons.find(tx, persons.idHmac(idNumber)).orElseThrow();
              fixture.certifications().inPerson(tx, person, story.id("8e7d8fb0"));
              return tx;
            });
  }

  private HandOver request() {
    return fixture.post(
        applicant,
        story.path("8e7d8fb0") + "/certification-requests",
        new Nothing(),
        201,
        HandOver.class);
  }

  private AccountState state() {
    return story.enter(applicant, "8e7d8fb0").account().state();
  }

  private static String link(HandOver handOver) {
    String uri = Objects.requireNonNull(handOver.uri());
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private LinkAnswer decide(HandOver request, Decision decision) {
    String link = link(request);
    return fixture
        .links()
        .decide(link, new Decide(decision, fixture.links().open(link).textHash(), null), "p");
  }
}
