package cn.yst.kiosk.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.enterprise.SuccessEvent.Arrived;
import cn.yst.kiosk.enterprise.SuccessEvent.Enter;
import cn.yst.kiosk.enterprise.SuccessEvent.Failed;
import cn.yst.kiosk.enterprise.SuccessFacts.Fact;
import cn.yst.kiosk.enterprise.SuccessFacts.Next;
import cn.yst.kiosk.enterprise.SuccessFacts.Reason;
import cn.yst.kiosk.enterprise.SuccessState.Bare;
import cn.yst.kiosk.enterprise.SuccessState.Entering;
import cn.yst.kiosk.enterprise.SuccessState.Loading;
import cn.yst.kiosk.enterprise.SuccessState.Shown;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import cn.yst.kiosk.ui.Trouble;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SuccessViewModelTest {
  private static final Trouble TROUBLE = new Trouble("problem.failed", "E-SVC-1");
  private static final Done DONE = new Done.Account(Fixtures.acting(Fixtures.TEST_FOR_APP));
  private static final SuccessState LOADING = new Loading();
  private static final SuccessState SHOWN = new Shown(DONE, Optional.empty());
  private static final SuccessState TOLD = new Shown(DONE, Optional.of(TROUBLE));
  private static final SuccessState ENTERING = new Entering(DONE);
  private static final SuccessState BARE = new Bare();

  static Stream<Arguments> table() {
    return Stream.of(
            row(LOADING, SHOWN, BARE, LOADING),
            row(SHOWN, SHOWN, SHOWN, ENTERING),
            row(ENTERING, ENTERING, TOLD, ENTERING),
            row(BARE, BARE, BARE, BARE))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> row(SuccessState from, SuccessState... to) {
    List<SuccessEvent> events = List.of(new Arrived(DONE), new Failed(TROUBLE), new Enter());
    return Stream.iterate(0, i -> i < to.length, i -> i + 1)
        .map(i -> Arguments.of(from, events.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(SuccessState from, SuccessEvent event, SuccessState to) {
    assertThat(SuccessViewModel.next(from, event)).isEqualTo(to);
  }

  @Test
  void tellsTheRepresentativeThatItIsCertifiedAtOnce() {
    SuccessFacts facts = SuccessFacts.of(DONE);
    assertThat(facts.reason()).contains(Reason.CERTIFIED_IN_PERSON);
    assertThat(facts.next()).isEqualTo(Next.ENTER);
    assertThat(facts.facts()).contains(new Fact.Person("success.applicant", "田*", true));
  }

  @Test
  void tellsWithWhomAnAccountIsSharedAndUntilWhen() {
    SuccessFacts facts = SuccessFacts.of(new Done.Shared(Fixtures.shared()));
    assertThat(facts.facts())
        .containsExactly(
            new Fact.Person("success.sharer", "林**", false),
            new Fact.Code("success.account", "testforapp"),
            new Fact.End("success.sharedUntil", LocalDate.of(2026, 4, 16)));
    assertThat(facts.reason()).contains(Reason.REVOCABLE);
    assertThat(facts.next()).isEqualTo(Next.DONE);
  }

  @Test
  void consentGivenLeadsBackToTheInbox() {
    Stage stage = new Stage();
    Route.Success route = new Route.Success(SuccessKind.ASSOCIATION_APPROVED, "r1");
    stage.navigator.go(new Route.Inbox());
    stage.navigator.go(route);
    stage.success(route).done();
    assertThat(stage.navigator.route()).isEqualTo(new Route.Inbox());
  }

  @Test
  void anUncertifiedAccountIsCertifiedNext() {
    SuccessFacts facts = SuccessFacts.of(new Done.Account(Fixtures.acting(Fixtures.UNCERTIFIED)));
    assertThat(facts.reason()).contains(Reason.UNCERTIFIED);
    assertThat(facts.next()).isEqualTo(Next.CERTIFY);
  }

  @Test
  void entersWhatWasAdded() {
    Stage stage = new Stage();
    SuccessViewModel model = stage.success(new Route.Success(SuccessKind.ENTERPRISE_ADDED, "a1"));
    model.start();
    model.enter();
    assertThat(stage.service.calls).containsExactly("account a1", "enter a1");
    assertThat(stage.navigator.route()).isEqualTo(new Route.SessionHome());
  }

  @Test
  void goesBackToTheList() {
    Stage stage = new Stage();
    stage.navigator.go(new Route.Success(SuccessKind.ENTERPRISE_ADDED, "a1"));
    stage.success(new Route.Success(SuccessKind.ENTERPRISE_ADDED, "a1")).backToList();
    assertThat(stage.navigator.route()).isEqualTo(new Route.Enterprises());
  }
}
