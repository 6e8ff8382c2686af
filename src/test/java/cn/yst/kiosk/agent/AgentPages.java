package cn.yst.kiosk.agent;

import cn.yst.gallery.ShownScreen;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.InstantSource;
import java.util.concurrent.TimeoutException;

/// What a visitor does on the screens of this package, in a visitor's words.
final class AgentPages {
  private static final Messages WORDS = Messages.chinese();

  private AgentPages() {}

  /// 经办人管理.
  static final class AgentList {
    private final ShownScreen screen;

    AgentList(Desk desk) throws TimeoutException {
      InstantSource now = InstantSource.fixed(FakeAgents.NOW);
      AgentsViewModel model = desk.agents();
      screen =
          new ShownScreen(
              () -> new ScreenLoader(WORDS).screen(new AgentsController(model, WORDS, now)));
    }

    void changePeriodTo(String agent, String period) {
      screen.press("manage-" + agent);
      screen.press("changePeriodButton");
      screen.press("period-" + period);
      screen.press("prolongButton");
    }

    void remove(String agent) {
      screen.press("manage-" + agent);
      screen.press("removeButton");
      screen.press("confirmButton");
    }

    void changeOnesMind(String agent) {
      screen.press("manage-" + agent);
      screen.press("removeButton");
      screen.press("stayButton");
    }

    void manageDuring(String agent, Runnable happens) {
      screen.pressDuring("manage-" + agent, happens);
    }

    boolean offersToRemove() {
      return screen.shows("removeButton");
    }

    void onlyWaiting() {
      screen.press("waitingPill");
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }

  /// 添加经办人.
  static final class NewAgent {
    private final ShownScreen screen;

    NewAgent(Desk desk) throws TimeoutException {
      AddAgentViewModel model = desk.addAgent();
      screen =
          new ShownScreen(
              () -> new ScreenLoader(WORDS).screen(new AddAgentController(model, WORDS)));
    }

    void name(String name) {
      screen.type("nameField", name);
      screen.press("nextButton");
    }

    void number(String number) {
      screen.type("numberField", number);
      screen.press("nextButton");
    }

    void withoutEnd() {
      screen.press("period-no-end");
      screen.press("confirmButton");
    }

    void correctTheName() {
      screen.press("editNameButton");
    }

    boolean asksForTheName() {
      return screen.shows("nameField");
    }

    void invite() {
      screen.press("sendButton");
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }
}
