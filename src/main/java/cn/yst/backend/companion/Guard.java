package cn.yst.backend.companion;

import cn.yst.backend.page.PageCall.Form;
import cn.yst.backend.web.ProblemException;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/// Keeps other web pages away from the companion: it answers only to a loopback name in Host (a
/// rebound name of another site is refused), and takes only forms that it drew itself.
final class Guard {
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  private final String token;

  Guard(SecureRandom random) {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// What each form carries.
  String token() {
    return token;
  }

  /// @throws ProblemException 403 for another name
  void host(ServerRequest request) {
    String name = request.authority().replaceFirst(":[0-9]+$", "");
    if (!NAMES.contains(name)) {
      throw new ProblemException(403, "foreign_host", "The companion answers on loopback only");
    }
  }

  /// @throws ProblemException 403 for a form that another page made
  void form(Form form) {
    if (!MessageDigest.isEqual(
        form.get("token").getBytes(StandardCharsets.UTF_8),
        token.getBytes(StandardCharsets.UTF_8))) {
      throw new ProblemException(403, "foreign_form", "This form was not drawn here");
    }
  }
}
