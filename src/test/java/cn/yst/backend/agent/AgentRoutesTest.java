package cn.yst.backend.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.backend.DomainFixture;
import cn.yst.backend.StoryAccounts;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.handover.LinkAnswer;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.contract.AgentAction;
import cn.yst.contract.AgentCounts;
import cn.yst.contract.AgentEntry;
import cn.yst.contract.AgentPage;
import cn.yst.contract.AgentState;
import cn.yst.contract.ChangePeriod;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverState;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.LockReason;
import cn.yst.contract.MembershipState;
import cn.yst.contract.MessageKind;
import cn.yst.contract.PhoneLink;
import cn.yst.contract.RegistryState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Agents: the list, inviting, accepting on a phone, periods, taking back.
class AgentRoutesTest {
  private static final LocalDate UNTIL = LocalDate.of(2026, 9, 2);
  private final DomainFixture fixture = new DomainFixture();
  private final StoryAccounts story = new StoryAccounts(fixture);
  private final String representative = fixture.signIn(DemoPeople.TIAN_JUN);

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theRepresentativeSeesEverybodyMasked() {
    AgentPage page = agents(representative, "?size=2");
    assertThat(page.counts()).isEqualTo(new AgentCounts(4, 3, 0, 1));
    assertThat(page.items()).hasSize(2);
    assertThat(page.mayInvite()).isTrue();
    AgentEntry huang =
        agents(representative, "?filter=active").items().stream()
            .filter(entry -> entry.name().equals("黄**"))
            .findFirst()
            .orElseThrow();
    assertThat(huang.idNumber()).isEqualTo("450************227");
    assertThat(huang.phone()).isEqualTo("180********");
    assertThat(huang.daysLeft()).isEqualTo(364);
    assertThat(huang.actions()).containsExactly(AgentAction.CHANGE_PERIOD, AgentAction.REVOKE);
    AgentEntry chen = agents(representative, "?filter=expired").items().getFirst();
    assertThat(chen.name()).isEqualTo("陈*");
    assertThat(chen.state()).isEqualTo(AgentState.EXPIRED);
    assertThat(chen.actions()).contains(AgentAction.RENEW);
  }

  @Test
  void anAgentSeesTheOwnRowOnlyAndWhyNobodyElseMayInvite() {
    AgentPage page = agents(fixture.signIn(DemoPeople.HUANG_LIYAN), "");
    assertThat(page.items()).hasSize(1);
    assertThat(page.items().getFirst().own()).isTrue();
    assertThat(page.items().getFirst().actions()).containsExactly(AgentAction.LEAVE);
    var lock = java.util.Objects.requireNonNull(page.inviteLock());
    assertThat(lock.reason()).isEqualTo(LockReason.REPRESENTATIVE_ONLY);
    assertThat(lock.unlockerName()).isEqualTo("田*");
  }

  @Test
  void theNamedPersonsOwnFaceOpensTheAccountAndNothingElseDoes() {
    HandOver invitation = invite(DemoPeople.LI_JIANHUA);
    assertThat(invitation.person()).isEqualTo("李**");
    assertThat(invitation.secondsLeft()).isEqualTo(86_400);
    String agent = fixture.signIn(DemoPeople.LI_JIANHUA);
    assertThat(story.refusal(agent, "testforapp", "enter")).isEqualTo("404 not_found");
    fixture.face().choose("p", FaceOutcome.MISMATCH);
    assertThat(decide(invitation, Decision.APPROVE)).isEqualTo(new LinkAnswer.WrongPerson(2));
    fixture.face().choose("p", FaceOutcome.TIMEOUT);
    assertThat(decide(invitation, Decision.APPROVE))
        .isEqualTo(new LinkAnswer.NoResult(FaceOutcome.TIMEOUT));
    assertThat(story.refusal(agent, "testforapp", "enter")).isEqualTo("404 not_found");
    assertThat(decide(invitation, Decision.APPROVE)).isInstanceOf(LinkAnswer.Effective.class);
    assertThat(story.enter(agent, "testforapp").account().may(AccountAction.ENTER)).isTrue();
    assertThat(story.messages(agent)).containsExactly(MessageKind.AGENT_AUTHORISED);
    assertThat(story.messages(representative)).contains(MessageKind.AGENT_ACCEPTED);
    assertThat(watch(invitation).state()).isEqualTo(HandOverState.ACCEPTED);
    assertThat(watch(invitation).uri()).isNull();
    AgentEntry entry = agents(representative, "?filter=active").items().getFirst();
    assertThat(entry.phone()).isEqualTo("159********");
    assertThat(entry.until()).isEqualTo(UNTIL);
  }

