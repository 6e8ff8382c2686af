package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.kiosk.api.ServiceAddress;
import cn.yst.kiosk.device.DeviceConfig;
import cn.yst.kiosk.input.InputSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KioskConfigTest {
  @TempDir private Path folder;

  @TempDir private static Path keys;

  /// The part of a production kiosk's configuration that every other part needs.
  private static String service;

  @BeforeAll
  static void writeKeys() throws Exception {
    service = service(key("kiosk", "secp256r1"));
  }

  private static String service(Path key) {
    return "service { issuer = \"https://x\", key-file = \"%s\", key-password = secret }"
        .formatted(key);
  }

  private static Path key(String name, String curve) throws Exception {
    Path file = keys.resolve(name + ".p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process made =
        new ProcessBuilder(
                (keytool + " -genkeypair -alias kiosk -keyalg EC -groupname " + curve)
                    .concat(" -dname CN=kiosk -storetype PKCS12 -storepass secret -keystore ")
                    .concat(file.toString())
                    .split(" "))
            .redirectErrorStream(true)
            .start();
    String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(made.waitFor()).as(said).isZero();
    return mode(file, "rw-------");
  }

  private static Path mode(Path file, String mode) throws IOException {
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\nkiosk.servise {}",
        "\nkiosk.place.machin = null",
        "\nkiosk { servise { issuer = null } }",
        "\nkiosk.place.machine = null",
        "\nkiosk.place = null"
      })
  void refusesAMisspeltKeyThatHoldsNothingAndAnEmptiedOne(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(KioskConfig.Refused.class)
        .hasMessageContaining("kiosk.conf: 2: ")
        .hasMessageMatching(".*(kiosk\\.servise|machin|place).*");
  }

  @Test
  void aFileThatTheEnvironmentNamesMustBeThere() throws Exception {
    Map<String, String> wrong = Map.of("YST_CONFIG", folder.resolve("kisok.conf").toString());
    assertThatThrownBy(() -> KioskConfig.read(wrong))
        .isInstanceOf(KioskConfig.Refused.class)
        .hasMessageContaining("YST_CONFIG: ")
        .hasMessageContaining("kisok.conf");
    assertThatThrownBy(() -> KioskConfig.read(Map.of("YST_CONFIG", folder.toString())))
        .isInstanceOf(KioskConfig.Refused.class);
    Path file = Files.writeString(folder.resolve("kiosk.conf"), "kiosk.place.machine = A04");
    assertThat(KioskConfig.read(Map.of("YST_CONFIG", file.toString())).premises().machine())
        .isEqualTo("A04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          issuer = "http://service.hall" | issuer is not usable: must be https
          issuer = service | issuer is not usable: no address
          client-id = "" | client-id is needed
          key-file = none.p12 | key-file names no file that can be read: none.p12
          key-file = "." | key-file names no file that can be read
          key-password = wrong | key-file is no PKCS#12 file of this password
          proxy-host = proxy | proxy-host needs a proxy-port
          proxy-port = 65536 | proxy-port is no port
          """)
  void refusesAServiceThatCannotBeReachedOrKnown(String key, String reason) {
    assertThatThrownBy(
            () -> read("kiosk { mode = production\n" + service + "\nservice." + key + "\n}"))
        .isInstanceOf(KioskConfig.Refused.class)
        .hasMessageMatching("(?s).*kiosk\\.conf: [123]: [^\n]*")
        .hasMessageContaining(reason);
  }

  @Test
  void refusesAKeyOfAnotherKindAndOneThatOthersMayRead() throws Exception {
    Path other = key("other", "secp384r1");
    assertThatThrownBy(() -> read("kiosk { mode = production\n" + service(other) + "}"))
        .isInstanceOf(KioskConfig.Refused.class)
        .hasMessageContaining("kiosk.conf: 2: key-file holds no EC P-256 key");
    Path open = mode(key("open", "secp256r1"), "rw-r-----");
    assertThatThrownBy(() -> read("kiosk { mode = production\n" + service(open) + "}"))
        .isInstanceOf(KioskConfig.Refused.class)
        .hasMessageContaining("kiosk.conf: 2: key-file has mode rw-r-----")
        .hasMessageContaining("0600");
  }

  @Test
  void knowsTheProxyOfTheHall() throws Exception {
    KioskConfig config =
        read(
            "kiosk { mode = production\n"
                + service
                + "\nservice { proxy-host = proxy.hall, proxy-port = 3128 } }");
    assertThat(config.service().proxy()).hasValue(new ServiceAddress.Proxy("proxy.hall", 3128));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"198.51.100.7\"", "\"no host\"", "\"1.2.3.4.5\""})
  void refusesToShowThePhonePagesWhereThisMachineIsNot(String host) {
    assertThatThrownBy(() -> read("kiosk.embedded.phone-host = " + host))
        .isInstanceOf(KioskConfig.Refused.class)
        .hasMessageContaining("kiosk.conf: 1: phone-host is no address of this machine");
  }

  @Test
  void showsThePhonePagesOnEveryAddressOfThisMachine() throws Exception {
    assertThat(read("kiosk.embedded.phone-host = \"0.0.0.0\"").embedded().phoneHost())
        .isEqualTo("0.0.0.0");
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
    KioskConfig config = read("kiosk { mode = production\n" + service + "}");
    assertThat(config.fullScreen()).isTrue();
    assertThat(config.service().key()).isPresent();
    assertThat(config.service().proxy()).isEmpty();
  }

  @Test
  void productionRefusesACompanionWithFileAndLine() throws Exception {
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
    return read("kiosk { mode = production\n" + service + "\ndevices {\n" + devices + "\n} }");
  }
}
