package cn.yst.kiosk.businesscode;

import cn.yst.contract.AccountState;
import cn.yst.gallery.Sample;
import cn.yst.gallery.Samples;
import cn.yst.kiosk.api.FakeMatters;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// 19 in every state.
public final class CodeStates implements Samples {
  @Override
  public Stream<Sample> samples() {
    Sample hidden = sample("19-business-code-hidden", s -> {}, (stage, model) -> {});
    Sample shown =
        sample(
            "19-business-code-shown",
            s -> {},
            (stage, model) -> {
              model.press();
              stage.hand.advance(Duration.ofSeconds(7));
            });
    return Stream.of(
        hidden,
        shown,
        shown.large(),
        shown.low(),
        shown.landscape(),
        hidden.landscape(),
        sample(
            "19-business-code-ending",
            s -> {},
            (stage, model) -> {
              model.press();
              stage.hand.advance(Duration.ofSeconds(22));
            }),
        sample(
            "19-business-code-fetching",
            s -> {},
            (stage, model) -> {
              stage.hand.hold();
              model.press();
            }),
        sample(
            "19-business-code-suspended",
            s -> s.service.state = AccountState.SUSPENDED,
            (stage, model) -> {}),
        sample(
            "19-business-code-trouble",
            s -> {},
            (stage, model) -> {
              stage.service.failure = Optional.of(FakeMatters.unreachable());
              model.press();
            }),
        sample("19-business-code-opening", s -> s.hand.hold(), (stage, model) -> {}),
        sample(
            "19-business-code-error",
            s -> s.accountFailure = Optional.of(FakeMatters.unreachable()),
            (stage, model) -> {}));
  }

  private interface Acts {
    void on(CodeStage stage, BusinessCodeViewModel model);
  }

  private static Sample sample(String name, Consumer<CodeStage> setting, Acts acts) {
    return Sample.acting(name, words -> screen(words, setting, acts));
  }

  private static Screen screen(Messages words, Consumer<CodeStage> setting, Acts acts) {
    CodeStage stage = new CodeStage();
    setting.accept(stage);
    BusinessCodeViewModel model = stage.model();
    Screen screen = new ScreenLoader(words).screen(new BusinessCodeController(model, words));
    acts.on(stage, model);
    return screen;
  }
}
