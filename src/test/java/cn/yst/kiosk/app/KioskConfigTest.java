package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskConfigTest {
  @TempDir private Path folder;

  private KioskConfig read(String text) throws IOException, KioskConfig.Refused {
    return KioskConfig.read(Files.writeString(folder.resolve("kiosk.conf"), text), Map.of());
  }

  @Test
  void theShippedFileIsTheDefault() throws Exception {
    KioskConfig shipped = KioskConfig.read(Path.of("kiosk-config/kiosk.conf"), Map.of());
    assertThat(shipped).isEqualTo(KioskConfig.read(folder.resolve("none.conf"), Map.of()));
    assertThat(shipped.demo()).isTrue();
    assertThat(shipped.fullScreen()).isFalse();
  }

  @Test
  void everyKeyIsExplainedInTheShippedFile() throws Exception {
    String shipped = Files.readString(Path.of("kiosk-config/kiosk.conf"));
    com.typesafe.config.ConfigFactory.parseResources("reference.conf")
        .entrySet()
        .forEach(
            entry ->
                assertThat(shipped).contains("# " + entry.getKey().replaceAll(".*\\.", "") + " ="));
  }

  @Test
  void refusesAnUnknownKeyWithFileAndLine() {
    assertThatThrownBy(() -> read("kiosk {\n  place { machin = \"A04\" }\n}"))
        .isInstanceOf(KioskConfig.Refused.class)
        .hasMessageContaining("kiosk.conf: 2")
        .hasMessageContaining("unknown key kiosk.place.machin");
  }

  @Test
  void refusesAWrongTypeAndAWrongWord() {
    assertThatThrownBy(() -> read("kiosk.embedded.phone-port = many"))
        .isInstanceOf(KioskConfig.Refused.class)
        .hasMessageContaining("phone-port");
    assertThatThrownBy(() -> read("kiosk.mode = test"))
        .isInstanceOf(KioskConfig.Refused.class)
        .hasMessageContaining("mode must be one of [demo, production]");
  }

  @Test
  void productionNeedsAServiceAndAKeyAndHasNoWayOut() throws Exception {
    assertThatThrownBy(() -> read("kiosk.mode = production"))
        .isInstanceOf(KioskConfig.Refused.class)
        .hasMessageContaining("issuer is needed in production");
    KioskConfig config =
        read("kiosk { mode = production, service { issuer = \"https://x\", key-file = k.p12 } }");
    assertThat(config.fullScreen()).isTrue();
  }

  @Test
  void theEnvironmentStandsAboveTheFile() throws Exception {
    Path file = Files.writeString(folder.resolve("kiosk.conf"), "kiosk.place.machine = A04");
    assertThat(KioskConfig.read(file, Map.of("KIOSK_PLACE_MACHINE", "A05")).premises().machine())
        .isEqualTo("A05");
  }
}
