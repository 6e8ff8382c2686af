package cn.yst.backend.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.DomainFixture;
import cn.yst.backend.StoryAccounts;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoRegistry;
import cn.yst.contract.AddEnterprise;
import cn.yst.contract.AddedEnterprise;
import cn.yst.contract.Association;
import cn.yst.contract.HandOver;
import cn.yst.contract.Message;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import cn.yst.contract.Nothing;
import cn.yst.contract.RegistryState;
import cn.yst.contract.RequestAssociation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Events that no other test looks for in somebody's inbox: who is told, with which facts, and what
/// follows.
class MessageEventsTest {
  private final DomainFixture fixture = new DomainFixture();
  private final StoryAccounts story = new StoryAccounts(fixture);
  private final String representative = fixture.signIn(DemoPeople.TIAN_JUN);
  private final String agent = fixture.signIn(DemoPeople.HUANG_LIYAN);

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aRequestForCertificationTellsTheRepresentativeWhoDecides() {
    fixture.post(
        agent,
        story.path("8e7d8fb0") + "/certification-requests",
        new Nothing(),
        201,
        HandOver.class);
    Message told = only(representative, MessageKind.CERTIFICATION_REQUESTED);
    assertThat(told.person()).isEqualTo("黄**");
    assertThat(told.alias()).isEqualTo("8e7d8fb0");
    assertThat(told.toDecide()).isTrue();
    assertThat(told.action()).isEqualTo(MessageAction.CERTIFY_IN_PERSON);
    assertThat(told.targetId()).isEqualTo(story.id("8e7d8fb0"));
  }

  @Test
  void aRequestToShareIsOnlyNotedByARepresentativeWhoIsNotTheApplicant() {
    fixture
        .ground()
        .ground()
        .database()
        .write(
            tx -> {
              var persons = fixture.desk().persons();
              String person =
                  persons.find(tx, persons.idHmac(DemoPeople.TIAN_JUN.idNumber())).orElseThrow();
              fixture.certifications().inPerson(tx, person, story.id("8e7d8fb0"));
              return tx;
            });
    fixture.post(
        fixture.signIn(DemoPeople.LIN_XIAOTONG),
        "/v1/associations",
        new RequestAssociation(story.id("8e7d8fb0"), "年度报告"),
        201,
        Association.class);
    Message told = only(representative, MessageKind.ASSOCIATION_NOTED);
    assertThat(told.person()).isEqualTo("林**");
    assertThat(told.toDecide()).isFalse();
    assertThat(told.action()).isEqualTo(MessageAction.VIEW_AGENTS);
    assertThat(only(agent, MessageKind.ASSOCIATION_REQUESTED).toDecide()).isTrue();
  }

  @Test
  void anAgentWhoLeavesIsToldToTheRepresentative() {
    fixture.ground().post(agent, story.path("testforapp") + "/leave", "{}");
    Message told = only(representative, MessageKind.AGENT_LEFT);
    assertThat(told.person()).isEqualTo("黄**");
    assertThat(told.alias()).isEqualTo("testforapp");
    assertThat(told.action()).isEqualTo(MessageAction.VIEW_AGENTS);
  }

  @Test
  void aSuspendedAccountIsToldToItsPeopleOnce() {
    story.registry("testforapp", RegistryState.DEREGISTERED);
    for (String session : new String[] {representative, agent}) {
      long told = suspended(session);
      assertThat(told).isPositive();
      assertThat(suspended(session)).isEqualTo(told);
    }
  }

  @Test
  void anEnterpriseThatWasAddedIsToldToWhoeverAddedIt() {
    String visitor = fixture.signIn(DemoPeople.LIN_XIAOTONG);
    AddedEnterprise added =
        fixture.post(
            visitor,
            "/v1/enterprises",
            new AddEnterprise("数字广东网络建设有限公司", DemoRegistry.GUIDE.value()),
            201,
            AddedEnterprise.class);
    Message told = only(visitor, MessageKind.ENTERPRISE_ADDED);
    assertThat(told.enterprise()).isEqualTo("数字广东网络建设有限公司");
    assertThat(told.alias()).isEqualTo(added.account().alias());
    assertThat(told.action()).isEqualTo(MessageAction.VIEW_ENTERPRISE);
    assertThat(told.targetId()).isEqualTo(added.enterprise().id());
  }

  private long suspended(String session) {
    return story.messages(session).stream()
        .filter(kind -> kind == MessageKind.ACCOUNT_SUSPENDED)
        .count();
  }

  private Message only(String session, MessageKind kind) {
    var told = story.inbox(session).items().stream().filter(m -> m.kind() == kind).toList();
    assertThat(told).hasSize(1);
    return told.getFirst();
  }
}
