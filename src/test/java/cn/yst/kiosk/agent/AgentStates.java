package cn.yst.kiosk.agent;

import cn.yst.contract.AccountRole;
import cn.yst.contract.AgentAction;
import cn.yst.contract.AgentState;
import cn.yst.contract.Lock;
import cn.yst.contract.LockReason;
import cn.yst.contract.PeriodPreset;
import cn.yst.contract.UnlockWay;
import cn.yst.gallery.Sample;
import cn.yst.gallery.Samples;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// 08 and 09 in every state.
public final class AgentStates implements Samples {
  private static final Lock LOCK =
      new Lock(
          LockReason.REPRESENTATIVE_ONLY,
          AccountRole.REPRESENTATIVE,
          "田*",
          UnlockWay.ASK_REPRESENTATIVE,
          0);

  @Override
  public Stream<Sample> samples() {
    return Stream.of(list(), sheets(), add()).flatMap(s -> s);
  }

  private static Stream<Sample> list() {
    return Stream.of(
        Sample.acting("08-agents", w -> agents(w, d -> {})),
        Sample.acting(
            "08-agents-soon",
            w ->
                agents(
                    w,
                    d ->
                        d.service.page =
                            FakeAgents.page(
                                9,
                                FakeAgents.AYI,
                                FakeAgents.HUANG,
                                FakeAgents.LI,
                                FakeAgents.CHEN))),
        Sample.acting("08-agents-loading", w -> agents(w, d -> d.hand.hold())),
        Sample.acting("08-agents-empty", w -> agents(w, d -> d.service.page = FakeAgents.page(0))),
        Sample.acting(
            "08-agents-error",
            w -> agents(w, d -> d.service.failure = Optional.of(FakeAgents.unreachable()))),
        Sample.acting(
            "08-agents-own-row",
            w ->
                agents(
                    w,
                    d ->
                        d.service.page =
                            FakeAgents.page(
                                1,
                                LOCK,
                                FakeAgents.member(
                                    "m1",
                                    AgentState.ACTIVE,
                                    "黄**",
                                    "450************227",
                                    "180********",
                                    "2027-03-17",
                                    364,
                                    AgentAction.LEAVE)))),
        Sample.acting(
            "08-agents-trouble",
            w ->
                agents(
                    w,
                    d ->
                        d.service.changeFailure =
                            Optional.of(FakeAgents.rejected(409, "membership_over")),
                    model -> model.change(new AgentChange.Remove("m1")))));
  }

  private static Stream<Sample> sheets() {
    return Stream.of(
        sheet("manage"),
        sheet("period", "changePeriodButton"),
        sheet("calendar", "changePeriodButton", "period-pick-a-date"),
        sheet("endless", "changePeriodButton", "period-no-end"),
        sheet("remove", "removeButton"));
  }

  private static Sample sheet(String name, String... presses) {
    return Sample.acting("08-agents-sheet-" + name, w -> agents(w, d -> {}))
        .pressed(Stream.concat(Stream.of("manage-m1"), Stream.of(presses)).toArray(String[]::new));
  }

  private static Screen agents(Messages words, Consumer<Desk> setting) {
    return agents(words, setting, model -> {});
  }

  private static Screen agents(
      Messages words, Consumer<Desk> setting, Consumer<AgentsViewModel> after) {
    Desk desk = new Desk();
    setting.accept(desk);
    AgentsViewModel model = desk.agents();
    Screen screen =
        new ScreenLoader(words)
            .screen(new AgentsController(model, words, InstantSource.fixed(FakeAgents.NOW)));
    after.accept(model);
    return screen;
  }

  private static Stream<Sample> add() {
    return Stream.of(
        Sample.acting("09-add-agent", w -> add(w, AgentStates::fill)),
        Sample.acting("09-add-agent-name", w -> add(w, m -> {})),
        Sample.acting("09-add-agent-misnamed", w -> add(w, m -> m.name("黄X"))),
        Sample.acting("09-add-agent-number", w -> add(w, number("45010319770321122"))),
        Sample.acting(
            "09-add-agent-date",
            w ->
                add(
                    w,
                    m -> {
                      fill(m);
                      m.choose(new Period(PeriodPreset.PICK_A_DATE, LocalDate.of(2026, 12, 31)));
                    })),
        Sample.acting(
            "09-add-agent-endless",
            w ->
                add(
                    w,
                    m -> {
                      fill(m);
                      m.choose(new Period(PeriodPreset.NO_END, LocalDate.of(9999, 12, 31)));
                    })),
        refused("self", FakeAgents.rejected(422, "invite_self")),
        refused("period", FakeAgents.rejected(422, "period_too_long")),
        refused("unreachable", FakeAgents.unreachable()),
        Sample.acting(
            "09-add-agent-sending",
            w ->
                add(
                    w,
                    d -> {},
                    (d, m) -> {
                      fill(m);
                      d.hand.hold();
                      m.send();
                    })),
        Sample.acting(
            "09-add-agent-error",
            w ->
                add(
                    w,
                    d -> d.service.failure = Optional.of(FakeAgents.unreachable()),
                    (d, m) -> {})));
  }

  private static Sample refused(String name, ApiException why) {
    return Sample.acting(
        "09-add-agent-refused-" + name,
        w ->
            add(
                w,
                d -> d.service.changeFailure = Optional.of(why),
                (d, m) -> {
                  fill(m);
                  m.send();
                }));
  }

  static void fill(AddAgentViewModel model) {
    number("450103197703211227").accept(model);
    model.numbered();
  }

  static Consumer<AddAgentViewModel> number(String digits) {
    return model -> {
      model.name("黄丽燕");
      digits.codePoints().forEach(model.number()::insert);
    };
  }

  private static Screen add(Messages words, Consumer<AddAgentViewModel> before) {
    return add(words, d -> {}, (d, m) -> before.accept(m));
  }

  private static Screen add(
      Messages words,
      Consumer<Desk> setting,
      java.util.function.BiConsumer<Desk, AddAgentViewModel> before) {
    Desk desk = new Desk();
    setting.accept(desk);
    AddAgentViewModel model = desk.addAgent();
    before.accept(desk, model);
    return new ScreenLoader(words).screen(new AddAgentController(model, words));
  }
}
