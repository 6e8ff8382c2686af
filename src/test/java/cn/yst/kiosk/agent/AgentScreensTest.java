package cn.yst.kiosk.agent;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.agent.AgentPages.AgentList;
import cn.yst.kiosk.agent.AgentPages.NewAgent;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/// The main way of each screen, with a hand on the glass.
class AgentScreensTest {
  private final Desk desk = new Desk();

  @Test
  void thePeriodOfAnAgentIsChangedBehindTwoSheets() throws TimeoutException {
    AgentList page = new AgentList(desk);
    assertThat(page.says("450************227   180********")).isTrue();
    page.changePeriodTo("m1", "thirty-days");
    assertThat(desk.service.calls).contains("change m1 2026-04-16");
  }

  @Test
  void removingAsksOnceMore() throws TimeoutException {
    AgentList page = new AgentList(desk);
    page.changeOnesMind("m2");
    assertThat(desk.service.calls).noneMatch(call -> call.startsWith("revoke"));
    page.remove("m2");
    assertThat(desk.service.calls).contains("revoke m2");
    page.onlyWaiting();
    assertThat(desk.service.calls).contains("agents WAITING 1 4");
  }

  @Test
  void aPressOutlivesAListThatUpdatesItself() throws TimeoutException {
    AgentList page = new AgentList(desk);
    desk.service.newer = Optional.of(FakeAgents.page(3, FakeAgents.HUANG, FakeAgents.OUYANG));
    page.manageDuring("m2", () -> desk.hand.advance(Duration.ofSeconds(3)));
    assertThat(page.says("全部 3")).isTrue();
    assertThat(page.offersToRemove()).isTrue();
  }

  @Test
  void anAgentIsInvitedWithoutEndAfterAQuestion() throws TimeoutException {
    NewAgent page = new NewAgent(desk);
    page.name("黄丽燕");
    page.number("450103197703211227");
    assertThat(page.says("添加后，黄** 可以")).isTrue();
    page.withoutEnd();
    page.invite();
    assertThat(desk.service.calls)
        .anyMatch(call -> call.startsWith("invite 黄丽燕 450103197703211227 9999-12-31"));
  }

  @Test
  void aRefusalStandsUnderThePersonAndCanBeCorrected() throws TimeoutException {
    desk.service.changeFailure = Optional.of(FakeAgents.rejected(422, "invite_self"));
    NewAgent page = new NewAgent(desk);
    page.name("黄丽燕");
    page.number("450103197703211227");
    page.invite();
    assertThat(page.says("这是您自己，不用邀请")).isTrue();
    page.correctTheName();
    assertThat(page.asksForTheName()).isTrue();
  }
}
