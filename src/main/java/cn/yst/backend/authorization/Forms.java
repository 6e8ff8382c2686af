package cn.yst.backend.authorization;

import cn.yst.backend.proof.OAuthException;
import cn.yst.backend.web.Bodies;
import cn.yst.backend.web.ProblemException;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.helidon.webserver.http.ServerRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the parameters of an OAuth request; one that is sent twice is refused (RFC 6749 §3.2).
final class Forms {
  private Forms() {}

  static Map<String, String> read(ServerRequest request) {
    Map<String, List<String>> sent;
    try {
      sent = URLUtils.parseParameters(Bodies.text(request, "application/x-www-form-urlencoded"));
    } catch (ProblemException e) {
      throw OAuthException.invalidRequest("The body is not a form of at most 64 KiB");
    }
    Map<String, String> form = new HashMap<>();
    sent.forEach(
        (name, values) -> {
          if (values.size() != 1) {
            throw OAuthException.invalidRequest("A parameter was sent twice");
          }
          form.put(name, values.getFirst());
        });
    return form;
  }

  static String required(Map<String, String> form, String name) {
    String value = form.getOrDefault(name, "");
    if (value.isEmpty()) {
      throw OAuthException.invalidRequest(name + " is required");
    }
    return value;
  }
}
