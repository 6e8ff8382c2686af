package cn.yst.kiosk.app;

import cn.yst.kiosk.app.KioskConfig.Refused;
import cn.yst.kiosk.device.DeviceConfig;
import cn.yst.kiosk.device.DeviceConfig.CardReader;
import cn.yst.kiosk.device.DeviceConfig.Port;
import cn.yst.kiosk.device.DeviceConfig.Presence;
import cn.yst.kiosk.device.DeviceConfig.Printer;
import cn.yst.kiosk.device.DeviceConfig.Scanner;
import com.typesafe.config.Config;
import java.nio.file.Path;
import java.time.Duration;

/// The part `devices` of the configuration: which devices there are and where they are plugged in.
final class DeviceKeys {
  private static final String DRIVER = "driver";
  private static final String PORT = "port";
  private static final String SERIAL = "serial";
  private static final String SIMULATED = "simulated";

  private final Config devices;
  private final boolean demo;

  /// @param demo whether devices may be played, and are unless the configuration says otherwise
  DeviceKeys(Config devices, boolean demo) {
    this.devices = devices;
    this.demo = demo;
  }

  /// @throws Refused for a driver that does not exist, or that lacks what it needs
  DeviceConfig read() throws Refused {
    return new DeviceConfig(
        cardReader(devices.getConfig("card-reader")),
        scanner(devices.getConfig("scanner")),
        printer(devices.getConfig("printer")),
        presence(devices.getConfig("presence")),
        Duration.ofSeconds(within(devices, "check-seconds", 1, 60)));
  }

  private CardReader cardReader(Config c) throws Refused {
    return switch (driver(c)) {
      case "none" -> new CardReader.None();
      case "samv" -> new CardReader.SamV(port(c));
      case SIMULATED -> new CardReader.Simulated();
      default -> throw unknown(c, "auto, none, samv, simulated");
    };
  }

  private Scanner scanner(Config c) throws Refused {
    return switch (driver(c)) {
      case "none" -> new Scanner.None();
      case SERIAL -> new Scanner.Serial(port(c));
      case "keyboard" -> new Scanner.Keyboard(prefix(c));
      case SIMULATED -> new Scanner.Simulated();
      default -> throw unknown(c, "auto, none, serial, keyboard, simulated");
    };
  }

  private Printer printer(Config c) throws Refused {
    return switch (driver(c)) {
      case "none" -> new Printer.None();
      case "escpos" -> new Printer.EscPos(port(c), width(c));
      case "cups" -> new Printer.Cups(needed(c, "queue"), width(c));
      case SIMULATED -> new Printer.Simulated();
      default -> throw unknown(c, "auto, none, escpos, cups, simulated");
    };
  }

  private Presence presence(Config c) throws Refused {
    return switch (driver(c)) {
      case "none" -> new Presence.None();
      case SERIAL -> new Presence.Serial(port(c));
      case "input" -> new Presence.Input(Path.of(needed(c, "file")));
      case SIMULATED -> new Presence.Simulated();
      default -> throw unknown(c, "auto, none, serial, input, simulated");
    };
  }

  private String driver(Config c) throws Refused {
    String driver = c.getString(DRIVER);
    if (driver.equals(SIMULATED) && !demo) {
      throw KioskConfig.refused(c, DRIVER, "simulated is for demo mode only");
    }
    return driver.equals("auto") ? demo ? SIMULATED : "none" : driver;
  }

  private static Port port(Config c) throws Refused {
    Port port = new Port(needed(c, PORT), within(c, "baud", 1_200, 921_600));
    if (!port.isWellFormed()) {
      throw KioskConfig.refused(c, PORT, "is not usable: " + port.name());
    }
    return port;
  }

  private static String prefix(Config c) throws Refused {
    String prefix = needed(c, "prefix");
    if (prefix.length() > 4) {
      throw KioskConfig.refused(c, "prefix", "must have one to four characters");
    }
    return prefix;
  }

  private static int width(Config c) throws Refused {
    int dots = within(c, "width-dots", 8, 1_024);
    if (dots % 8 != 0) {
      throw KioskConfig.refused(c, "width-dots", "must be a multiple of 8");
    }
    return dots;
  }

  private static String needed(Config c, String key) throws Refused {
    String value = c.getString(key);
    if (value.isBlank()) {
      throw KioskConfig.refused(c, DRIVER, c.getString(DRIVER) + " needs a " + key);
    }
    return value;
  }

  private static int within(Config c, String key, int least, int most) throws Refused {
    int value = c.getInt(key);
    if (value < least || value > most) {
      throw KioskConfig.refused(c, key, "must be from " + least + " to " + most);
    }
    return value;
  }

  private static Refused unknown(Config c, String words) {
    return KioskConfig.refused(c, DRIVER, "must be one of [" + words + "]");
  }
}
