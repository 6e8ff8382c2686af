package cn.yst.backend.web;

import java.util.Map;
import org.slf4j.MDC;

/// The ids by which the log line of a request is found again: whichever of them its handling comes
/// upon. Kept with the thread, which serves one request at a time. Ids only, nothing of a person.
public final class Story {
  private Story() {}

  /// The kiosk that called.
  public static void kiosk(String id) {
    MDC.put("kiosk", id);
  }

  /// The sign-in that the request is about, by the handle that kiosks name it with.
  public static void signIn(String handle) {
    MDC.put("handle", handle);
  }

  /// A request begins: what was told of the one before is forgotten.
  static void begin() {
    MDC.clear();
  }

  static Map<String, String> told() {
    Map<String, String> told = MDC.getCopyOfContextMap();
    return told == null ? Map.of() : told;
  }
}
