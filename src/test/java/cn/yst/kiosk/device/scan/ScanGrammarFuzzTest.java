package cn.yst.kiosk.device.scan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.device.Scan;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/// Whatever is printed: no exception, and nothing gets through but a code, a tame name and digits.
/// To fuzz: `JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest=ScanGrammarFuzzTest`.
class ScanGrammarFuzzTest {
  @FuzzTest(maxDuration = "30s")
  void nothingUntamedGetsThrough(FuzzedDataProvider data) {
    byte[] burst = data.consumeRemainingAsBytes();
    switch (ScanGrammar.read(burst)) {
      case Scan.Licence licence -> {
        assertThat(licence.code().value()).matches("[0-9A-Z]{18}");
        licence
            .name()
            .ifPresent(
                name -> assertThat(name).matches("[\\p{IsHan}\\p{IsLatin}0-9()（）·&+-]{2,60}"));
      }
      case Scan.SlipNumber slip -> assertThat(slip.number()).matches("[0-9]{8}");
      case Scan.Refused _ -> {}
      case Scan.Nothing _, Scan.Unavailable _ ->
          throw new AssertionError("grammar waits for nothing");
    }
  }
}
