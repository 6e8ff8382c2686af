package cn.yst.kiosk.api;

import static cn.yst.kiosk.api.FakeService.event;
import static cn.yst.kiosk.api.FakeService.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.api.GrantEvent.Begun;
import cn.yst.kiosk.api.GrantEvent.Held;
import cn.yst.kiosk.api.GrantEvent.Moved;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A sign-in whose status stream misbehaves: it is cut, doubled, silent, or speaks words of another
/// time. Each of them ends with one token, and the screen hears each step once.
class StatusStreamTest {
  private final FakeService service = new FakeService();
  private final List<GrantEvent> heard = new ArrayList<>();

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void anEventThatIsCutInItsMiddleSaysNothingAndTheNextStreamGoesOnBehindTheLastWholeOne()
      throws Exception {
    String verified = event(2, "verified");
    service.cutStream(event(1, "scanned"), verified.substring(0, verified.length() - 20));
    service.stream(verified, event(3, "approved"));
    signIn();
    assertThat(moves())
        .containsExactly(
            AuthorizationState.SCANNED, AuthorizationState.VERIFIED, AuthorizationState.APPROVED);
    assertThat(service.asked())
        .containsExactly("stream after 0", "stream after 1", "redeemed", "who");
  }

  @Test
  void doubledAndLateEventsAreHeardOnceAndRedeemOnce() throws Exception {
    service.stream(
        event(2, "verified"),
        event(2, "verified"),
        event(1, "scanned"),
        event(3, "approved"),
        event(3, "approved"));
    signIn();
    assertThat(moves()).containsExactly(AuthorizationState.VERIFIED, AuthorizationState.APPROVED);
    assertThat(service.asked()).containsOnlyOnce("redeemed");
  }

  @Test
  void behindTwoSilentStreamsComeLongPollsAndBehindThemPlainQuestions() throws Exception {
    service.stream();
    service.stream();
    service.poll(status(1, "scanned"));
    service.poll(status(2, "verified"));
    signIn();
    assertThat(moves()).containsExactly(AuthorizationState.SCANNED, AuthorizationState.VERIFIED);
    assertThat(service.asked())
        .containsSubsequence(
            "stream after 0",
            "stream after 0",
            "poll after 0",
            "poll after 1",
            "poll after 2",
            "redeemed");
  }

  @Test
  void aWordOfAnotherTimeSaysNothingAndAnUnknownMemberDoesNoHarm() throws Exception {
    service.stream(
        event(1, "teleported"),
        event(2, "scanned").replace("{", "{\"new_member\":{\"state\":[\"denied\"]},"),
        event(3, "approved"));
    signIn();
    assertThat(moves()).containsExactly(AuthorizationState.SCANNED, AuthorizationState.APPROVED);
  }

  @Test
  void aLongPollThatSpeaksWordsOfAnotherTimeIsGivenUpForPlainQuestions() throws Exception {
    service.stream();
    service.stream();
    service.poll(status(1, "teleported"));
    service.poll(status(2, "teleported"));
    signIn();
    assertThat(moves()).isEmpty();
    assertThat(service.asked()).contains("poll after 0", "redeemed").doesNotContain("poll after 1");
  }

  @Test
  void whoHasBeenIntroducedWithTheTokenIsNotAskedFor() throws Exception {
    service.introduce();
    service.stream(event(3, "approved"));
    signIn();
    assertThat(service.asked()).containsExactly("stream after 0", "redeemed");
    assertThat(heard.getLast())
        .isInstanceOfSatisfying(
            Held.class, held -> assertThat(held.person().name()).isEqualTo("田*"));
  }

  /// Answers to the question for the token that are none, each with the failure that the screen
  /// hears of, once, before it goes on.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          500, application/json, {}, Failed
          503, text/html, <html>, Failed
          200, text/html, <html>, Malformed
          200, application/json, {, Malformed
          200, application/json, LONG, Malformed
          """)
  void anAnswerThatIsNoneIsToldAsWhatItIsAndAskedForAgain(
      int status, String type, String body, String failure) throws Exception {
    service.token(status, type, body.replace("LONG", "x".repeat((int) BodyLimit.BYTES + 1)));
    service.stream(event(1, "approved"));
    signIn();
    assertThat(heard)
        .filteredOn(GrantEvent.Unanswered.class::isInstance)
        .singleElement(type(GrantEvent.Unanswered.class))
        .satisfies(
            event -> {
              assertThat(event.failure().getClass().getSimpleName()).isEqualTo(failure);
              assertThat(event.failure().traceId()).isNotEmpty();
            });
    assertThat(heard).contains(new GrantEvent.Answered());
  }

  @Test
  void aWrongAnswerToWhoItIsIsNoLostLineAndIsAskedForAgain() throws Exception {
    service.person(200, "text/html", "<html>");
    service.stream(event(1, "approved"));
    signIn();
    assertThat(heard)
        .filteredOn(GrantEvent.Unanswered.class::isInstance)
        .singleElement(type(GrantEvent.Unanswered.class))
        .satisfies(event -> assertThat(event.failure()).isInstanceOf(ApiException.Malformed.class));
  }

  @Test
  void whereNoStatusIsHeardAPhoneThatScannedTheCodeHasItsTime() throws Exception {
    pendingForFourMinutes();
    signIn();
    assertThat(service.asked()).containsOnlyOnce("redeemed");
  }

  @Test
  void alsoWhereItWasHeardBeforeThatNobodyHadScannedIt() throws Exception {
    service.cutStream(event(1, "created"));
    pendingForFourMinutes();
    signIn();
    assertThat(service.asked()).containsOnlyOnce("redeemed");
  }

  @Test
  void whereItIsHeardThatNobodyScannedTheCodeItEndsInTime() throws Exception {
    service.stream(event(1, "created"));
    for (int i = 0; i < 3; i++) {
      service.pending(Duration.ZERO);
    }
    run(
        event -> {
          heard.add(event);
          if (event instanceof Begun) {
            service.pass(Duration.ofMinutes(3));
          }
        });
    assertThat(heard.getLast()).isEqualTo(new GrantEvent.Ended(AuthorizationState.EXPIRED));
    assertThat(service.asked()).contains("token").doesNotContain("redeemed");
  }

  @Test
  void whereNothingIsHeardForLongerThanItLivesItEnds() throws Exception {
    for (int i = 0; i < 7; i++) {
      service.pending(Duration.ofSeconds(50));
    }
    run(heard::add);
    assertThat(heard.getLast()).isEqualTo(new GrantEvent.Ended(AuthorizationState.EXPIRED));
  }

  private void pendingForFourMinutes() {
    for (int i = 0; i < 5; i++) {
      service.pending(Duration.ofSeconds(48));
    }
  }

  private void signIn() throws ApiException {
    run(heard::add);
    assertThat(heard.getFirst()).isInstanceOf(Begun.class);
    assertThat(heard.getLast()).isInstanceOf(Held.class);
    assertThat(heard.stream().filter(Held.class::isInstance)).hasSize(1);
  }

  private void run(Consumer<GrantEvent> each) throws ApiException {
    service
        .signIn()
        .run(
            AuthorizationDetail.hallLogin(
                new Subject("田军", "110108199603306002", SubjectSource.TYPED),
                new FaceConsent("1", "0".repeat(64), true, Instant.EPOCH)),
            each);
  }

  private Stream<AuthorizationState> moves() {
    return heard.stream()
        .flatMap(event -> event instanceof Moved moved ? Stream.of(moved.state()) : Stream.empty());
  }
}
