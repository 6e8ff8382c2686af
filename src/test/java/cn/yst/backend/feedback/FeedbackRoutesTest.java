package cn.yst.backend.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.DomainFixture;
import cn.yst.backend.GroundFixture;
import cn.yst.backend.StoryAccounts;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.contract.BusinessCode;
import cn.yst.contract.BusinessCodeCheck;
import cn.yst.contract.BusinessCodeState;
import cn.yst.contract.FeedbackCategory;
import cn.yst.contract.FeedbackEntry;
import cn.yst.contract.FeedbackPage;
import cn.yst.contract.FeedbackReceipt;
import cn.yst.contract.FeedbackState;
import cn.yst.contract.Json;
import cn.yst.contract.MatterPage;
import cn.yst.contract.MessageKind;
import cn.yst.contract.Nothing;
import cn.yst.contract.PostFeedback;
import cn.yst.contract.Rating;
import cn.yst.contract.RatingLevel;
import cn.yst.contract.RatingReason;
import cn.yst.contract.StartedMatter;
import cn.yst.contract.UnlockWay;
import cn.yst.contract.VerifyBusinessCode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Feedback, ratings, business matters and the business code.
class FeedbackRoutesTest {
  private static final PostFeedback FEEDBACK =
      new PostFeedback(FeedbackCategory.DEVICE, "扫码窗不亮，请看一看", "add_enterprise", null);
  private final DomainFixture fixture = new DomainFixture();
  private final StoryAccounts story = new StoryAccounts(fixture);
  private final String session = fixture.signIn(DemoPeople.HUANG_LIYAN);

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void isStoredOnceAndAnsweredInTheHistory() {
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      assertThat(
              fixture
                  .ground()
                  .post(session, "/v1/feedback", Json.write(FEEDBACK), key)
                  .statusCode())
          .isEqualTo(201);
    }
    FeedbackEntry entry = history().items().getFirst();
    assertThat(history().paging().total()).isOne();
    assertThat(entry.state()).isEqualTo(FeedbackState.RECEIVED);
    fixture
        .ground()
        .ground()
        .database()
        .write(tx -> fixture.feedback().answer(tx, entry.id(), "已修好，谢谢您"));
    assertThat(history().items().getFirst().reply()).isEqualTo("已修好，谢谢您");
    var message = story.inbox(session).items().getFirst();
    assertThat(message.kind()).isEqualTo(MessageKind.FEEDBACK_ANSWERED);
    assertThat(message.excerpt()).isEqualTo("扫码窗不亮，请看一看");
  }

  @Test
  void beforeSignInItHasNoHistory() {
    fixture.post(GroundFixture.KIOSK, "/v1/kiosk/feedback", FEEDBACK, 201, FeedbackReceipt.class);
    assertThat(history().items()).isEmpty();
    assertThat(fixture.refusal(session, "/v1/kiosk/feedback", FEEDBACK))
        .isEqualTo("401 unauthorized");
  }

  @Test
  void fiveHundredCharactersAreTheMost() {
    String long501 = "{\"category\":\"other\",\"text\":\"" + "𠅤".repeat(501) + "\"}";
    String long500 = "{\"category\":\"other\",\"text\":\"" + "𠅤".repeat(500) + "\"}";
    assertThat(fixture.ground().post(session, "/v1/feedback", long501).statusCode()).isEqualTo(400);
    assertThat(fixture.ground().post(session, "/v1/feedback", long500).statusCode()).isEqualTo(201);
  }

  @Test
  void aRatingKnowsTheHourAndNobody() {
    Rating rating = new Rating("add_enterprise", RatingLevel.GOOD, List.of(RatingReason.SCANNING));
    assertThat(
            fixture
                .ground()
                .post(GroundFixture.KIOSK, "/v1/kiosk/ratings", Json.write(rating))
                .statusCode())
        .isEqualTo(204);
    String hour =
        fixture
            .ground()
            .ground()
            .database()
            .read(
                tx ->
                    tx.createQuery("select at_hour from rating")
                        .mapTo(java.time.Instant.class)
                        .one()
                        .toString());
    assertThat(hour).isEqualTo("2026-03-02T02:00:00Z");
  }

  @Test
  void mattersShowWhyTheyAreLockedAndTheShortestWay() {
    MatterPage page = fixture.get(session, story.path("8e7d8fb0") + "/matters", MatterPage.class);
    assertThat(page.all()).isEqualTo(5);
    assertThat(page.open()).isEqualTo(2);
    var lock = java.util.Objects.requireNonNull(page.items().get(2).lock());
    assertThat(lock.way()).isEqualTo(UnlockWay.REQUEST_CERTIFICATION);
    assertThat(lock.unlockerName()).isEqualTo("田*");
    String start = "/matters/fund_application/start";
    assertThat(fixture.refusal(session, story.path("8e7d8fb0") + start, new Nothing()))
        .isEqualTo("403 matter_locked");
    fixture.post(
        session, story.path("testforapp") + start, new Nothing(), 201, StartedMatter.class);
  }

  @Test
  void aBusinessCodeHoldsForAMinute() {
    BusinessCode code = code();
    assertThat(code.secondsLeft()).isEqualTo(60);
    BusinessCodeCheck check = verify(code.token());
    assertThat(check.state()).isEqualTo(BusinessCodeState.VALID);
    assertThat(check.holder()).isEqualTo("黄**");
    assertThat(check.alias()).isEqualTo("testforapp");
    fixture.ground().clock().advance(Duration.ofSeconds(60));
    assertThat(verify(code.token()).state()).isEqualTo(BusinessCodeState.EXPIRED);
  }

  @Test
  void forgedAndForeignCodesAreUnknown() {
    String token = code().token();
    for (int i = 5; i < token.length(); i++) {
      char other = token.charAt(i) == 'A' ? 'Q' : 'A';
      String forged = token.substring(0, i) + other + token.substring(i + 1);
      assertThat(verify(forged).state()).as("at %d", i).isEqualTo(BusinessCodeState.UNKNOWN);
    }
    assertThat(verify("https://example.org/").state()).isEqualTo(BusinessCodeState.UNKNOWN);
  }

  @Test
  void aCodeEndsWithTheAuthorityBehindIt() {
    String token = code().token();
    assertThat(
            fixture.ground().post(session, story.path("testforapp") + "/leave", "{}").statusCode())
        .isEqualTo(204);
    assertThat(verify(token).state()).isEqualTo(BusinessCodeState.EXPIRED);
  }

  private FeedbackPage history() {
    return fixture.get(session, "/v1/feedback", FeedbackPage.class);
  }

  private BusinessCode code() {
    return fixture.post(
        session,
        story.path("testforapp") + "/business-codes",
        new Nothing(),
        201,
        BusinessCode.class);
  }

  private BusinessCodeCheck verify(String token) {
    return fixture.post(
        GroundFixture.KIOSK,
        "/v1/business-codes/verify",
        new VerifyBusinessCode(token),
        200,
        BusinessCodeCheck.class);
  }
}
