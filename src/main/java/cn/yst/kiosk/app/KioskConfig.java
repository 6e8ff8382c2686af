package cn.yst.kiosk.app;

import cn.yst.kiosk.api.ProofKey;
import cn.yst.kiosk.api.ServiceAddress;
import cn.yst.kiosk.device.DeviceConfig;
import cn.yst.kiosk.input.InputSettings;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private static final Path USUAL = Path.of("kiosk-config", "kiosk.conf");

  /// How the service is reached in production.
  ///
  /// @param issuer empty in demo mode
  /// @param key proves which kiosk this is; empty in demo mode, where a fresh one is enrolled
  /// @param proxy the hall's HTTP proxy
  public record ServiceConfig(
      String issuer,
      String clientId,
      Optional<ProofKey> key,
      Optional<ServiceAddress.Proxy> proxy) {}

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

  /// Reads the configuration from the file that the environment names as `YST_CONFIG`, else from
  /// the usual one. Only the usual one may be absent: a mistyped name must not start a production
  /// kiosk as a demonstration.
  ///
  /// @throws Refused as [#read(Path, Map)]
  public static KioskConfig read(Map<String, String> environment) throws Refused {
    String named = environment.get("YST_CONFIG");
    if (named == null) {
      return read(USUAL, environment);
    }
    Path file = Path.of(named);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new Refused("YST_CONFIG: there is no file to be read at " + file.toAbsolutePath());
    }
    return read(file, environment);
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
      refuseUnknown(own.root(), defaults.root(), "");
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

  /// A key that holds nothing is as unknown as any other: it is misspelt all the same.
  private static void refuseUnknown(ConfigObject own, ConfigObject known, String above)
      throws Refused {
    for (var entry : own.entrySet()) {
      String key = above + entry.getKey();
      ConfigValue value = entry.getValue();
      ConfigValue usual = known.get(entry.getKey());
      if (usual == null) {
        throw new Refused(where(value.origin()) + "unknown key " + key);
      }
      if (value instanceof ConfigObject part && usual instanceof ConfigObject parts) {
        refuseUnknown(part, parts, key + ".");
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
    if (!demo) {
      refuseDemoKeys(c.getConfig("embedded"), defaults.getConfig(ROOT).getConfig("embedded"));
    }
    ServiceKeys service = new ServiceKeys(c.getConfig("service"));
    return new KioskConfig(
        demo,
        !demo || c.getBoolean("full-screen"),
        premises(c.getConfig("place")),
        input(c.getConfig("input")),
        demo ? service.demo() : service.production(),
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
        c.getString("neighbour-place-english"),
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
        phoneHost(c));
  }

  /// The phone pages are bound to it: an address of this machine, or all of them.
  private static String phoneHost(Config c) throws Refused {
    String host = c.getString("phone-host");
    try {
      InetAddress address = InetAddress.getByName(host);
      if (!host.isBlank()
          && (address.isAnyLocalAddress()
              || address.isLoopbackAddress()
              || NetworkInterface.getByInetAddress(address) != null)) {
        return host;
      }
    } catch (IOException e) {
      // Said below: it is no address of any machine.
    }
    throw refused(c, "phone-host", "is no address of this machine: " + host);
  }

  static int port(Config c, String key) throws Refused {
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

  static <T> T checked(Config c, String key, Function<String, T> read) throws Refused {
    try {
      return read.apply(c.getString(key));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw refused(c, key, "is not usable: " + e.getMessage());
    }
  }

  static Refused refused(Config c, String key, String reason) {
    return new Refused(where(c.getValue(key).origin()) + key + " " + reason);
  }

  private static String where(ConfigOrigin origin) {
    return origin.description() + ": ";
  }
}
