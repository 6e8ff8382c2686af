package cn.yst.backend;

import cn.yst.contract.EnrolledKiosk;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/// The reference service alone, without a kiosk, for a hall with several kiosks: arguments
/// `key=value`, every key with a default (see the operations page). It prints where it listens, the
/// enrolment codes it was asked for and which kiosks it shut out, and runs until it is terminated.
public final class HallService {
  private static final int CANNOT_START = 2;
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("mode", "demo"),
          Map.entry("folder", ".demo"),
          Map.entry("key-file", ""),
          Map.entry("kiosk-port", "0"),
          Map.entry("phone-port", "0"),
          Map.entry("companion-port", "0"),
          Map.entry("phone-host", "127.0.0.1"),
          Map.entry("drain-seconds", "2"),
          Map.entry("kiosk-origin", ""),
          Map.entry("phone-origin", ""),
          Map.entry("trusted-proxy", ""));

  private HallService() {}

  static void main(String[] args) throws InterruptedException {
    try {
      Options options = Options.of(List.of(args));
      ReferenceBackend backend = ReferenceBackend.start(options.config());
      CountDownLatch stopped = new CountDownLatch(1);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    backend.drain(options.drain());
                    stopped.countDown();
                  },
                  "service-stop"));
      options.kiosks.forEach(
          kiosk ->
              System.out.println(
                  "enrolment code for "
                      + kiosk.clientId()
                      + ", ten minutes: "
                      + backend.enrolments().issueCode(kiosk)));
      options.shutOut.forEach(
          id ->
              System.out.println(
                  (backend.enrolments().disable(id)
                          ? "shut out "
                          : "not known or shut out before: ")
                      + id));
      System.out.println("phone pages    " + backend.origins().phone());
      backend
          .companionPort()
          .ifPresent(port -> System.out.println("demo companion http://127.0.0.1:" + port + "/"));
      System.out.println("service        " + backend.origins().kiosk());
      stopped.await();
    } catch (RuntimeException e) {
      System.err.println("the service cannot start: " + e.getMessage());
      System.exit(CANNOT_START);
    }
  }

  /// What was asked for.
  ///
  /// @param kiosks to enrol
  /// @param shutOut ids of kiosks that may do nothing any more
  record Options(Map<String, String> values, List<EnrolledKiosk> kiosks, List<String> shutOut) {

    /// Reads the arguments.
    ///
    /// @throws IllegalArgumentException naming the argument that is wrong
    static Options of(List<String> args) {
      Map<String, String> values = new LinkedHashMap<>(DEFAULTS);
      List<EnrolledKiosk> kiosks = new ArrayList<>();
      List<String> shutOut = new ArrayList<>();
      for (String arg : args) {
        int at = arg.indexOf('=');
        String key = at < 0 ? arg : arg.substring(0, at);
        String value = arg.substring(at + 1);
        if (key.equals("enrol")) {
          kiosks.add(kiosk(value));
        } else if (key.equals("shut-out")) {
          shutOut.add(value);
        } else if (at > 0 && DEFAULTS.containsKey(key)) {
          values.put(key, value);
        } else {
          throw new IllegalArgumentException("unknown argument " + arg);
        }
      }
      Options options = new Options(values, kiosks, shutOut);
      options.config();
      options.drain();
      return options;
    }

    BackendConfig config() {
      boolean demo =
          switch (value("mode")) {
            case "demo" -> true;
            case "production" -> false;
            default -> throw new IllegalArgumentException("mode is demo or production");
          };
      if (!demo && port("companion-port") != 0) {
        throw new IllegalArgumentException("companion-port is for demo mode only");
      }
      Path folder = Path.of(value("folder"));
      BackendConfig config = demo ? BackendConfig.demo(folder) : BackendConfig.production(folder);
      return config
          .withKeyFile(keyFile(folder, demo))
          .withPorts(port("kiosk-port"), port("phone-port"), port("companion-port"))
          .withPhone(value("phone-host"), origin("phone-origin"))
          .withKioskOrigin(origin("kiosk-origin"))
          .withTrustedProxy(address("trusted-proxy"));
    }

    /// A key that is made anew opens nothing of an old database, so none is made for one.
    private Path keyFile(Path folder, boolean demo) {
      String named = value("key-file");
      if (named.isEmpty() && !demo) {
        throw new IllegalArgumentException(
            "key-file is needed in production: the server key lies apart from the database");
      }
      Path file = named.isEmpty() ? folder.resolve("server.key") : Path.of(named);
      if (Files.exists(folder.resolve("yst.mv.db")) && !Files.exists(file)) {
        throw new IllegalArgumentException(
            "there is a database in " + folder + ", but not its key: " + file);
      }
      return file;
    }

    /// How long it still answers after it has said that it is not ready.
    Duration drain() {
      String text = value("drain-seconds");
      if (!text.matches("[0-9]{1,3}")) {
        throw new IllegalArgumentException("drain-seconds is no number of seconds: " + text);
      }
      return Duration.ofSeconds(Long.parseLong(text));
    }

    private String value(String key) {
      return values.getOrDefault(key, "");
    }

    private @Nullable String origin(String key) {
      return value(key).isEmpty() ? null : value(key);
    }

    private @Nullable InetAddress address(String key) {
      try {
        return value(key).isEmpty() ? null : InetAddress.ofLiteral(value(key));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(key + " is no IP address: " + value(key), e);
      }
    }

    private int port(String key) {
      String text = value(key);
      if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
        throw new IllegalArgumentException(key + " is no port: " + text);
      }
      return Integer.parseInt(text);
    }

    private static EnrolledKiosk kiosk(String text) {
      String[] parts = text.split(",", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException("enrol takes id,hall,number: " + text);
      }
      return new EnrolledKiosk(parts[0], parts[1], parts[2]);
    }
  }
}
