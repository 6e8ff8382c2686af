package cn.yst.backend.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.DomainFixture;
import cn.yst.backend.StoryAccounts;
import cn.yst.backend.handover.LinkAnswer;
import cn.yst.backend.handover.OpenLink;
import cn.yst.contract.AccountState;
import cn.yst.contract.AgentPage;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.EnterprisePage;
import cn.yst.contract.FeedbackPage;
import cn.yst.contract.FeedbackState;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.LockReason;
import cn.yst.contract.MessageKind;
import cn.yst.contract.MessagePage;
import cn.yst.contract.PeriodPreset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The whole story of the login guide, as somebody who tries the kiosk finds it.
class DemoDayTest {
  private final DomainFixture fixture = DomainFixture.withTheWholeStory();
  private final StoryAccounts story = new StoryAccounts(fixture);

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theMainJobIsAsEver() {
    String tian = fixture.signIn(DemoPeople.TIAN_JUN);
    var entered = story.enter(tian, "testforapp");
    assertThat(entered.account().state()).isEqualTo(AccountState.CERTIFIED);
    assertThat(entered.account().until()).isEqualTo(LocalDate.of(2027, 3, 2));
  }

  @Test
  void theListHasMoreThanOnePageAndAnAuthorityThatHasEnded() {
    EnterprisePage page =
        fixture.get(
            fixture.signIn(DemoPeople.TIAN_JUN), "/v1/enterprises?size=3", EnterprisePage.class);
    assertThat(page.paging().total()).isEqualTo(5);
    EnterprisePage whole =
        fixture.get(
            fixture.signIn(DemoPeople.TIAN_JUN), "/v1/enterprises?size=50", EnterprisePage.class);
    assertThat(whole.items().stream().filter(card -> card.lock() != null))
        .singleElement()
        .satisfies(
            card ->
                assertThat(java.util.Objects.requireNonNull(card.lock()).reason())
                    .isEqualTo(LockReason.AUTHORITY_ENDED));
  }

  @Test
  void thereIsAnAgentInEveryState() {
    AgentPage agents =
        fixture.get(
            fixture.signIn(DemoPeople.TIAN_JUN),
            story.path("testforapp") + "/agents",
            AgentPage.class);
    assertThat(agents.counts().active()).isEqualTo(3);
    assertThat(agents.counts().waiting()).isOne();
    assertThat(agents.counts().expired()).isOne();
    assertThat(agents.items().stream().filter(agent -> agent.daysLeft() == 12)).hasSize(1);
    assertThat(agents.items().stream().filter(agent -> agent.daysLeft() == 364)).hasSize(1);
  }

  @Test
  void theInboxesTellWhatHasHappened() {
    MessagePage tian = story.inbox(fixture.signIn(DemoPeople.TIAN_JUN));
    assertThat(tian.items().getFirst().kind()).isEqualTo(MessageKind.ASSOCIATION_REQUESTED);
    assertThat(tian.counts().toDecide()).isOne();
    assertThat(tian.counts().all()).isGreaterThan(10);
    assertThat(tian.counts().unread()).isBetween(2, 5);
    assertThat(tian.items())
        .extracting(cn.yst.contract.Message::kind)
        .contains(
            MessageKind.AGENT_ACCEPTED,
            MessageKind.FEEDBACK_ANSWERED,
            MessageKind.ENTERPRISE_ADDED,
            MessageKind.AUTHORITY_ENDED);
    assertThat(story.messages(fixture.signIn(DemoPeople.HUANG_LIYAN)))
        .contains(MessageKind.AGENT_AUTHORISED, MessageKind.CERTIFICATION_ENDED);
    assertThat(story.messages(fixture.signIn(DemoPeople.AYI_GULI)))
        .contains(MessageKind.AUTHORITY_ENDS_SOON);
    assertThat(story.messages(fixture.signIn(DemoPeople.CHEN_MO)))
        .contains(MessageKind.AUTHORITY_ENDED);
    assertThat(story.inbox(fixture.signIn(DemoPeople.LIANG_YANHUI)).counts().toDecide()).isOne();
  }

  @Test
  void feedbackHasRepliesAndWaits() {
    FeedbackPage page =
        fixture.get(fixture.signIn(DemoPeople.TIAN_JUN), "/v1/feedback", FeedbackPage.class);
    assertThat(page.items())
        .extracting(cn.yst.contract.FeedbackEntry::state)
        .containsExactly(
            FeedbackState.IN_PROGRESS,
            FeedbackState.ANSWERED,
            FeedbackState.IN_PROGRESS,
            FeedbackState.ANSWERED);
  }

  @Test
  void everythingThatWaitsForAPhoneTakesEffect() {
    List<OpenLink> waiting = fixture.links().waiting();
    assertThat(waiting)
        .extracting(OpenLink::kind)
        .containsExactlyInAnyOrder(
            HandOverKind.INVITATION, HandOverKind.CERTIFICATION, HandOverKind.ASSOCIATION);
    for (OpenLink link : waiting) {
      var shown = fixture.links().open(link.link());
      var periods = shown.periods();
      LocalDate until =
          periods == null
              ? null
              : periods.choices().stream()
                  .filter(choice -> choice.period() == PeriodPreset.THIRTY_DAYS)
                  .findFirst()
                  .orElseThrow()
                  .until();
      assertThat(
              fixture
                  .links()
                  .decide(link.link(), new Decide(Decision.APPROVE, shown.textHash(), until), "p"))
          .isInstanceOf(LinkAnswer.Effective.class);
    }
    story.enter(fixture.signIn(DemoPeople.LI_JIANHUA), "testforapp");
    story.enter(fixture.signIn(DemoPeople.LIN_XIAOTONG), "testforapp");
    assertThat(story.enter(fixture.signIn(DemoPeople.TIAN_JUN), "ct90ab12").account().state())
        .isEqualTo(AccountState.CERTIFIED);
  }
}
