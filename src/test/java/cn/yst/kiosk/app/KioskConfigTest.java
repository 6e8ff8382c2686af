package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.kiosk.device.DeviceConfig;
import cn.yst.kiosk.input.InputSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(shipped.input()).isEqualTo(InputSettings.USUAL);
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
  void theKeysAreSetAsTheFileSays() throws Exception {
    assertThat(
            read("""
            kiosk.input { southern-sounds = false, double-strike-ms = 500
              repeat-delay-ms = 2000, repeat-interval-ms = 2000 }
            """)
                .input())
        .isEqualTo(
            new InputSettings(
                false, Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(2)));
    assertThatThrownBy(() -> read("kiosk.input.double-strike-ms = 501"))
        .isInstanceOf(KioskConfig.Refused.class)
        .hasMessageContaining("double-strike-ms must be from 0 to 500: 501");
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
  void productionRefusesACompanionWithFileAndLine() throws Exception {
    String service = "service { issuer = \"https://x\", key-file = k.p12 }";
    for (String key : new String[] {"companion-port = 8090", "phone-host = \"0.0.0.0\""}) {
      assertThatThrownBy(
              () ->
                  read("kiosk { mode = production\n" + service + "\nembedded {\n" + key + " }\n}"))
          .isInstanceOf(KioskConfig.Refused.class)
          .hasMessageContaining("kiosk.conf: 4")
          .hasMessageContaining(key.replaceAll(" .*", ""))
          .hasMessageContaining("demo mode only");
    }
    assertThat(read("kiosk { mode = demo, embedded { companion-port = 8090 } }").demo()).isTrue();
  }

  @Test
  void theEnvironmentStandsAboveTheFile() throws Exception {
    Path file = Files.writeString(folder.resolve("kiosk.conf"), "kiosk.place.machine = A04");
    assertThat(KioskConfig.read(file, Map.of("KIOSK_PLACE_MACHINE", "A05")).premises().machine())
        .isEqualTo("A05");
  }

  @Test
  void everythingIsPlayedInDemoModeAndNothingIsPluggedInInProduction() throws Exception {
    assertThat(read("").devices()).isEqualTo(DeviceConfig.simulated());
    assertThat(production("").devices()).isEqualTo(DeviceConfig.none());
  }

  @Test
  void namesDriversAndPorts() throws Exception {
    DeviceConfig devices =
        production(
                """
                card-reader { driver = samv, port = "/dev/ttyUSB0" }
                scanner { driver = keyboard, prefix = "~~" }
                printer { driver = escpos, port = "tcp://printer.hall:9100", width-dots = 384 }
                presence { driver = input, file = "/sys/presence" }
                check-seconds = 5
                """)
            .devices();
    assertThat(devices)
        .isEqualTo(
            new DeviceConfig(
                new DeviceConfig.CardReader.SamV(new DeviceConfig.Port("/dev/ttyUSB0", 115_200)),
                new DeviceConfig.Scanner.Keyboard("~~"),
                new DeviceConfig.Printer.EscPos(
                    new DeviceConfig.Port("tcp://printer.hall:9100", 19_200), 384),
                new DeviceConfig.Presence.Input(Path.of("/sys/presence")),
                Duration.ofSeconds(5)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          card-reader.driver = usb | driver must be one of [auto, none, samv, simulated]
          card-reader.driver = simulated | driver simulated is for demo mode only
          card-reader.driver = samv | driver samv needs a port
          card-reader { driver = samv, port = a, baud = 9 } | baud must be from 1200 to 921600
          scanner.driver = keyboard | driver keyboard needs a prefix
          scanner { driver = keyboard, prefix = "~~~~~" } | prefix must have one to four characters
          scanner.driver = usb | driver must be one of [auto, none, serial, keyboard, simulated]
          printer { driver = escpos, port = "tcp://printer" } | port is not usable: tcp://printer
          printer { driver = escpos, port = a, width-dots = 577 } | width-dots must be a multiple of 8
          printer.driver = cups | driver cups needs a queue
          printer.driver = lpt | driver must be one of [auto, none, escpos, cups, simulated]
          presence.driver = input | driver input needs a file
          presence.driver = simulated | driver simulated is for demo mode only
          check-seconds = 0 | check-seconds must be from 1 to 60
          printer.colour = red | unknown key kiosk.devices.printer.colour
          """)
  void refusesADeviceItCannotUse(String text, String reason) {
    assertThatThrownBy(() -> production(text))
        .isInstanceOf(KioskConfig.Refused.class)
        .hasMessageContaining("kiosk.conf")
        .hasMessageContaining(reason);
  }

  @Test
  void theEnvironmentNamesAPort() throws Exception {
    Path file =
        Files.writeString(folder.resolve("kiosk.conf"), "kiosk.devices.card-reader.driver = samv");
    assertThat(
            KioskConfig.read(
                    file,
                    Map.of(
                        "KIOSK_DEVICES_CARD_READER_PORT", "COM3",
                        "KIOSK_DEVICES_CARD_READER_BAUD", "9600"))
                .devices()
                .cardReader())
        .isEqualTo(new DeviceConfig.CardReader.SamV(new DeviceConfig.Port("COM3", 9_600)));
  }

  private KioskConfig production(String devices) throws IOException, KioskConfig.Refused {
    return read(
        "kiosk { mode = production, service { issuer = \"https://x\", key-file = k.p12 }\n"
            + "devices {\n"
            + devices
            + "\n} }");
  }
}
