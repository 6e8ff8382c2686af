package cn.yst.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeEntryTest {
  private final CreditCodeEntry entry = new CreditCodeEntry();

  @ParameterizedTest
  @CsvSource({
    "91440000MA4X777A89,91440000MA4X777A89",
    "91440000ma4x777a89,91440000MA4X777A89",
    "９１４４００００ＭＡ４Ｘ７７７Ａ８９,91440000MA4X777A89",
    "9I1O4S4V0Z0,914400",
    "91MA44,9144",
    "91440000MA4X777A89999,91440000MA4X777A89"
  })
  void takesWhatACodeCanHave(String typed, String stored) {
    type(typed);
    assertThat(entry.value()).isEqualTo(stored);
  }

  @Test
  void aCompleteCodeThatFitsIsToldSo() {
    type("91440000MA4X777A89");
    assertThat(entry.getState().fits()).isTrue();
  }

  @Test
  void theDoubtfulCharacterIsMarkedAndTheCodeMayBeSent() {
    type("91440000MA4X771A89");
    assertThat(entry.getState().doubtful()).hasValue(15);
    assertThat(entry.getState().cells().get(14)).isEqualTo(Cell.doubtful('1'));
    assertThat(entry.getState().isComplete()).isTrue();
  }

  @Test
  void aTouchedPlaceIsReplacedByTheNextKey() {
    type("91440000MA4X771A89");
    entry.place(14);
    entry.insert('7');
    assertThat(entry.value()).isEqualTo("91440000MA4X777A89");
    assertThat(entry.getState().caret()).isEqualTo(18);
  }

  @Test
  void lettersAreOffWhileTheDistrictIsTyped() {
    type("91");
    assertThat(entry.getState().wantsDigit()).isTrue();
    type("440000");
    assertThat(entry.getState().wantsDigit()).isFalse();
  }

  @Test
  void clearEmptiesTheField() {
    type("9144");
    entry.clear();
    assertThat(entry.getState().missing()).isEqualTo(18);
  }

  @Test
  void fillReplacesWhatWasTyped() {
    type("12");
    entry.fill("91440000MA4X777A89");
    assertThat(entry.value()).isEqualTo("91440000MA4X777A89");
  }

  @Property
  void anyKeysLeaveAWellFormedStart(@ForAll @Size(max = 60) int[] keys) {
    for (int key : keys) {
      switch (Math.floorMod(key, 5)) {
        case 0 -> entry.backspace();
        case 1 -> entry.place(key);
        default -> entry.insert(Math.floorMod(key, 128));
      }
    }
    assertThat(entry.value())
        .matches("[0-9A-HJ-NPQRTUWXY]{0,2}|.{2}[0-9]{1,6}|.{2}[0-9]{6}.{1,10}");
    assertThat(entry.getState().entered()).isEqualTo(entry.value().length());
  }

  private void type(String keys) {
    keys.codePoints().forEach(entry::insert);
  }
}
