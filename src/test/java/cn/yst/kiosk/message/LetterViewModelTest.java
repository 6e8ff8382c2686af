package cn.yst.kiosk.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AccountAction;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.Message;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import cn.yst.kiosk.message.LetterEvent.Arrived;
import cn.yst.kiosk.message.LetterEvent.Ask;
import cn.yst.kiosk.message.LetterEvent.Failed;
import cn.yst.kiosk.message.LetterEvent.Retry;
import cn.yst.kiosk.message.LetterState.Asking;
import cn.yst.kiosk.message.LetterState.Loading;
import cn.yst.kiosk.message.LetterState.Shown;
import cn.yst.kiosk.message.LetterState.Step;
import cn.yst.kiosk.message.LetterState.Unavailable;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import cn.yst.kiosk.ui.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterViewModelTest {
  private static final Trouble TROUBLE = new Trouble("problem.failed", "E-SVC-1");
  private static final Message MESSAGE = Fixtures.added("某公司");
  private static final LetterState SHOWN = new Shown(MESSAGE, Optional.empty(), Optional.empty());
  private static final LetterState ASKING =
      new Asking(new Shown(MESSAGE, Optional.empty(), Optional.empty()));
  private static final LetterState TOLD =
      new Shown(MESSAGE, Optional.empty(), Optional.of(TROUBLE));
  private static final LetterState LOADING = new Loading();
  private static final LetterState UNAVAILABLE = new Unavailable(TROUBLE);

  private final Stage stage = new Stage();

  static Stream<Arguments> table() {
    LetterEvent arrived = new Arrived(MESSAGE, Optional.empty());
    LetterEvent failed = new Failed(TROUBLE);
    LetterEvent retry = new Retry();
    LetterEvent ask = new Ask();
    return Stream.of(
        Arguments.of(LOADING, arrived, SHOWN),
        Arguments.of(LOADING, failed, UNAVAILABLE),
        Arguments.of(LOADING, retry, LOADING),
        Arguments.of(SHOWN, arrived, SHOWN),
        Arguments.of(SHOWN, failed, SHOWN),
        Arguments.of(SHOWN, retry, SHOWN),
        Arguments.of(LOADING, ask, LOADING),
        Arguments.of(SHOWN, ask, ASKING),
        Arguments.of(ASKING, arrived, ASKING),
        Arguments.of(ASKING, failed, TOLD),
        Arguments.of(ASKING, retry, ASKING),
        Arguments.of(ASKING, ask, ASKING),
        Arguments.of(UNAVAILABLE, ask, UNAVAILABLE),
        Arguments.of(UNAVAILABLE, arrived, UNAVAILABLE),
        Arguments.of(UNAVAILABLE, failed, UNAVAILABLE),
        Arguments.of(UNAVAILABLE, retry, LOADING));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(LetterState from, LetterEvent event, LetterState to) {
    assertThat(LetterViewModel.next(from, event)).isEqualTo(to);
  }

  @Test
  void openingMarksAsReadAtOnce() {
    stage.letter("m5").start();
    assertThat(stage.service.calls).containsExactly("read m5", "message m5");
  }

  @ParameterizedTest
  @CsvSource({
    "NONE,BACK,BACK",
    "CERTIFY_IN_PERSON,CERTIFY,BACK",
    "REQUEST_CERTIFICATION,ASK,BACK",
    "VIEW_AGENTS,AGENTS,BACK",
    "VIEW_ENTERPRISE,ENTERPRISE,ENTERPRISE",
    "VIEW_FEEDBACK,FEEDBACK,FEEDBACK",
    "DECIDE_ASSOCIATION,DECIDE,DECIDE"
  })
  void offersWhatTheServiceStillAllows(MessageAction action, Step allowed, Step forbidden) {
    LetterViewModel model = opened(action);
    assertThat(((Shown) model.stateProperty().get()).step()).isEqualTo(allowed);
    stage.allowed = Optional.of(List.of(AccountAction.ENTER));
    assertThat(((Shown) opened(action).stateProperty().get()).step()).isEqualTo(forbidden);
    stage.allowed = Optional.of(List.of());
    assertThat(((Shown) opened(action).stateProperty().get()).step()).isEqualTo(forbidden);
  }

  @Test
  void certifyingLeadsToTheOwnFaceCheckAndThenToTheWordOfSuccess() {
    opened(MessageAction.CERTIFY_IN_PERSON).proceed();
    assertThat(stage.navigator.route())
        .isEqualTo(
            new Route.FaceCheck(
                new Purpose.Certify("t1"), new Route.Success(SuccessKind.ACCOUNT_CERTIFIED, "t1")));
  }

  @Test
  void anEnterpriseIsShownWithItsAccounts() {
    opened(MessageAction.VIEW_ENTERPRISE).proceed();
    assertThat(stage.navigator.route()).isEqualTo(new Route.AccountInfo("t1"));
  }

  @Test
  void agentsAndFeedbackAreShownInTheirWings() {
    opened(MessageAction.VIEW_AGENTS).proceed();
    assertThat(stage.navigator.route()).isEqualTo(new Route.Agents("t1"));
    opened(MessageAction.VIEW_FEEDBACK).proceed();
    assertThat(stage.navigator.route()).isEqualTo(new Route.FeedbackHistory());
  }

  @Test
  void askingAgainMakesANewRequestAndShowsItsCode() {
    LetterViewModel model = opened(MessageAction.REQUEST_CERTIFICATION);
    stage.certification.failure =
        Optional.of(FakeMessages.rejected(429, "certification_requests_per_day"));
    model.proceed();
    assertThat(((Shown) model.stateProperty().get()).trouble())
        .contains(new Trouble("certification.perDay", "E-429-7F3A2C"));
    stage.certification.failure = Optional.empty();
    model.proceed();
    assertThat(stage.navigator.route())
        .isEqualTo(new Route.Handing(HandOverKind.CERTIFICATION, "t1", true));
  }

  @ParameterizedTest
  @CsvSource({
    "409, already_certified, certification.already",
    "403, authority_ended, lock.authorityEnded",
    "403, not_allowed, problem.rejected"
  })
  void saysWhyARequestWasRefused(int status, String code, String sentence) {
    LetterViewModel model = opened(MessageAction.REQUEST_CERTIFICATION);
    stage.certification.failure = Optional.of(FakeMessages.rejected(status, code));
    model.proceed();
    assertThat(((Shown) model.stateProperty().get()).trouble().orElseThrow().sentence())
        .isEqualTo(sentence);
  }

  @Test
  void aRequestThatIsOpenIsShownAgainAndNotReplaced() {
    stage.allowed = Optional.of(List.of(AccountAction.SHOW_CERTIFICATION_REQUEST));
    opened(MessageAction.REQUEST_CERTIFICATION).proceed();
    assertThat(stage.navigator.route())
        .isEqualTo(new Route.Handing(HandOverKind.CERTIFICATION, "t1", false));
  }

  @Test
  void withoutAnActionItLeadsBackToTheInbox() {
    opened(MessageAction.NONE).proceed();
    assertThat(stage.navigator.route()).isEqualTo(new Route.Inbox());
  }

  @Test
  void triesAgainAfterAFailure() {
    stage.service.failure = Optional.of(FakeMessages.unreachable());
    LetterViewModel model = stage.letter("m5");
    model.start();
    assertThat(model.stateProperty().get())
        .isEqualTo(new Unavailable(new Trouble("problem.unreachable", "E-NET-7F3A2C")));
    stage.service.failure = Optional.empty();
    model.retry();
    assertThat(model.stateProperty().get()).isInstanceOf(Shown.class);
  }

  private LetterViewModel opened(MessageAction action) {
    boolean aimless = action == MessageAction.NONE || action == MessageAction.VIEW_FEEDBACK;
    stage.service.inbox =
        List.of(
            Fixtures.message(
                "m0",
                MessageKind.AGENT_ACCEPTED,
                "2026-03-17T16:40",
                true,
                "testforapp",
                "黄**",
                action,
                aimless ? null : "t1"));
    LetterViewModel model = stage.letter("m0");
    model.start();
    return model;
  }
}
