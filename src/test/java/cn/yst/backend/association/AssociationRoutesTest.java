package cn.yst.backend.association;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.DomainFixture;
import cn.yst.backend.StoryAccounts;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoRegistry;
import cn.yst.backend.handover.LinkAnswer;
import cn.yst.contract.Association;
import cn.yst.contract.AssociationCandidates;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.AssociationSearch;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.HandOverState;
import cn.yst.contract.Message;
import cn.yst.contract.MessageKind;
import cn.yst.contract.RequestAssociation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sharing an account with its applicant's consent.
class AssociationRoutesTest {
  private static final String REASON = "代办公司年度报告和社保登记";
  private final DomainFixture fixture = new DomainFixture();
  private final StoryAccounts story = new StoryAccounts(fixture);
  private final String requester = fixture.signIn(DemoPeople.LIN_XIAOTONG);
  private final String applicant = fixture.signIn(DemoPeople.TIAN_JUN);

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void strangersSeeCertifiedAccountsMasked() {
    AssociationCandidates found = search(requester, "数字广东网络建设有限公司");
    assertThat(found.items()).hasSize(1);
    assertThat(found.items().getFirst().alias()).isEqualTo("te******");
    assertThat(found.items().getFirst().applicant()).isEqualTo("田*");
    assertThat(found.voidOn()).isEqualTo("2026-03-06");
    assertThat(found.requestsLeft()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"数字广东网络,LIN", "数字广东网络建设有限公司,HUANG", "数字广东网络建设有限公司,TIAN"})
  void noAccountNoMatchAndOwnAccountLookAlike(String name, String who) {
    String session =
        switch (who) {
          case "HUANG" -> fixture.signIn(DemoPeople.HUANG_LIYAN);
          case "TIAN" -> applicant;
          default -> requester;
        };
    AssociationCandidates found = search(session, name);
    assertThat(found.items()).isEmpty();
    assertThat(found.enterprise()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20120302", "20080303"})
  void whoeverIsNotOfAgeAsksForNone(String birth) {
    assertThat(
            fixture.refusal(
                born(birth),
                "/v1/associations",
                new RequestAssociation(story.id("testforapp"), REASON)))
        .isEqualTo("422 underage");
  }

  @Test
  void onTheEighteenthBirthdayOneMay() {
    assertThat(ask(born("20080302")).state()).isEqualTo(HandOverState.PENDING);
  }

  @Test
  void theApplicantAgreesAtTheKioskUntilADayOfTheirChoice() {
    Association asked = ask();
    assertThat(asked.state()).isEqualTo(HandOverState.PENDING);
    Message message = story.inbox(applicant).items().getFirst();
    assertThat(message.kind()).isEqualTo(MessageKind.ASSOCIATION_REQUESTED);
    assertThat(message.toDecide()).isTrue();
    AssociationDecision decision = open(asked);
    assertThat(decision.requester()).isEqualTo("林**");
    assertThat(decision.reason()).isEqualTo(REASON);
    assertThat(decision.periods().latest()).isEqualTo("2027-03-02");
    assertThat(
            fixture.refusal(
                applicant,
                "/v1/association-decisions/" + asked.id(),
                new Decide(Decision.APPROVE, decision.textHash(), LocalDate.of(2027, 3, 3))))
        .isEqualTo("422 period_too_long");
    LocalDate until = LocalDate.of(2026, 4, 1);
    assertThat(decision.until()).isNull();
    decide(asked, Decision.APPROVE, until);
    assertThat(open(asked).until()).isEqualTo(until);
    assertThat(story.enter(requester, "testforapp").account().until()).isEqualTo(until);
    assertThat(story.messages(requester)).containsExactly(MessageKind.ASSOCIATION_APPROVED);
    assertThat(mine(asked).alias()).isEqualTo("testforapp");
    assertThat(
            fixture.refusal(
                applicant,
                "/v1/association-decisions/" + asked.id(),
                new Decide(Decision.APPROVE, open(asked).textHash(), until)))
        .isEqualTo("409 already_decided");
  }

  @Test
  void theApplicantAgreesOnThePhone() {
    Association asked = ask();
    String uri = Objects.requireNonNull(asked.uri());
    String link = uri.substring(uri.lastIndexOf('/') + 1);
    var shown = fixture.links().open(link);
    assertThat(shown.textHash()).isEqualTo(open(asked).textHash());
    LocalDate until = LocalDate.of(2026, 4, 1);
    assertThat(
            fixture
                .links()
                .decide(link, new Decide(Decision.APPROVE, shown.textHash(), until), "p"))
        .isInstanceOf(LinkAnswer.Effective.class);
    story.enter(requester, "testforapp");
  }

  @Test
  void refusalAndSilenceLookAlikeToTheRequester() {
    Association refused = ask();
    String other = fixture.signIn(DemoPeople.LIANG_YANHUI);
    Association silent = ask(other);
    decide(refused, Decision.DENY, null);
    assertSame(refused, silent, other);
    fixture.ground().clock().advance(Duration.ofDays(4));
    assertSame(refused, silent, other);
    assertThat(mine(refused).state()).isEqualTo(HandOverState.EXPIRED);
    assertThat(story.messages(requester)).containsExactly(MessageKind.ASSOCIATION_NOT_APPROVED);
    assertThat(search(requester, "数字广东网络建设有限公司").items()).isEmpty();
    assertThat(search(other, "数字广东网络建设有限公司").items()).isEmpty();
    fixture.ground().clock().advance(Duration.ofDays(27));
    assertThat(search(requester, "数字广东网络建设有限公司").items()).hasSize(1);
  }

  @Test
  void aSecondRequestWaitsForTheFirstEvenIfThatWasRefused() {
    Association asked = ask();
    decide(asked, Decision.DENY, null);
    assertThat(
            fixture.refusal(
                requester,
                "/v1/associations",
                new RequestAssociation(story.id("testforapp"), REASON)))
        .isEqualTo("409 association_pending");
    assertThat(search(requester, "数字广东网络建设有限公司").items().getFirst().waiting()).isNotNull();
    assertThat(story.delete(requester, "/v1/associations/" + asked.id())).isEqualTo(204);
    assertThat(mine(asked).state()).isEqualTo(HandOverState.WITHDRAWN);
  }

  @Test
  void fiveRequestsADayAreEnough() {
    for (int i = 0; i < 5; i++) {
      Association asked = ask();
      assertThat(story.delete(requester, "/v1/associations/" + asked.id())).isEqualTo(204);
    }
    assertThat(
            fixture.refusal(
                requester,
                "/v1/associations",
                new RequestAssociation(story.id("testforapp"), REASON)))
        .isEqualTo("429 associations_per_day");
  }

  @Test
  void onlyTheApplicantDecidesAndUncertifiedAccountsAreNotShared() {
    Association asked = ask();
    for (String session : new String[] {requester, fixture.signIn(DemoPeople.HUANG_LIYAN)}) {
      assertThat(
              fixture.refusal(
                  session,
                  "/v1/association-decisions/" + asked.id(),
                  new Decide(Decision.APPROVE, "x", LocalDate.of(2026, 4, 1))))
          .isEqualTo("404 not_found");
    }
    assertThat(
            fixture.refusal(
                requester,
                "/v1/associations",
                new RequestAssociation(story.id("8e7d8fb0"), REASON)))
        .isEqualTo("422 no_such_account");
    assertThat(
            fixture.refusal(
                applicant,
                "/v1/association-decisions/" + asked.id(),
                new Decide(Decision.APPROVE, "x", LocalDate.of(2026, 4, 1))))
        .isEqualTo("409 object_changed");
  }

  private void assertSame(Association refused, Association silent, String other) {
    Association one = mine(refused);
    Association two = fixture.get(other, "/v1/associations/" + silent.id(), Association.class);
    assertThat(one.state()).isEqualTo(two.state());
    assertThat(one.uri() == null).isEqualTo(two.uri() == null);
    assertThat(one.until()).isEqualTo(two.until());
    assertThat(story.messages(requester)).isEqualTo(story.messages(other));
  }

  private AssociationCandidates search(String session, String name) {
    return fixture.post(
        session,
        "/v1/association-searches",
        new AssociationSearch(name, DemoRegistry.GUIDE.value()),
        200,
        AssociationCandidates.class);
  }

  private String born(String birth) {
    return fixture.ground().signIn("孙小小", "440106" + birth + "0010").sessionId();
  }

  private Association ask() {
    return ask(requester);
  }

  private Association ask(String session) {
    return fixture.post(
        session,
        "/v1/associations",
        new RequestAssociation(story.id("testforapp"), REASON),
        201,
        Association.class);
  }

  private Association mine(Association asked) {
    return fixture.get(requester, "/v1/associations/" + asked.id(), Association.class);
  }

  private AssociationDecision open(Association asked) {
    return fixture.get(
        applicant, "/v1/association-decisions/" + asked.id(), AssociationDecision.class);
  }

  private void decide(
      Association asked, Decision decision, @org.jspecify.annotations.Nullable LocalDate until) {
    fixture.post(
        applicant,
        "/v1/association-decisions/" + asked.id(),
        new Decide(decision, open(asked).textHash(), until),
        200,
        AssociationDecision.class);
  }
}
