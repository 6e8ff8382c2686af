package cn.yst.kiosk.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.HandOverPage;
import cn.yst.contract.Paging;
import cn.yst.kiosk.handover.HandOversEvent.Arrived;
import cn.yst.kiosk.handover.HandOversEvent.Failed;
import cn.yst.kiosk.handover.HandOversEvent.Retry;
import cn.yst.kiosk.handover.HandOversEvent.Turn;
import cn.yst.kiosk.handover.HandOversState.Empty;
import cn.yst.kiosk.handover.HandOversState.Listed;
import cn.yst.kiosk.handover.HandOversState.Loading;
import cn.yst.kiosk.handover.HandOversState.Turning;
import cn.yst.kiosk.handover.HandOversState.Unavailable;
import cn.yst.kiosk.ui.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandOversStateTest {
  private static final Trouble TROUBLE = new Trouble("problem.failed", "E-SVC-1");
  private static final HandOverPage PAGE =
      new HandOverPage(HandOverStates.some(), new Paging(1, 6, 6));
  private static final HandOverPage NONE = new HandOverPage(List.of(), new Paging(1, 6, 0));
  private static final Listed LISTED = new Listed(PAGE, Optional.empty());
  private static final HandOversState TROUBLED = new Listed(PAGE, Optional.of(TROUBLE));
  private static final HandOversState LOADING = new Loading();
  private static final HandOversState EMPTY = new Empty();
  private static final HandOversState TURNING = new Turning(LISTED);
  private static final HandOversState UNAVAILABLE = new Unavailable(TROUBLE);

  static Stream<Arguments> table() {
    return Stream.of(
            row(LOADING, LISTED, EMPTY, UNAVAILABLE, LOADING, LOADING),
            row(EMPTY, LISTED, EMPTY, EMPTY, EMPTY, EMPTY),
            row(LISTED, LISTED, EMPTY, LISTED, TURNING, LISTED),
            row(TURNING, LISTED, EMPTY, TROUBLED, TURNING, TURNING),
            row(UNAVAILABLE, UNAVAILABLE, UNAVAILABLE, UNAVAILABLE, UNAVAILABLE, LOADING))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> row(HandOversState from, HandOversState... to) {
    List<HandOversEvent> events =
        List.of(new Arrived(PAGE), new Arrived(NONE), new Failed(TROUBLE), new Turn(), new Retry());
    return Stream.iterate(0, i -> i < to.length, i -> i + 1)
        .map(i -> Arguments.of(from, events.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(HandOversState from, HandOversEvent event, HandOversState to) {
    assertThat(from.on(event)).isEqualTo(to);
  }
}
