package cn.yst.kiosk.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagerTest {
  private final List<String> log = new ArrayList<>();
  private Optional<Paging> shown = Optional.empty();
  private final Pager pager = pager(1);

  @Test
  void firstSizeAsksForTheFirstPage() {
    pager.resize(4);
    assertThat(log).containsExactly("turning", "page 1 of 4");
  }

  @Test
  void firstSizeAsksForThePageToBeginWith() {
    pager(3).resize(4);
    assertThat(log).containsExactly("turning", "page 3 of 4");
  }

  @Test
  void sameSizeAsksForNothing() {
    show(3, 4);
    pager.resize(4);
    assertThat(log).isEmpty();
  }

  @Test
  void otherSizeKeepsInSightWhatStoodFirst() {
    show(3, 4);
    pager.resize(6);
    assertThat(log).containsExactly("turning", "cancelled", "page 2 of 6");
  }

  @Test
  void otherSizeWhileAPageIsOnItsWayAsksForWhatWouldStandFirst() {
    show(1, 4);
    pager.turn(3);
    shown = Optional.empty();
    log.clear();
    pager.resize(6);
    assertThat(log).containsExactly("turning", "cancelled", "page 2 of 6");
  }

  @Test
  void turnsToAnotherPageButNotToTheOneThatIsShown() {
    show(2, 4);
    pager.turn(2);
    assertThat(log).isEmpty();
    pager.turn(3);
    assertThat(log).containsExactly("turning", "cancelled", "page 3 of 4");
  }

  @Test
  void turnsNothingThatIsNotShown() {
    show(2, 4);
    shown = Optional.empty();
    pager.turn(3);
    assertThat(log).isEmpty();
  }

  @Test
  void asksAgainForThePageThatIsShownAfterAnotherDidNotCome() {
    show(2, 4);
    pager.turn(3);
    log.clear();
    pager.reload();
    assertThat(log).containsExactly("turning", "cancelled", "page 2 of 4");
  }

  @Test
  void refreshesWithoutTurning() {
    show(2, 4);
    pager.refresh();
    assertThat(log).containsExactly("cancelled", "page 2 of 4");
  }

  private void show(int page, int size) {
    pager.resize(size);
    shown = Optional.of(new Paging(page, size, 40));
    log.clear();
  }

  private Pager pager(int first) {
    return new Pager(
        first,
        () -> shown,
        () -> log.add("turning"),
        (page, size) -> {
          log.add("page " + page + " of " + size);
          return () -> log.add("cancelled");
        });
  }
}
