package cn.yst.kiosk.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.Problem;
import cn.yst.kiosk.concurrent.HandBackground;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentsTest {
  private final ApiException lineLost = new ApiException.Unreachable("7f3a2c11");
  private final ApiException unknown =
      new ApiException.Rejected(
          new Problem("about:blank", "Not found", 404, "not_found", "7f3a2c11"), Optional.empty());

  private final FakeKiosk kiosk = new FakeKiosk();
  private final Consents consents = new Consents(kiosk, new HandBackground().background());

  @Test
  void allOfAVisitAreTakenBackAtItsEndAlsoThoseThatCameToASignIn() {
    consents.given("a");
    consents.used();
    consents.given("b");
    consents.withdraw();
    assertThat(kiosk.withdrawn).containsExactlyInAnyOrder("a", "b");
    consents.withdraw();
    assertThat(kiosk.withdrawn).as("once each").hasSize(2);
  }

  @Test
  void leavingACheckTakesBackTheConsentToItAlone() {
    consents.given("a");
    consents.used();
    consents.withdrawUnderWay();
    assertThat(kiosk.withdrawn).isEmpty();
    consents.given("b");
    consents.withdrawUnderWay();
    assertThat(kiosk.withdrawn).containsExactly("b");
    consents.withdraw();
    assertThat(kiosk.withdrawn).containsExactly("b", "a");
  }

  @Test
  void aVisitThatEndedByItselfLeavesNothingToTheNextVisitor() {
    consents.given("a");
    consents.forget();
    consents.given("b");
    consents.withdraw();
    assertThat(kiosk.withdrawn).containsExactly("b");
  }

  @Test
  void whatTheServiceDidNotHearIsToldAgainUntilItDoes() {
    kiosk.failure = Optional.of(lineLost);
    consents.given("a");
    consents.withdraw();
    consents.tellAgain();
    assertThat(kiosk.withdrawn).containsExactly("a", "a");
    kiosk.failure = Optional.empty();
    consents.tellAgain();
    consents.tellAgain();
    assertThat(kiosk.withdrawn).containsExactly("a", "a", "a");
    assertThat(kiosk.keys)
        .as("one press of the visitor")
        .hasSize(3)
        .containsOnly(kiosk.keys.get(0));
  }

  @Test
  void whatTheServiceDoesNotKnowIsNotToldAgain() {
    kiosk.failure = Optional.of(unknown);
    consents.given("a");
    consents.withdraw();
    consents.tellAgain();
    assertThat(kiosk.withdrawn).containsExactly("a");
  }

  @Test
  void aLineThatStaysAwayFillsNoMemory() {
    kiosk.failure = Optional.of(lineLost);
    for (int i = 0; i < 150; i++) {
      consents.given("c" + i);
      consents.withdraw();
    }
    kiosk.withdrawn.clear();
    consents.tellAgain();
    assertThat(kiosk.withdrawn).hasSize(100).contains("c149").doesNotContain("c49");
  }
}
