package cn.yst.kiosk.app;

import cn.yst.kiosk.device.DeviceConfig;
import cn.yst.kiosk.input.InputSettings;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValueFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// The configuration of one kiosk: the file over the defaults, the environment over the file.
/// `kiosk-config/kiosk.conf` explains every key.
///
/// @param demo embedded service, invented people, simulated face check
/// @param fullScreen the whole panel without a way out
/// @param input how the keys on the screen are set
/// @param devices what is plugged in
public record KioskConfig(
    boolean demo,
    boolean fullScreen,
    Premises premises,
    InputSettings input,
    ServiceConfig service,
    EmbeddedConfig embedded,
    DeviceConfig devices) {
  private static final String ROOT = "kiosk";

  /// How the service is reached in production.
  public record ServiceConfig(
      String issuer,
      String clientId,
      String keyFile,
      String keyPassword,
      String proxyHost,
      int proxyPort) {
    /// Names no secret.
    @Override
    public String toString() {
      return "ServiceConfig[" + issuer + ", " + clientId + "]";
    }
  }

  /// The embedded service of demo mode; port 0 takes a free one.
  public record EmbeddedConfig(
      Path folder, int servicePort, int phonePort, int companionPort, String phoneHost) {}

  /// The configuration cannot be used; the message says file, line and reason.
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  /// Reads the configuration.
  ///
  /// @param file an absent file leaves the defaults
  /// @param environment overrides: `KIOSK_PLACE_MACHINE` stands for `kiosk.place.machine`
  /// @throws Refused for a file that cannot be read, an unknown key, a wrong type or value
  public static KioskConfig read(Path file, Map<String, String> environment) throws Refused {
    try {
      Config defaults =
          ConfigFactory.parseResources(KioskConfig.class.getClassLoader(), "reference.conf");
      Config own =
          Files.exists(file) ? ConfigFactory.parseFile(file.toFile()) : ConfigFactory.empty();
      refuseUnknown(own, defaults);
      Config all = overridden(own.withFallback(defaults), defaults, environment).resolve();
      all.checkValid(defaults);
      return from(all.getConfig(ROOT), defaults);
    } catch (ConfigException.ValidationFailed e) {
      ConfigException.ValidationProblem first = e.problems().iterator().next();
      throw new Refused(where(first.origin()) + first.path() + ": " + first.problem());
    } catch (ConfigException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  private static void refuseUnknown(Config own, Config defaults) throws Refused {
    for (var entry : own.entrySet()) {
      if (!defaults.hasPath(entry.getKey())) {
        throw new Refused(where(entry.getValue().origin()) + "unknown key " + entry.getKey());
      }
    }
  }

  private static Config overridden(Config base, Config defaults, Map<String, String> environment) {
    Config result = base;
    for (var entry : defaults.entrySet()) {
      String name = entry.getKey().toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
      String value = environment.get(name);
      if (value != null) {
        result =
            result.withValue(entry.getKey(), ConfigValueFactory.fromAnyRef(value, "env " + name));
      }
    }
    return result;
  }

  private static KioskConfig from(Config c, Config defaults) throws Refused {
    boolean demo = oneOf(c, "mode", Map.of("demo", true, "production", false));
    Config service = c.getConfig("service");
    if (!demo) {
      for (String key : new String[] {"issuer", "client-id", "key-file"}) {
        if (service.getString(key).isBlank()) {
          throw refused(service, key, "is needed in production");
        }
      }
      refuseDemoKeys(c.getConfig("embedded"), defaults.getConfig(ROOT).getConfig("embedded"));
    }
    return new KioskConfig(
        demo,
        !demo || c.getBoolean("full-screen"),
        premises(c.getConfig("place")),
        input(c.getConfig("input")),
        new ServiceConfig(
            service.getString("issuer"),
            service.getString("client-id"),
            service.getString("key-file"),
            service.getString("key-password"),
            service.getString("proxy-host"),
            port(service, "proxy-port")),
        embedded(c.getConfig("embedded")),
        new DeviceKeys(c.getConfig("devices"), demo).read());
  }

  /// There is no companion and no embedded service in production: who sets one up there is told.
  private static void refuseDemoKeys(Config embedded, Config defaults) throws Refused {
    for (var entry : embedded.entrySet()) {
      if (!entry.getValue().unwrapped().equals(defaults.getValue(entry.getKey()).unwrapped())) {
        throw refused(embedded, entry.getKey(), "is for demo mode only; production has none");
      }
    }
  }

  private static Premises premises(Config c) throws Refused {
    return new Premises(
        c.getString("hall"),
        c.getString("hall-english"),
        c.getString("machine"),
        c.getString("counter"),
        c.getString("counter-place"),
        c.getString("counter-place-english"),
        c.getString("neighbour"),
        c.getString("neighbour-place"),
        checked(c, "zone", ZoneId::of));
  }

  private static InputSettings input(Config c) throws Refused {
    return new InputSettings(
        c.getBoolean("southern-sounds"),
        milliseconds(c, "double-strike-ms", 0, 500),
        milliseconds(c, "repeat-delay-ms", 200, 5_000),
        milliseconds(c, "repeat-interval-ms", 50, 5_000));
  }

  private static Duration milliseconds(Config c, String key, int least, int most) throws Refused {
    int value = c.getInt(key);
    if (value < least || value > most) {
      throw refused(c, key, "must be from " + least + " to " + most + ": " + value);
    }
    return Duration.ofMillis(value);
  }

  private static EmbeddedConfig embedded(Config c) throws Refused {
    return new EmbeddedConfig(
        Path.of(c.getString("folder")),
        port(c, "service-port"),
        port(c, "phone-port"),
        port(c, "companion-port"),
        c.getString("phone-host"));
  }

  private static int port(Config c, String key) throws Refused {
    int port = c.getInt(key);
    if (port < 0 || port > 65_535) {
      throw refused(c, key, "is no port: " + port);
    }
    return port;
  }

  private static boolean oneOf(Config c, String key, Map<String, Boolean> words) throws Refused {
    Boolean meaning = words.get(c.getString(key));
    if (meaning == null) {
      throw refused(c, key, "must be one of " + words.keySet().stream().sorted().toList());
    }
    return meaning;
  }

  private static <T> T checked(Config c, String key, Function<String, T> read) throws Refused {
    try {
      return read.apply(c.getString(key));
    } catch (DateTimeException e) {
      throw refused(c, key, "is not usable: " + c.getString(key));
    }
  }

  static Refused refused(Config c, String key, String reason) {
    return new Refused(where(c.getValue(key).origin()) + key + " " + reason);
  }

  private static String where(ConfigOrigin origin) {
    return origin.description() + ": ";
  }
}
