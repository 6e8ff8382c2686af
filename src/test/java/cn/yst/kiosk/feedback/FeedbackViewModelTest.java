package cn.yst.kiosk.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.FeedbackCategory;
import cn.yst.contract.PostFeedback;
import cn.yst.kiosk.api.FakeMatters;
import cn.yst.kiosk.feedback.FeedbackEvent.Changed;
import cn.yst.kiosk.feedback.FeedbackEvent.Failed;
import cn.yst.kiosk.feedback.FeedbackEvent.Received;
import cn.yst.kiosk.feedback.FeedbackEvent.Send;
import cn.yst.kiosk.feedback.FeedbackState.Form;
import cn.yst.kiosk.feedback.FeedbackState.Sending;
import cn.yst.kiosk.feedback.FeedbackState.Sent;
import cn.yst.kiosk.feedback.FeedbackState.Unsent;
import cn.yst.kiosk.feedback.FeedbackState.Writing;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.ui.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackViewModelTest {
  private static final Trouble TROUBLE = new Trouble("feedback.failed", "E-SVC-1");
  private static final Form READY =
      new Form(Optional.of(FeedbackCategory.DEVICE), true, FeedbackText.of("扫码窗不亮"));
  private static final Form BARE = new Form(Optional.empty(), true, FeedbackText.EMPTY);
  private static final FeedbackState WRITING = new Writing(READY);
  private static final FeedbackState UNREADY = new Writing(BARE);
  private static final FeedbackState SENDING = new Sending(READY);
  private static final FeedbackState UNSENT = new Unsent(READY, TROUBLE);
  private static final FeedbackState SENT = new Sent(FeedbackCategory.DEVICE, FakeFeedback.NOW);

  static Stream<Arguments> table() {
    return Stream.of(
            row(WRITING, UNREADY, SENDING, WRITING, WRITING),
            row(UNREADY, UNREADY, UNREADY, UNREADY, UNREADY),
            row(SENDING, SENDING, SENDING, SENT, UNSENT),
            row(UNSENT, UNREADY, SENDING, UNSENT, UNSENT),
            row(SENT, SENT, SENT, SENT, SENT))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> row(FeedbackState from, FeedbackState... to) {
    List<FeedbackEvent> events =
        List.of(new Changed(BARE), new Send(), new Received(FakeFeedback.NOW), new Failed(TROUBLE));
    return IntStream.range(0, to.length).mapToObj(i -> Arguments.of(from, events.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(FeedbackState from, FeedbackEvent event, FeedbackState to) {
    assertThat(FeedbackViewModel.next(from, event)).isEqualTo(to);
  }

  @Nested
  class OnceSent {
    private final FeedbackStage stage = new FeedbackStage();
    private final FeedbackViewModel model = stage.person(FeedbackStage.WITH_CODE);

    @Test
    void carriesCategoryTextStepAndCode() {
      write(model, "扫码窗不亮");
      model.send();
      assertThat(stage.service.sent)
          .containsExactly(
              new PostFeedback(FeedbackCategory.DEVICE, "扫码窗不亮", "add_enterprise", "E-NET-7F3A2C"));
      assertThat(model.stateProperty().get()).isEqualTo(SENT);
    }

    @Test
    void carriesNothingElseWhenThatIsTakenOff() {
      write(model, "扫码窗不亮");
      model.attach(false);
      model.send();
      assertThat(stage.service.sent)
          .containsExactly(new PostFeedback(FeedbackCategory.DEVICE, "扫码窗不亮", null, null));
    }

    @Test
    void waitsForACategoryAndForWords() {
      model.typed("扫码窗不亮");
      model.send();
      model.choose(FeedbackCategory.DEVICE);
      model.typed("  \n ");
      model.send();
      assertThat(stage.service.calls).isEmpty();
    }

    @Test
    void keepsTheKeyOfAPressWhoseAnswerWasLost() {
      write(model, "扫码窗不亮");
      stage.service.failure = Optional.of(FakeMatters.unreachable());
      model.send();
      assertThat(model.stateProperty().get()).isInstanceOf(Unsent.class);
      assertThat(model.typedText()).isEqualTo("扫码窗不亮");
      stage.service.failure = Optional.empty();
      model.send();
      assertThat(stage.service.calls).hasSize(2);
      assertThat(stage.service.calls.getFirst()).isEqualTo(stage.service.calls.getLast());
      assertThat(model.stateProperty().get()).isEqualTo(SENT);
    }

    @Test
    void takesANewKeyForOtherWords() {
      write(model, "扫码窗不亮");
      stage.service.failure = Optional.of(FakeMatters.unreachable());
      model.send();
      model.typed("扫码窗不亮了");
      stage.service.failure = Optional.empty();
      model.send();
      assertThat(stage.service.calls).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void takesNoSecondPressWhileItIsOnItsWay() {
      write(model, "扫码窗不亮");
      stage.hand.hold();
      model.send();
      model.send();
      model.typed("别的");
      stage.hand.release();
      assertThat(stage.service.calls).hasSize(1);
    }

    @Test
    void saysSoWhenTooManyWereSent() {
      write(model, "扫码窗不亮");
      stage.service.failure = Optional.of(FakeMatters.rejected(429, "too_many_requests"));
      model.send();
      assertThat(((Unsent) model.stateProperty().get()).trouble().sentence())
          .isEqualTo("feedback.tooOften");
    }

    @Test
    void leavesNoDraftBehind() {
      write(model, "扫码窗不亮");
      model.send();
      assertThat(stage.draft.text()).isEmpty();
      assertThat(stage.draft.category()).isEmpty();
    }
  }

  @Nested
  class Draft {
    private final FeedbackStage stage = new FeedbackStage();

    @Test
    void survivesALookAtTheHistory() {
      FeedbackViewModel model = stage.person();
      write(model, "扫码窗不亮");
      model.history();
      assertThat(stage.navigator.route()).isEqualTo(new Route.FeedbackHistory());
      FeedbackViewModel again = stage.person();
      assertThat(again.typedText()).isEqualTo("扫码窗不亮");
      assertThat(again.stateProperty().get()).isEqualTo(WRITING);
    }

    @Test
    void isErasedWithTheVisit() {
      write(stage.person(), "扫码窗不亮");
      stage.sessions.end(EndReason.IDLE);
      assertThat(stage.draft.text()).matches("\0*");
    }
  }

  @Nested
  class WithoutSignIn {
    private final FeedbackStage stage = new FeedbackStage();
    private final FeedbackViewModel model = stage.anonymous();

    @Test
    void goesOutInTheKiosksName() {
      write(model, "椅子太少");
      model.send();
      assertThat(stage.kiosk.feedback).hasSize(1);
      assertThat(stage.service.calls).isEmpty();
      assertThat(model.stateProperty().get()).isInstanceOf(Sent.class);
    }

    @Test
    void hasNoHistory() {
      Route here = stage.navigator.route();
      model.history();
      assertThat(model.signedIn()).isFalse();
      assertThat(stage.navigator.route()).isEqualTo(here);
    }
  }

  @Nested
  class Text {
    @Test
    void isCountedByCharactersAsPeopleSeeThem() {
      assertThat(FeedbackText.of("𠮷a").length()).isEqualTo(2);
      assertThat(FeedbackText.of("𠮷".repeat(500)).full()).isTrue();
      assertThat(FeedbackText.fits("𠮷".repeat(500))).isTrue();
      assertThat(FeedbackText.fits("𠮷".repeat(501))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "我是440524188001010014",
          "号码 44052418800101001X，请查",
          "440524188001010015 也算",
          "电话13800138000"
        })
    void withANumberOfAPersonIsWarned(String text) {
      assertThat(FeedbackText.of(text).personalNumber()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"A03 号机 3 月 11 日 10:05", "代码 91440000MA4X777A89", "受理号 302618090417", ""})
    void withOtherNumbersIsNot(String text) {
      assertThat(FeedbackText.of(text).personalNumber()).isFalse();
    }
  }

  private static void write(FeedbackViewModel model, String text) {
    model.choose(FeedbackCategory.DEVICE);
    model.typed(text);
  }
}