  @Test
  void anAcceptedLinkHasNoSecondEffect() {
    HandOver invitation = invite(DemoPeople.LI_JIANHUA);
    Decide agreed = agreed(invitation, Decision.APPROVE);
    String link = link(invitation);
    fixture.links().decide(link, agreed, "p");
    assertThatThrownBy(() -> fixture.links().decide(link, agreed, "p"))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("link_accepted"));
  }

  @Test
  void threeWrongFacesADayAreEnoughAndTheInviterIsTold() {
    HandOver invitation = invite(DemoPeople.LI_JIANHUA);
    for (int left = 2; left >= 0; left--) {
      fixture.face().choose("p", FaceOutcome.MISMATCH);
      assertThat(decide(invitation, Decision.APPROVE)).isEqualTo(new LinkAnswer.WrongPerson(left));
    }
    assertThatThrownBy(() -> decide(invitation, Decision.APPROVE))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("too_many_wrong_faces"));
    assertThat(watch(invitation).state()).isEqualTo(HandOverState.PENDING);
    assertThat(story.messages(representative)).contains(MessageKind.INVITATION_WRONG_PERSON);
  }

  @Test
  void whatWasShownIsWhatIsSigned() {
    HandOver invitation = invite(DemoPeople.LI_JIANHUA);
    PhoneLink shown = fixture.links().open(link(invitation));
    assertThat(shown.from()).isEqualTo("田*");
    assertThat(shown.until()).isEqualTo(UNTIL);
    story.registry("testforapp", RegistryState.DORMANT);
    assertThatThrownBy(
            () ->
                fixture
                    .links()
                    .decide(
                        link(invitation),
                        new Decide(Decision.APPROVE, shown.textHash(), null),
                        "p"))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("object_changed"));
    assertThat(fixture.links().open(link(invitation)).accountState())
        .isEqualTo(AccountState.SUSPENDED);
    assertThatThrownBy(() -> decide(invitation, Decision.APPROVE))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("account_suspended"));
  }

  @Test
  void aDeclinedWithdrawnOrExpiredInvitationOpensNothing() {
    HandOver declined = invite(DemoPeople.LI_JIANHUA);
    String first = link(declined);
    decide(declined, Decision.DENY);
    assertThat(story.messages(representative)).contains(MessageKind.AGENT_DECLINED);
    HandOver withdrawn = invite(DemoPeople.LI_JIANHUA);
    String second = link(withdrawn);
    assertThat(story.delete(representative, "/v1/invitations/" + withdrawn.id())).isEqualTo(204);
    HandOver expired = invite(DemoPeople.LI_JIANHUA);
    fixture.ground().clock().advance(Duration.ofDays(1));
    List<String> links = List.of(first, second, link(expired));
    assertThat(links)
        .map(
            link -> {
              try {
                return fixture.links().open(link).toString();
              } catch (ProblemException e) {
                return e.code();
              }
            })
        .containsExactly("link_declined", "link_withdrawn", "link_expired");
    assertThat(story.messages(representative)).contains(MessageKind.INVITATION_EXPIRED);
    assertThat(agents(representative, "").counts().waiting()).isZero();
  }

  @Test
  void oneselfTheRepresentativeApplicantsAndActiveAgentsAreNotInvited() {
    assertThat(refusal(DemoPeople.TIAN_JUN)).isEqualTo("422 invite_self");
    assertThat(refusal(DemoPeople.HUANG_LIYAN)).isEqualTo("422 invite_active_agent");
    assertThat(invite(DemoPeople.CHEN_MO).state()).isEqualTo(HandOverState.PENDING);
    assertThat(refusal(DemoPeople.CHEN_MO)).isEqualTo("409 invitation_pending");
    assertThat(refusal(new InviteAgent("孙小小", "44010620100101001X", UNTIL)))
        .isEqualTo("422 invite_underage");
    assertThat(refusal(new InviteAgent("孙小小", "440106201013010010", UNTIL)))
        .isEqualTo("422 id_number_malformed");
    assertThat(
            refusal(
                new InviteAgent("李建华", DemoPeople.LI_JIANHUA.idNumber(), LocalDate.of(2026, 3, 1))))
        .isEqualTo("422 period_in_the_past");
    assertThat(
            refusal(
                new InviteAgent("李建华", DemoPeople.LI_JIANHUA.idNumber(), LocalDate.of(2036, 3, 3))))
        .isEqualTo("422 period_too_long");
  }

  @Test
  void changesNeedAFreshFaceAndTheRepresentative() {
    fixture.ground().clock().advance(Duration.ofMinutes(10));
    invite(DemoPeople.LI_JIANHUA);
    fixture.ground().clock().advance(Duration.ofSeconds(1));
    assertThat(refusal(DemoPeople.LIN_XIAOTONG)).isEqualTo("403 fresh_face_required");
    String agent = fixture.signIn(DemoPeople.HUANG_LIYAN);
    assertThat(
            fixture.refusal(
                agent, story.path("testforapp") + "/invitations", body(DemoPeople.LIN_XIAOTONG)))
        .isEqualTo("403 not_allowed");
    String again = fixture.signIn(DemoPeople.TIAN_JUN);
    assertThat(
            fixture.refusal(
                again, story.path("8e7d8fb0") + "/invitations", body(DemoPeople.LIN_XIAOTONG)))
        .isEqualTo("403 account_uncertified");
  }

  @Test
  void periodsAreChangedRenewedAndTakenBack() {
    AgentEntry chen = agents(representative, "?filter=expired").items().getFirst();
    String agent = fixture.signIn(DemoPeople.CHEN_MO);
    assertThat(story.refusal(agent, "testforapp", "enter")).isEqualTo("403 authority_ended");
    assertThat(story.patch(representative, chen.id(), new ChangePeriod(UNTIL))).isEqualTo(200);
    assertThat(story.enter(agent, "testforapp").account().until()).isEqualTo(UNTIL);
    for (int i = 0; i < 2; i++) {
      assertThat(story.delete(representative, "/v1/memberships/" + chen.id())).isEqualTo(204);
    }
    assertThat(story.refusal(agent, "testforapp", "enter")).isEqualTo("403 authority_ended");
    assertThat(fixture.get(agent, story.path("testforapp"), ActingFor.class).account().membership())
        .isEqualTo(MembershipState.REVOKED);
    assertThat(story.patch(representative, chen.id(), new ChangePeriod(UNTIL))).isEqualTo(409);
    assertThat(story.messages(agent))
        .contains(MessageKind.AUTHORITY_CHANGED, MessageKind.AUTHORITY_REVOKED);
  }

  @Test
  void nobodyIsToldTwiceOfAnEndThatComes() {
    String agent = fixture.signIn(DemoPeople.AYI_GULI);
    assertThat(story.messages(agent)).containsExactly(MessageKind.AUTHORITY_ENDS_SOON);
    assertThat(story.messages(agent)).hasSize(1);
    fixture.ground().clock().advance(Duration.ofDays(6));
    assertThat(story.messages(agent)).hasSize(2);
    fixture.ground().clock().advance(Duration.ofDays(8));
    assertThat(story.messages(agent)).hasSize(3).contains(MessageKind.AUTHORITY_ENDED);
  }

  @Test
  void oneRowAndOneHandOverAreReadByThoseWhoMaySeeThem() {
    AgentEntry chen = agents(representative, "?filter=expired").items().getFirst();
    String path = "/v1/memberships/" + chen.id();
    assertThat(fixture.get(representative, path, AgentEntry.class)).isEqualTo(chen);
    HandOver invitation = invite(DemoPeople.LI_JIANHUA);
    String handOver = "/v1/hand-overs/" + invitation.id();
    assertThat(fixture.get(representative, handOver, HandOver.class).id())
        .isEqualTo(invitation.id());
    String other = fixture.signIn(DemoPeople.HUANG_LIYAN);
    assertThat(fixture.ground().get(other, path).statusCode()).isEqualTo(404);
    assertThat(fixture.ground().get(other, handOver).statusCode()).isEqualTo(404);
  }

  private AgentPage agents(String session, String query) {
    return fixture.get(session, story.path("testforapp") + "/agents" + query, AgentPage.class);
  }

  private HandOver invite(DemoPerson person) {
    return fixture.post(
        fixture.signIn(DemoPeople.TIAN_JUN),
        story.path("testforapp") + "/invitations",
        body(person),
        201,
        HandOver.class);
  }

  private static InviteAgent body(DemoPerson person) {
    return new InviteAgent(person.name(), person.idNumber(), UNTIL);
  }

  private String refusal(DemoPerson person) {
    return refusal(body(person));
  }

  private String refusal(InviteAgent body) {
    return fixture.refusal(representative, story.path("testforapp") + "/invitations", body);
  }

  private HandOver watch(HandOver invitation) {
    return fixture.get(representative, "/v1/invitations/" + invitation.id(), HandOver.class);
  }

  private static String link(HandOver handOver) {
    String uri = java.util.Objects.requireNonNull(handOver.uri());
    assertThat(uri).matches("https://phone.example/l/[A-Za-z0-9_-]{22}");
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private Decide agreed(HandOver invitation, Decision decision) {
    return new Decide(decision, fixture.links().open(link(invitation)).textHash(), null);
  }

  private LinkAnswer decide(HandOver invitation, Decision decision) {
    return fixture.links().decide(link(invitation), agreed(invitation, decision), "p");
  }
}
