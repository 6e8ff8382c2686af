package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.feedback.FeedbackStore;
import cn.yst.backend.message.MessageStore;
import cn.yst.backend.web.Ground;
import cn.yst.kiosk.session.Session;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// 意见反馈 through the whole product (login guide, 意见反馈 and 反馈历史), and the rating after it.
class FeedbackJourney extends InHall {
  @Test
  void isStoredOnceAlthoughTheAnswerIsLostAndTheReplyIsRead() {
    signIn.signIn(DemoPeople.TIAN_JUN, "tianjun");
    glass.press("enterButton").press("account-testforapp").press("enterButton").await("家企业");
    glass.press("feedbackTile").press("category-DEVICE");
    glass.compose("shebei", "设备").strike("。");
    hall.line().loseAnswers(true);
    glass.press("sendButton");
    Awaitility.await().until(() -> count() == 1);
    Awaitility.await().until(() -> glass.says("没有收到回音") || glass.says("网络暂时断开了"));
    hall.line().loseAnswers(false);
    Awaitility.await().until(() -> glass.canPress("sendButton"));
    assertThat(glass.says("3 / 500")).isTrue();
    glass.press("sendButton").await("已收到");
    assertThat(count()).isOne();
    terminal.picture("feedback-received");
    reply("扫码窗已经换好，谢谢您");
    glass.press("historyButton").await("扫码窗已经换好，谢谢您").await("设备。");
    terminal.picture("feedback-history");
    rate();
  }

  /// Nothing of the person is left when the kiosk asks how it went.
  private void rate() {
    signIn.leave();
    assertThat(terminal.session()).isInstanceOf(Session.Idle.class);
    assertThat(glass.words())
        .noneMatch(w -> w.contains("田") || w.contains("数字广东") || w.contains("扫码窗"));
    terminal.picture("rating");
    glass.press("level-GOOD").press("reason-SMALL_TEXT").press("submitButton").await("谢谢您");
    assertThat(terminal.session()).isInstanceOf(Session.Idle.class);
    glass.press("homeButton").await("刷脸登录");
    List<String> ratings =
        hall.backend()
            .ground()
            .database()
            .read(
                tx ->
                    tx.createQuery("select level || ' ' || reasons from rating")
                        .mapTo(String.class)
                        .list());
    assertThat(ratings).containsExactly("GOOD SMALL_TEXT");
  }

  @Test
  void isTakenWithoutANameBeforeSignIn() {
    glass.press("hotlineTile").press("feedbackButton").await("没有登录，查不到回复");
    glass.press("category-OTHER").strike("。").press("sendButton").await("已收到");
    assertThat(stored()).containsExactly("nobody");
    glass.press("backButton").await("服务热线");
  }

  private int count() {
    return stored().size();
  }

  private List<String> stored() {
    return hall.backend()
        .ground()
        .database()
        .read(
            tx ->
                tx.createQuery("select coalesce(person_id, 'nobody') from feedback")
                    .mapTo(String.class)
                    .list());
  }

  /// The staff has no screen yet; it answers where its screen will.
  private void reply(String text) {
    Ground ground = hall.backend().ground();
    FeedbackStore store =
        new FeedbackStore(
            ground.vault(), new MessageStore(ground.vault(), ground.clock()), ground.clock());
    ground
        .database()
        .write(
            tx -> {
              String id = tx.createQuery("select id from feedback").mapTo(String.class).one();
              return store.answer(tx, id, text);
            });
  }
}
