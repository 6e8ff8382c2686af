package cn.yst.kiosk.device.cups;

import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what the CUPS programs print in the C locale.
final class CupsWords {
  private static final Pattern REQUEST = Pattern.compile("request id is ([A-Za-z0-9_-]+-[0-9]+)");
  private static final Pattern PRINTER = Pattern.compile("(?m)^printer \\S+ (.*)");
  private static final Pattern ALERTS = Pattern.compile("(?m)^\\s*Alerts:(.*)");

  private CupsWords() {}

  /// The job that `lp` made.
  static Optional<String> job(String said) {
    Matcher request = REQUEST.matcher(said);
    return request.find() ? Optional.of(request.group(1)) : Optional.empty();
  }

  /// Whether `lpstat -o` still lists a job.
  static boolean lists(String said, String job) {
    return said.lines().anyMatch(line -> line.startsWith(job + " "));
  }

  /// What `lpstat -l -p` says of the printer; absent if that cannot be made out.
  static DeviceStatus status(String said) {
    Matcher printer = PRINTER.matcher(said);
    if (!printer.find()) {
      return new DeviceStatus.Absent();
    }
    Matcher alerts = ALERTS.matcher(said);
    String alert = alerts.find() ? alerts.group(1) : "";
    if (alert.contains("cover-open") || alert.contains("door-open")) {
      return new DeviceStatus.Fault(Reason.COVER_OPEN);
    }
    if (alert.contains("media-empty") || alert.contains("media-needed")) {
      return new DeviceStatus.Fault(Reason.PAPER_OUT);
    }
    if (alert.contains("media-jam")) {
      return new DeviceStatus.Fault(Reason.PAPER_JAM);
    }
    if (alert.contains("offline") || printer.group(1).startsWith("disabled")) {
      return new DeviceStatus.Fault(Reason.OFFLINE);
    }
    return alert.contains("media-low")
        ? new DeviceStatus.Attention(Reason.PAPER_LOW)
        : new DeviceStatus.Ready();
  }
}
