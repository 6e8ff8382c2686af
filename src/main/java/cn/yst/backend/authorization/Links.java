package cn.yst.backend.authorization;

import java.net.URI;
import java.util.function.Supplier;

/// The public addresses that go into answers, built from the configured origins only.
///
/// @param kioskOrigin of the kiosk's API, also the issuer
/// @param phoneOrigin of the phone pages
public record Links(Supplier<String> kioskOrigin, Supplier<String> phoneOrigin) {
  /// Path under which a phone opens a ticket: the ticket follows.
  public static final String TICKET_PATH = "/q/";

  /// Path of the page where a user code is typed.
  public static final String USER_CODE_PATH = "/device";

  String ticket(String ticket) {
    return phoneOrigin.get() + TICKET_PATH + ticket;
  }

  String userCode() {
    return phoneOrigin.get() + USER_CODE_PATH;
  }

  String issuer() {
    return kioskOrigin.get();
  }

  URI endpoint(String path) {
    return URI.create(kioskOrigin.get() + path);
  }
}
