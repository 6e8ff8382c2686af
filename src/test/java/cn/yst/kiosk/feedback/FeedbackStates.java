package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackCategory;
import cn.yst.contract.RatingLevel;
import cn.yst.contract.RatingReason;
import cn.yst.gallery.Sample;
import cn.yst.gallery.Samples;
import cn.yst.kiosk.api.FakeMatters;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// 18, 18b and 23 in every state.
public final class FeedbackStates implements Samples {
  private static final String TEXT = "扫营业执照时扫码窗不亮，试了三次。改成手工输入才成功。希望";

  @Override
  public Stream<Sample> samples() {
    return Stream.of(writing(), history(), rating()).flatMap(s -> s);
  }

  private static Stream<Sample> writing() {
    Sample written = write("18-feedback", s -> typed(s, TEXT), model -> {});
    Sample asking = write("18-feedback-asking", s -> {}, model -> {});
    return Stream.of(
        written,
        asking,
        asking.large(),
        asking.low(),
        written.large(),
        written.low(),
        written.landscape(),
        write("18-feedback-full", s -> typed(s, "扫码窗不亮，试了三次。".repeat(45) + "成功了"), model -> {}),
        write(
            "18-feedback-number",
            s -> typed(s, "我的号码 440524188001010014，请查"),
            model -> model.attach(false)),
        write(
            "18-feedback-sending",
            s -> {
              typed(s, TEXT);
              s.hand.hold();
            },
            FeedbackViewModel::send),
        write(
            "18-feedback-unsent",
            s -> {
              typed(s, TEXT);
              s.service.failure = Optional.of(FakeMatters.unreachable());
            },
            FeedbackViewModel::send),
        write("18-feedback-sent", s -> typed(s, TEXT), FeedbackViewModel::send),
        Sample.place(
            "18-feedback-anonymous",
            w -> screen(w, s -> typed(s, TEXT), FeedbackStage::anonymous, model -> {})),
        Sample.place(
            "18-feedback-anonymous-sent",
            w ->
                screen(w, s -> typed(s, TEXT), FeedbackStage::anonymous, FeedbackViewModel::send)));
  }

  private static void typed(FeedbackStage stage, String text) {
    stage.draft.keep(text);
    stage.draft.keep(Optional.of(FeedbackCategory.DEVICE));
  }

  private static Sample write(
      String name, Consumer<FeedbackStage> setting, Consumer<FeedbackViewModel> acts) {
    return Sample.acting(
        name, words -> screen(words, setting, s -> s.person(FeedbackStage.WITH_CODE), acts));
  }

  private static Screen screen(
      Messages words,
      Consumer<FeedbackStage> setting,
      Function<FeedbackStage, FeedbackViewModel> make,
      Consumer<FeedbackViewModel> acts) {
    FeedbackStage stage = new FeedbackStage();
    setting.accept(stage);
    FeedbackViewModel model = make.apply(stage);
    Screen screen =
        new ScreenLoader(words).screen(new FeedbackController(model, words, FeedbackStage.TIME));
    acts.accept(model);
    return screen;
  }

  private static Stream<Sample> history() {
    Sample three = history("18b-feedback-history", s -> {});
    return Stream.of(
        three,
        three.large(),
        three.low(),
        three.landscape(),
        history("18b-feedback-history-long", s -> s.service.entries = FakeFeedback.longOnes()),
        history("18b-feedback-history-empty", s -> s.service.entries = List.of()),
        history("18b-feedback-sheet", s -> {}).pressed("feedback-f1"),
        history("18b-feedback-history-loading", s -> s.hand.hold()),
        history(
            "18b-feedback-history-error",
            s -> s.service.failure = Optional.of(FakeMatters.unreachable())));
  }

  private static Sample history(String name, Consumer<FeedbackStage> setting) {
    return Sample.acting(
        name,
        words -> {
          FeedbackStage stage = new FeedbackStage();
          setting.accept(stage);
          return new ScreenLoader(words)
              .screen(new FeedbackHistoryController(stage.history(), words, FeedbackStage.TIME));
        });
  }

  private static Stream<Sample> rating() {
    Sample chosen =
        rating(
            "23-rating",
            s -> {},
            (stage, model) -> {
              model.choose(RatingLevel.GOOD);
              model.toggle(RatingReason.SMALL_TEXT);
              stage.hand.advance(Duration.ofSeconds(8));
            });
    return Stream.of(
        chosen,
        chosen.large(),
        chosen.low(),
        chosen.landscape(),
        rating("23-rating-asking", s -> {}, (stage, model) -> {}),
        rating(
            "23-rating-ending",
            s -> {},
            (stage, model) -> stage.hand.advance(Duration.ofSeconds(23))),
        rating(
            "23-rating-unsent",
            s -> s.kiosk.failure = Optional.of(FakeMatters.unreachable()),
            (stage, model) -> {
              model.choose(RatingLevel.POOR);
              model.submit();
            }),
        rating(
            "23-rating-thanks",
            s -> {},
            (stage, model) -> {
              model.choose(RatingLevel.VERY_GOOD);
              model.submit();
            }),
        rating(
            "23-rating-sorry",
            s -> {},
            (stage, model) -> {
              model.choose(RatingLevel.VERY_POOR);
              model.submit();
            }));
  }

  private interface Acts {
    void on(FeedbackStage stage, RatingViewModel model);
  }

  private static Sample rating(String name, Consumer<FeedbackStage> setting, Acts acts) {
    return Sample.place(
        name,
        words -> {
          FeedbackStage stage = new FeedbackStage();
          setting.accept(stage);
          RatingViewModel model = stage.rating();
          Screen screen = new ScreenLoader(words).screen(new RatingController(model, words));
          acts.on(stage, model);
          return screen;
        });
  }
}
