package cn.yst.kiosk.businesscode;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.contract.BusinessCode;
import cn.yst.kiosk.api.FakeMatters;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Arrived;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Came;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Failed;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Hide;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Press;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Refused;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Second;
import cn.yst.kiosk.businesscode.BusinessCodeState.Closed;
import cn.yst.kiosk.businesscode.BusinessCodeState.Fetching;
import cn.yst.kiosk.businesscode.BusinessCodeState.Hidden;
import cn.yst.kiosk.businesscode.BusinessCodeState.Opening;
import cn.yst.kiosk.businesscode.BusinessCodeState.Shown;
import cn.yst.kiosk.businesscode.BusinessCodeState.Unavailable;
import cn.yst.kiosk.ui.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BusinessCodeViewModelTest {
  private static final Trouble TROUBLE = new Trouble("problem.unreachable", "E-NET-7F3A2C");
  private static final ActingFor ACCOUNT = new CodeStage().service.acting();
  private static final BusinessCode CODE =
      new BusinessCode("YSM1.token", 60, ACCOUNT.enterprise(), "testforapp", "黄**");
  private static final String REASON = "businessCode.suspended";
  private static final BusinessCodeState OPENING = new Opening();
  private static final BusinessCodeState UNAVAILABLE = new Unavailable(TROUBLE);
  private static final BusinessCodeState HIDDEN = new Hidden(ACCOUNT);
  private static final BusinessCodeState TROUBLED = new Hidden(ACCOUNT, Optional.of(TROUBLE));
  private static final BusinessCodeState FETCHING = new Fetching(ACCOUNT);
  private static final BusinessCodeState SHOWN = new Shown(ACCOUNT, CODE, 30, 30);
  private static final BusinessCodeState LATER = new Shown(ACCOUNT, CODE, 29, 30);
  private static final BusinessCodeState CLOSED = new Closed(ACCOUNT, REASON);

  static Stream<Arguments> table() {
    return Stream.of(
            row(OPENING, HIDDEN, UNAVAILABLE, OPENING, OPENING, OPENING, OPENING, OPENING),
            row(
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                OPENING,
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE,
                UNAVAILABLE),
            row(HIDDEN, HIDDEN, HIDDEN, FETCHING, HIDDEN, HIDDEN, HIDDEN, HIDDEN),
            row(FETCHING, FETCHING, TROUBLED, FETCHING, SHOWN, CLOSED, FETCHING, HIDDEN),
            row(SHOWN, SHOWN, SHOWN, HIDDEN, SHOWN, SHOWN, LATER, HIDDEN),
            row(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> row(BusinessCodeState from, BusinessCodeState... to) {
    List<BusinessCodeEvent> events =
        List.of(
            new Arrived(ACCOUNT),
            new Failed(TROUBLE),
            new Press(),
            new Came(CODE),
            new Refused(REASON),
            new Second(),
            new Hide());
    return IntStream.range(0, to.length).mapToObj(i -> Arguments.of(from, events.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(BusinessCodeState from, BusinessCodeEvent event, BusinessCodeState to) {
    assertThat(BusinessCodeViewModel.next(from, event)).isEqualTo(to);
  }

  @Nested
  class TheCode {
    private final CodeStage stage = new CodeStage();
    private final BusinessCodeViewModel model = stage.model();

    TheCode() {
      model.start();
    }

    @Test
    void isNotEvenFetchedBeforeAPress() {
      assertThat(model.stateProperty().get()).isEqualTo(new Hidden(stage.service.acting()));
      assertThat(stage.service.calls).isEmpty();
    }

    @Test
    void isSeenForThirtySecondsAndNotASecondMore() {
      model.press();
      stage.hand.advance(Duration.ofSeconds(29));
      assertThat(model.stateProperty().get()).isInstanceOf(Shown.class);
      stage.hand.advance(Duration.ofSeconds(1));
      assertThat(model.stateProperty().get()).isEqualTo(new Hidden(stage.service.acting()));
    }

    @Test
    void isAnotherOneAtEveryPress() {
      model.press();
      String first = ((Shown) model.stateProperty().get()).code().token();
      model.press();
      model.press();
      assertThat(((Shown) model.stateProperty().get()).code().token()).isNotEqualTo(first);
      assertThat(stage.service.calls).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void hidesWithItsTokenWhenThatEndsEarlier() {
      stage.service.secondsLeft = 12;
      model.press();
      stage.hand.advance(Duration.ofSeconds(12));
      assertThat(model.stateProperty().get()).isInstanceOf(Hidden.class);
    }

    @Test
    void hidesAtOnceWhenSomethingElseNeedsTheEyes() {
      model.press();
      model.hide();
      assertThat(model.stateProperty().get()).isInstanceOf(Hidden.class);
      stage.hand.advance(Duration.ofMinutes(1));
      assertThat(model.stateProperty().get()).isInstanceOf(Hidden.class);
    }

    @Test
    void isNotShownWhenItComesAfterThat() {
      stage.hand.hold();
      model.press();
      model.hide();
      stage.hand.release();
      assertThat(model.stateProperty().get()).isInstanceOf(Hidden.class);
    }

    @Test
    void countsOneSecondASecondAfterManyPresses() {
      for (int i = 0; i < 5; i++) {
        model.press();
      }
      stage.hand.advance(Duration.ofSeconds(3));
      assertThat(((Shown) model.stateProperty().get()).seconds()).isEqualTo(27);
    }

    @Test
    void isRefusedForAnAccountSuspendedMeanwhile() {
      stage.service.failure = Optional.of(FakeMatters.rejected(403, "account_suspended"));
      model.press();
      assertThat(model.stateProperty().get())
          .isEqualTo(new Closed(stage.service.acting(), "businessCode.suspended"));
    }

    @Test
    void neverStandsInWhatIsWrittenOfAState() {
      model.press();
      assertThat(model.stateProperty().get().toString()).contains("Shown").doesNotContain("YSM1");
    }
  }

  @Test
  void aSuspendedAccountHasNone() {
    CodeStage stage = new CodeStage();
    stage.service.state = AccountState.SUSPENDED;
    BusinessCodeViewModel model = stage.model();
    model.start();
    model.press();
    assertThat(model.stateProperty().get())
        .isEqualTo(new Closed(stage.service.acting(), "businessCode.suspended"));
    assertThat(stage.service.calls).isEmpty();
  }

  @Test
  void anAccountThatCannotBeReadIsAskedForAgain() {
    CodeStage stage = new CodeStage();
    stage.accountFailure = Optional.of(FakeMatters.unreachable());
    BusinessCodeViewModel model = stage.model();
    model.start();
    assertThat(model.stateProperty().get()).isInstanceOf(Unavailable.class);
    stage.accountFailure = Optional.empty();
    model.press();
    assertThat(model.stateProperty().get()).isInstanceOf(Hidden.class);
  }
}
