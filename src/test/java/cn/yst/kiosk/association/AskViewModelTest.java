package cn.yst.kiosk.association;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.HandOverKind;
import cn.yst.kiosk.association.AskEvent.Choose;
import cn.yst.kiosk.association.AskEvent.Done;
import cn.yst.kiosk.association.AskEvent.Edit;
import cn.yst.kiosk.association.AskEvent.Edited;
import cn.yst.kiosk.association.AskEvent.Failed;
import cn.yst.kiosk.association.AskEvent.Found;
import cn.yst.kiosk.association.AskEvent.Send;
import cn.yst.kiosk.association.AskEvent.Submit;
import cn.yst.kiosk.association.AskEvent.Turn;
import cn.yst.kiosk.association.AskEvent.Withdraw;
import cn.yst.kiosk.association.AskEvent.Withdrawn;
import cn.yst.kiosk.association.AskState.Listed;
import cn.yst.kiosk.association.AskState.Searching;
import cn.yst.kiosk.association.AskState.Sending;
import cn.yst.kiosk.association.AskState.Typing;
import cn.yst.kiosk.association.AskState.Withdrawing;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Secret;
import cn.yst.kiosk.session.Visit;
import cn.yst.kiosk.ui.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AskViewModelTest {
  private static final Said LOST = new Said.Unreachable();
  private static final Listed FOUND = Listed.of(Fixtures.two()).orElseThrow();
  private static final Listed CHOSEN = FOUND.choose("a1").say(LOST);
  private static final AskState PLAIN = Typing.PLAIN;
  private static final AskState SEARCHING = new Searching();
  private static final AskState SENDING = new Sending(CHOSEN);
  private static final AskState WITHDRAWING = new Withdrawing(CHOSEN);
  private static final AskState TOLD = new Typing(Optional.of(LOST));
  private static final List<AskEvent> EVENTS =
      List.of(
          new Submit(),
          new Found(Fixtures.two()),
          new Found(Fixtures.none()),
          new Failed(LOST),
          new Edit(),
          new Edited(),
          new Choose("a3"),
          new Turn(0),
          new Send(),
          new Done(Fixtures.waiting("a1")),
          new Withdraw(),
          new Withdrawn("r-a1"));

  static Stream<Arguments> table() {
    AskState none = new Typing(Optional.of(new Said.NoAccount()));
    return Stream.of(
            row(TOLD, SEARCHING, TOLD, TOLD, TOLD, TOLD, PLAIN, TOLD, TOLD, TOLD, TOLD, TOLD, TOLD),
            row(
                SEARCHING, SEARCHING, FOUND, none, TOLD, SEARCHING, SEARCHING, SEARCHING, SEARCHING,
                SEARCHING, SEARCHING, SEARCHING, SEARCHING),
            row(
                CHOSEN,
                CHOSEN,
                CHOSEN,
                CHOSEN,
                CHOSEN,
                PLAIN,
                CHOSEN.quiet(),
                FOUND.choose("a3"),
                CHOSEN,
                SENDING,
                CHOSEN,
                WITHDRAWING,
                CHOSEN),
            row(
                SENDING,
                SENDING,
                SENDING,
                SENDING,
                CHOSEN.say(LOST),
                SENDING,
                SENDING,
                SENDING,
                SENDING,
                SENDING,
                CHOSEN.waitingFor(Fixtures.waiting("a1")),
                SENDING,
                SENDING),
            row(
                WITHDRAWING,
                WITHDRAWING,
                WITHDRAWING,
                WITHDRAWING,
                CHOSEN.say(LOST),
                WITHDRAWING,
                WITHDRAWING,
                WITHDRAWING,
                WITHDRAWING,
                WITHDRAWING,
                WITHDRAWING,
                WITHDRAWING,
                CHOSEN.without("r-a1")))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> row(AskState from, AskState... to) {
    return Stream.iterate(0, i -> i < to.length, i -> i + 1)
        .map(i -> Arguments.of(from, EVENTS.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(AskState from, AskEvent event, AskState to) {
    assertThat(AskViewModel.next(from, event)).isEqualTo(to);
  }

  @Test
  void onlyAnAccountThatIsAloneIsChosenBeforehand() {
    assertThat(FOUND.chosen()).isEmpty();
    assertThat(
            Listed.of(Fixtures.found(5, Fixtures.candidate("a1", "te******", "田*")))
                .orElseThrow()
                .chosen())
        .contains("a1");
    Listed oneWaits =
        Listed.of(
                Fixtures.found(
                    5,
                    Fixtures.asked("a1", "te******", "田*"),
                    Fixtures.candidate("a3", "3c******", "梁**")))
            .orElseThrow();
    assertThat(oneWaits.chosen()).contains("a3");
    assertThat(oneWaits.choose("a1")).isEqualTo(oneWaits);
  }

  @Test
  void whoHasAskedFiveTimesTodayIsToldWhateverIsTouched() {
    Listed enough =
        Listed.of(Fixtures.found(0, Fixtures.candidate("a1", "te******", "田*"))).orElseThrow();
    assertThat(enough.said()).contains(new Said.AskedEnough());
    assertThat(enough.choose("a1").quiet().said()).contains(new Said.AskedEnough());
  }

  @Test
  void twoAccountsStandOnAPage() {
    Listed three =
        Listed.of(
                Fixtures.found(
                    5,
                    Fixtures.candidate("a1", "te******", "田*"),
                    Fixtures.candidate("a3", "3c******", "梁**"),
                    Fixtures.candidate("a4", "8e******", "林**")))
            .orElseThrow();
    assertThat(three.pages()).isEqualTo(2);
    assertThat(three.turn(1).shown()).hasSize(1);
    assertThat(three.turn(7).page()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ANNUAL_REPORT|代办公司年度报告|For the company: annual report",
        "TAX,ANNUAL_REPORT|代办公司年度报告和税务事项|For the company: annual report and tax",
        "TAX,ANNUAL_REPORT,SOCIAL_INSURANCE|代办公司年度报告、社保登记和税务事项"
            + "|For the company: annual report, social insurance and tax"
      })
  void pillsWriteOneSentence(String pills, String zh, String en) {
    List<Reason> chosen = Stream.of(pills.split(",", -1)).map(Reason::valueOf).toList();
    assertThat(Reason.sentence(chosen, Messages.chinese())).isEqualTo(zh);
    assertThat(Reason.sentence(chosen, Messages.of(Locale.ENGLISH))).isEqualTo(en);
    assertThat(Reason.sentence(EnumSet.noneOf(Reason.class), Messages.chinese())).isEmpty();
  }

  @Nested
  class Verbs {
    private final Stage stage = new Stage();
    private final AskViewModel model = stage.ask();

    @Test
    void searchesWithTheFullNameAndCodeOnly() {
      model.search("数字广东", "9144");
      model.search("  ", "91440000MA4X777A89");
      assertThat(stage.service.calls).isEmpty();
      search();
      assertThat(stage.service.calls).containsExactly("search 数字广东网络建设有限公司 91440000MA4X777A89");
      assertThat(model.stateProperty().get()).isEqualTo(FOUND);
    }

    @Test
    void sendsOnceWithAnAccountAndAReason() {
      search();
      model.send(Fixtures.REASON);
      model.choose("a1");
      model.send("  ");
      assertThat(stage.service.calls).hasSize(1);
      model.send(" " + Fixtures.REASON + " ");
      assertThat(stage.service.calls.getLast()).startsWith("request a1 " + Fixtures.REASON);
      Listed now = (Listed) model.stateProperty().get();
      assertThat(now.said()).contains(new Said.Sent());
      assertThat(now.left()).isEqualTo(4);
      assertThat(now.accounts().getFirst().waiting()).isNotNull();
    }

    @Test
    void aRequestWithoutAnAnswerIsTheSameActionWhenItIsSentAgain() {
      search();
      model.choose("a1");
      stage.service.failure = Optional.of(FakeAssociations.unreachable());
      model.send(Fixtures.REASON);
      assertThat(((Listed) model.stateProperty().get()).said()).contains(LOST);
      stage.service.failure = Optional.empty();
      model.send(Fixtures.REASON);
      List<String> sent =
          stage.service.calls.stream().filter(c -> c.startsWith("request")).toList();
      assertThat(sent.get(0)).isEqualTo(sent.get(1));
    }

    @Test
    void takesARequestBack() {
      stage.service.candidates = Fixtures.found(4, Fixtures.asked("a1", "te******", "田*"));
      search();
      model.withdraw("r-a1");
      assertThat(stage.service.calls).endsWith("withdraw r-a1");
      Listed now = (Listed) model.stateProperty().get();
      assertThat(now.said()).contains(new Said.TakenBack());
      assertThat(now.askable()).isTrue();
    }

    @Test
    void showsTheCodeOfARequestThatWaits() {
      model.showCode("r-a1");
      assertThat(stage.navigator.route())
          .isEqualTo(new Route.Handing(HandOverKind.ASSOCIATION, "r-a1", false));
    }

    @ParameterizedTest
    @CsvSource({
      "422,no_such_account,NoAccount",
      "429,associations_per_day,AskedEnough",
      "429,association_searches_per_day,SearchedEnough",
      "409,association_pending,AskedAlready",
      "400,malformed,Faulty"
    })
    void everyRefusalHasItsSentence(int status, String code, String said) {
      assertThat(
              AskViewModel.said(FakeAssociations.rejected(status, code)).getClass().getSimpleName())
          .isEqualTo(said);
    }

    @Test
    void leadsBackToTheList() {
      model.done();
      assertThat(stage.navigator.route()).isEqualTo(new Route.Enterprises());
    }

    private void search() {
      model.search("数字广东网络建设有限公司", "91440000MA4X777A89");
    }
  }

  @Nested
  class Draft {
    private static final String NAME = "数字广东网络建设有限公司";

    private final Stage stage = new Stage();
    private final AskViewModel model = stage.ask();

    @BeforeEach
    void type() {
      model.edited(NAME, "91440000MA");
      model.reasoned(Set.of(Reason.TAX), "代办年报");
    }

    @Test
    void survivesALookAtTheGuide() {
      AskDraft draft = stage.ask().draft();
      assertThat(draft.name()).isEqualTo(NAME);
      assertThat(draft.creditCode()).isEqualTo("91440000MA");
      assertThat(draft.reasons()).containsExactly(Reason.TAX);
      assertThat(draft.written()).isEqualTo("代办年报");
    }

    @Test
    void isErasedWithTheVisit() {
      Visit visit = stage.visit();
      Secret written = model.draft().byHand();
      stage.sessions.end(EndReason.IDLE);
      assertThat(written.erased()).isTrue();
      assertThat(visit.drafts().find(AskDraft.class)).isEmpty();
    }

    @Test
    void keepsTheEnterpriseOfARequestThatWasSentAndNotItsReason() {
      model.edited(NAME, "91440000MA4X777A89");
      model.search(NAME, "91440000MA4X777A89");
      model.choose("a3");
      model.send("代办年报");
      AskDraft draft = stage.ask().draft();
      assertThat(draft.name()).isEqualTo(NAME);
      assertThat(draft.reasons()).isEmpty();
      assertThat(draft.written()).isEmpty();
    }

    @Test
    void isForgottenWhenAllIsDone() {
      model.done();
      assertThat(stage.visit().drafts().find(AskDraft.class)).isEmpty();
    }
  }
}
