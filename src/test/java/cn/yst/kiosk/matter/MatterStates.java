package cn.yst.kiosk.matter;

import cn.yst.contract.AccountState;
import cn.yst.contract.UnlockWay;
import cn.yst.gallery.Sample;
import cn.yst.gallery.Samples;
import cn.yst.kiosk.api.FakeMatters;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// 21 in every state.
public final class MatterStates implements Samples {
  @Override
  public Stream<Sample> samples() {
    Sample gate =
        sample("21-matters-gate", s -> {}, (stage, model) -> model.choose("fund_application"));
    return Stream.of(
        sample("21-matters", s -> {}, (stage, model) -> {}),
        gate,
        gate.large(),
        gate.low(),
        gate.landscape(),
        sample("21-matters-open", s -> {}, (stage, model) -> model.choose("policy_query")),
        sample(
            "21-matters-in-person",
            s -> s.service.matters = FakeMatters.matters(UnlockWay.CERTIFY_IN_PERSON),
            (stage, model) -> model.choose("credit_report")),
        sample(
            "21-matters-ask",
            s -> s.service.matters = FakeMatters.matters(UnlockWay.ASK_REPRESENTATIVE_TO_CERTIFY),
            (stage, model) -> model.choose("credit_report")),
        sample(
            "21-matters-certified",
            s -> {
              s.service.state = AccountState.CERTIFIED;
              s.service.matters = FakeMatters.matters(UnlockWay.COUNTER).subList(0, 2);
            },
            (stage, model) -> {}),
        sample(
            "21-matters-trouble",
            s -> {},
            (stage, model) -> {
              model.choose("policy_query");
              stage.service.failure = Optional.of(FakeMatters.unreachable());
              model.proceed();
            }),
        sample(
            "21-matters-started",
            s -> {},
            (stage, model) -> {
              model.choose("policy_query");
              model.proceed();
            }),
        sample("21-matters-loading", s -> s.hand.hold(), (stage, model) -> {}),
        sample(
            "21-matters-error",
            s -> s.service.failure = Optional.of(FakeMatters.unreachable()),
            (stage, model) -> {}));
  }

  private interface Acts {
    void on(MatterStage stage, MattersViewModel model);
  }

  private static Sample sample(String name, Consumer<MatterStage> setting, Acts acts) {
    return Sample.acting(name, words -> screen(words, setting, acts));
  }

  private static Screen screen(Messages words, Consumer<MatterStage> setting, Acts acts) {
    MatterStage stage = new MatterStage();
    setting.accept(stage);
    MattersViewModel model = stage.model();
    Screen screen =
        new ScreenLoader(words)
            .screen(new MattersController(model, words, MatterStage.TIME, "B12"));
    acts.on(stage, model);
    return screen;
  }
}
