package cn.yst.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdNumberEntryTest {
  private final IdNumberEntry entry = new IdNumberEntry(LocalDate.of(2026, 7, 1));

  @ParameterizedTest
  @CsvSource({
    "'',''",
    "11010,11010",
    "110105,110•••",
    "1101051949123,110•••1949123",
    "11010519491231,110•••••••••••",
    "11010519491231002,110•••••••••••002",
    "11010519491231002X,110••••••••••••02X",
    "440524188001010014,440••••••••••••014"
  })
  void aGroupIsMaskedAsSoonAsItIsFull(String typed, String shown) {
    type(typed);
    assertThat(drawn()).isEqualTo(shown);
  }

  @Test
  void holdingShowsAllAndLettingGoMasksAgain() {
    type("11010519491231002X");
    entry.reveal(true);
    assertThat(drawn()).isEqualTo("11010519491231002X");
    entry.reveal(false);
    assertThat(drawn()).isEqualTo("110••••••••••••02X");
  }

  @Test
  void xCountsOnlyAsTheEighteenthCharacterAndIsStoredAsACapital() {
    type("1101x0519491231X002");
    assertThat(entry.getState().entered()).isEqualTo(17);
    assertThat(entry.getState().acceptsX()).isTrue();
    type("x");
    assertThat(entry.value()).isEqualTo("11010519491231002X".toCharArray());
    assertThat(entry.getState().isComplete()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "11010,OPEN,OPEN,OPEN,13",
    "110105,OK,OPEN,OPEN,12",
    "990105,WRONG,OPEN,OPEN,12",
    "11010519491231,OK,OK,OPEN,4",
    "11010519490231,OK,WRONG,OPEN,4",
    "11010520270101,OK,WRONG,OPEN,4",
    "11010519491231002X,OK,OK,OK,0",
    "110105194912310021,OK,OK,WRONG,0"
  })
  void checksAnswerAsSoonAsTheyCan(
      String typed, Tick region, Tick birthDate, Tick check, int missing) {
    type(typed);
    IdNumberState state = entry.getState();
    assertThat(state.region()).isEqualTo(region);
    assertThat(state.birthDate()).isEqualTo(birthDate);
    assertThat(state.checkCharacter()).isEqualTo(check);
    assertThat(state.missing()).isEqualTo(missing);
  }

  @Test
  void aWrongCheckCharacterIsMarkedButMayBeSent() {
    type("110105194912310021");
    assertThat(entry.getState().isComplete()).isTrue();
    assertThat(entry.getState().cells().getLast().mark()).isEqualTo(Cell.Mark.DOUBTFUL);
  }

  @Test
  void anImpossibleDateMayNotBeSent() {
    type("11010519490231002X");
    assertThat(entry.getState().isComplete()).isFalse();
  }

  @Test
  void clearLeavesNoCharacterBehind() {
    type("11010519491231002X");
    entry.clear();
    assertThat(entry.value()).isEmpty();
    assertThat(drawn()).isEmpty();
  }

  @Property
  void anyKeysLeaveAtMostEighteenCharacters(@ForAll @Size(max = 60) int[] keys) {
    IdNumberEntry any = new IdNumberEntry();
    for (int key : keys) {
      if (key % 3 == 0) {
        any.backspace();
      } else {
        any.insert(Math.floorMod(key, Character.MAX_CODE_POINT + 1));
        any.insert('0' + Math.floorMod(key, 10));
      }
    }
    assertThat(String.valueOf(any.value())).matches("[0-9]{0,17}|[0-9]{17}[0-9X]");
    assertThat(any.getState().entered()).isEqualTo(any.value().length);
  }

  private void type(String keys) {
    keys.codePoints().forEach(entry::insert);
  }

  private String drawn() {
    return entry.getState().cells().stream()
        .map(cell -> String.valueOf(cell.character()))
        .collect(Collectors.joining())
        .strip();
  }
}
