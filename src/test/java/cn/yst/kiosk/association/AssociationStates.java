package cn.yst.kiosk.association;

import cn.yst.contract.AssociationDecision;
import cn.yst.contract.Decision;
import cn.yst.contract.HandOverState;
import cn.yst.gallery.Sample;
import cn.yst.gallery.Samples;
import cn.yst.kiosk.association.DecisionState.Open;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import cn.yst.kiosk.ui.Trouble;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// 17 with a decision, and 20, in every state.
public final class AssociationStates implements Samples {
  private static final String LONG_REASON =
      "代办公司年度报告、社保登记和税务事项，另外还要帮公司办理广州南沙新区分公司的设立登记和银行开户预约以及公章刻制备案等手续";

  @Override
  public Stream<Sample> samples() {
    return Stream.concat(decisions(), asking());
  }

  private static Stream<Sample> decisions() {
    Sample open = decision("17-association-decision", Fixtures.open());
    Open shown = open(Fixtures.open());
    return Stream.of(
        open,
        open.landscape(),
        open.large(),
        open.low(),
        state(
            "17-association-picked", shown.choose(GrantedPeriod.picked(LocalDate.of(2026, 6, 30)))),
        state("17-association-sending", new DecisionState.Sending(shown, Decision.APPROVE)),
        state(
            "17-association-trouble",
            shown.with(new Trouble("problem.unreachable", "E-NET-7F3A2C"))),
        state("17-association-reloading", new DecisionState.Reloading(shown)),
        state(
            "17-association-changed",
            new Open(Fixtures.changed(), shown.period(), true, Optional.empty())),
        Sample.acting("17-association-loading", w -> decision(w, s -> s.hand.hold())),
        decision("17-association-sheet-refuse", Fixtures.open()).pressed("refuseButton"),
        Sample.acting(
            "17-association-error",
            w -> decision(w, s -> s.service.failure = Optional.of(FakeAssociations.unreachable()))),
        decision("17-association-withdrawn", Fixtures.over(HandOverState.WITHDRAWN)),
        decision("17-association-expired", Fixtures.over(HandOverState.EXPIRED)),
        decision("17-association-accepted", Fixtures.over(HandOverState.ACCEPTED)),
        decision(
            "17-association-long",
            Fixtures.decision(
                "䶮****",
                Fixtures.LONG,
                LONG_REASON,
                Fixtures.endless(),
                HandOverState.PENDING,
                "h")),
        decision(
            "17-association-rare",
            Fixtures.decision(
                "\uD883\uDEDE*",
                Fixtures.DIGITAL,
                Fixtures.REASON,
                Fixtures.endless(),
                HandOverState.PENDING,
                "h")));
  }

  private static Open open(AssociationDecision decision) {
    return new Open(
        decision,
        GrantedPeriod.first(decision.periods(), Optional.empty()),
        false,
        Optional.empty());
  }

  private static Sample decision(String name, AssociationDecision decision) {
    return Sample.acting(name, w -> decision(w, s -> s.service.decision = decision));
  }

  private static Sample state(String name, DecisionState state) {
    return Sample.acting(
        name,
        words -> {
          DecisionController controller = new Stage().decisionController(words);
          Screen screen = new ScreenLoader(words).screen(controller);
          controller.render(state);
          return screen;
        });
  }

  private static Screen decision(Messages words, Consumer<Stage> setting) {
    Stage stage = new Stage();
    setting.accept(stage);
    return new ScreenLoader(words).screen(stage.decisionController(words));
  }

  private static Stream<Sample> asking() {
    Sample form = Sample.person("20-associate-form", w -> ask(w, s -> {}, c -> {}));
    Sample none = asked("20-associate-none", s -> s.service.candidates = Fixtures.none(), c -> {});
    Sample writing = asked("20-associate-writing", s -> {}, c -> c.write("代办公司年度报告"));
    Sample list = asked("20-associate", s -> {}, AssociationStates::fill);
    return Stream.of(
        form,
        form.landscape().large(),
        none,
        none.landscape().large(),
        asked(
            "20-associate-unreachable",
            s -> s.service.failure = Optional.of(FakeAssociations.unreachable()),
            c -> {}),
        list,
        list.landscape(),
        list.large(),
        list.low(),
        asked("20-associate-chosen-nothing", s -> {}, c -> {}),
        asked(
            "20-associate-one",
            s ->
                s.service.candidates =
                    Fixtures.found(5, Fixtures.candidate("a1", "te********", "田*")),
            c -> c.give(Reason.TAX)),
        writing,
        writing.landscape().large(),
        asked(
            "20-associate-pages",
            s ->
                s.service.candidates =
                    Fixtures.found(
                        5,
                        Fixtures.candidate("a1", "te********", "田*"),
                        Fixtures.candidate("a3", "3c******", "䶮**"),
                        Fixtures.candidate("a4", "8e******", "林**")),
            AssociationStates::fill),
        asked(
            "20-associate-waiting",
            s -> s.service.candidates = Fixtures.found(4, Fixtures.asked("a1", "te********", "田*")),
            c -> {}),
        asked(
            "20-associate-sent",
            s -> {},
            c -> {
              fill(c);
              c.send();
            }),
        asked(
            "20-associate-enough",
            s ->
                s.service.candidates =
                    Fixtures.found(0, Fixtures.candidate("a1", "te********", "田*")),
            AssociationStates::fill));
  }

  private static void fill(AskController controller) {
    controller.choose("a1");
    controller.give(Reason.ANNUAL_REPORT);
    controller.give(Reason.SOCIAL_INSURANCE);
  }

  private static Sample asked(String name, Consumer<Stage> setting, Consumer<AskController> then) {
    return Sample.person(
        name,
        w ->
            ask(
                w,
                setting,
                c -> {
                  c.fill(Fixtures.DIGITAL.name(), Fixtures.DIGITAL.creditCode());
                  c.search();
                  then.accept(c);
                }));
  }

  private static Screen ask(Messages words, Consumer<Stage> setting, Consumer<AskController> then) {
    Stage stage = new Stage();
    setting.accept(stage);
    AskController controller = stage.askController(words);
    Screen screen = new ScreenLoader(words).screen(controller);
    then.accept(controller);
    return screen;
  }
}
