package cn.yst.kiosk.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.FeedbackCategory;
import cn.yst.contract.PostFeedback;
import cn.yst.contract.RatingLevel;
import cn.yst.contract.RatingReason;
import cn.yst.kiosk.api.FakeMatters;
import cn.yst.kiosk.feedback.FeedbackPages.History;
import cn.yst.kiosk.feedback.FeedbackPages.Rating;
import cn.yst.kiosk.feedback.FeedbackPages.Writing;
import cn.yst.kiosk.navigation.Route;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/// The main way of each screen, with a hand on the glass.
class FeedbackScreensTest {
  private final FeedbackStage stage = new FeedbackStage();

  @Test
  void aVisitorWritesChineseInTwoLinesAndSendsIt() throws TimeoutException {
    Writing page = new Writing(stage.person());
    page.strike("hao");
    page.takeFirstProposal();
    assertThat(page.canSend()).isFalse();
    page.newLine();
    page.strike("。");
    page.isAbout("SUGGESTION");
    page.takeOffAttachment();
    page.send();
    assertThat(stage.service.sent)
        .containsExactly(new PostFeedback(FeedbackCategory.SUGGESTION, "好\n。", null, null));
    assertThat(page.says("已收到")).isTrue();
  }

  @Test
  void theFiveHundredthCharacterIsTheLast() throws TimeoutException {
    stage.draft.keep("好".repeat(499));
    Writing page = new Writing(stage.person());
    page.strike("。，");
    assertThat(page.says("500 / 500")).isTrue();
    assertThat(stage.draft.text()).isEqualTo("好".repeat(499) + "。");
  }

  @Test
  void aLostAnswerLeavesTheWordsWhereTheyAre() throws TimeoutException {
    stage.draft.keep("扫码窗不亮");
    stage.draft.keep(Optional.of(FeedbackCategory.DEVICE));
    stage.service.failure = Optional.of(FakeMatters.unreachable());
    Writing page = new Writing(stage.person());
    page.send();
    assertThat(page.says("没有收到回音。您写的还在，请再点一次“发送反馈”，不会重复")).isTrue();
    assertThat(page.says("5 / 500")).isTrue();
  }

  @Test
  void somebodyWithoutSignInIsToldThatNoReplyComes() throws TimeoutException {
    Writing page = new Writing(stage.anonymous());
    assertThat(page.says("没有登录，查不到回复；需要回复请打 12345")).isTrue();
    assertThat(page.says("反馈历史")).isFalse();
  }

  @Test
  void theHistoryShowsRepliesAndOpensOneWhole() throws TimeoutException {
    History page = new History(stage);
    assertThat(page.says("登记信息每天更新一次，现在已是新名字。")).isTrue();
    page.open("f1");
    assertThat(page.isOpened()).isTrue();
  }

  @Test
  void theHistoryTurnsItsPagesAndLeadsToANewOne() throws TimeoutException {
    History page = new History(stage);
    page.turn();
    assertThat(page.says("大厅的椅子可以多放几把。")).isTrue();
    page.writeNew();
    assertThat(stage.navigator.route()).isEqualTo(new Route.Feedback());
  }

  @Test
  void aFaceAndAReasonAreARating() throws TimeoutException {
    Rating page = new Rating(stage);
    assertThat(page.canSubmit()).isFalse();
    page.because("SCANNING");
    page.choose("POOR");
    page.submit();
    assertThat(stage.kiosk.ratings)
        .containsExactly(
            new cn.yst.contract.Rating(
                "add_enterprise", RatingLevel.POOR, List.of(RatingReason.SCANNING)));
    assertThat(page.says("谢谢，我们会改")).isTrue();
    assertThat(page.says("还想说说？请打 12345 或 020-29859688")).isTrue();
  }

  @Test
  void nobodyHasToRate() throws TimeoutException {
    Rating page = new Rating(stage);
    page.skip();
    assertThat(stage.navigator.route()).isEqualTo(new Route.Home());
    assertThat(stage.kiosk.ratings).isEmpty();
  }
}
