package cn.yst.backend.phone;

import cn.yst.backend.authorization.PhoneVisits;
import cn.yst.backend.page.PageCall.Form;
import cn.yst.backend.page.Words;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Idempotency;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.TraceId;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.Decision;
import cn.yst.contract.FaceReport;
import cn.yst.contract.Json;
import cn.yst.contract.PhoneDecision;
import cn.yst.contract.PhoneSignIn;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// What each press does. A form names the page it stood on; pressed again, or from a page that was
/// gone back to, it finds another state, changes nothing and shows where things stand.
final class SignInPresses {
  private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");
  private static final Set<String> RESULTS = Set.of("pass", "mismatch", "timeout");
  private static final String NOWHERE = "";

  private final SignInPages pages;
  private final PhoneVisits visits;
  private final FaceStep faces;

  SignInPresses(SignInPages pages, PhoneVisits visits, FaceStep faces) {
    this.pages = pages;
    this.visits = visits;
    this.faces = faces;
  }

  /// Does what the form asks.
  ///
  /// @param words in which the page stood
  /// @return the query of the page to show next
  String press(String phone, String secret, Form form, Words words, TraceId trace) {
    try {
      return switch (form.get("step")) {
        case "number" -> number(phone, secret, form, trace);
        case "consent" -> consent(phone, secret, form, words);
        case "face" -> face(phone, secret, form.get("result"));
        case "agree" -> agree(phone, secret, form);
        case "done" -> "step=sure";
        case "sure" -> sure(phone, secret, form.get("press"));
        default -> NOWHERE;
      };
    } catch (ProblemException e) {
      return afterRefusal(e);
    }
  }

  private static String afterRefusal(ProblemException e) {
    return switch (e.code()) {
      case "object_changed" -> "error=changed";
      case "wrong_order", "ended" -> NOWHERE;
      default -> throw e;
    };
  }

  private String number(String phone, String secret, Form form, TraceId trace) {
    String typed = form.get("check_code").strip();
    if (!TWO_DIGITS.matcher(typed).matches()) {
      return "error=form";
    }
    visits.view(phone, secret);
    Answer answer =
        visits.checkOnce(entry(phone, form.get("entry"), typed), phone, secret, typed, trace);
    if (answer.problem()) {
      return "error=wrong";
    }
    PhoneSignIn after = Json.read(answer.json(), PhoneSignIn.class);
    return after.state() == AuthorizationState.DENIED ? "step=twice" : NOWHERE;
  }

  /// The same digits from the same page are one entry, however often a browser sends them; other
  /// digits from it are another one.
  private static Idempotency.Call entry(String phone, String page, String typed) {
    UUID key = UUID.nameUUIDFromBytes((page + "\n" + typed).getBytes(StandardCharsets.UTF_8));
    return new Idempotency.Call(phone, key.toString(), null, "check " + typed);
  }

  private String consent(String phone, String secret, Form form, Words words) {
    if (form.get("press").equals("no")) {
      return "step=other";
    }
    if (!form.get("consent").equals("yes")) {
      return "error=tick";
    }
    visits.faceConsent(phone, secret, pages.consentSha256(words, visits.view(phone, secret)));
    return faces.simulated() ? "step=face" : run(phone, secret);
  }

  private String face(String phone, String secret, String result) {
    if (!RESULTS.contains(result)) {
      return NOWHERE;
    }
    faces.choose(phone, result);
    return run(phone, secret);
  }

  private String run(String phone, String secret) {
    FaceReport report = visits.face(phone, secret);
    boolean open = report.signIn().state().open();
    return switch (report.outcome()) {
      case PASS -> NOWHERE;
      case MISMATCH -> open ? "step=mismatch" : NOWHERE;
      case FAIL, TIMEOUT -> "error=again";
    };
  }

  private String agree(String phone, String secret, Form form) {
    Decision decision = form.get("press").equals("yes") ? Decision.APPROVE : Decision.DENY;
    visits.decide(phone, secret, new PhoneDecision(decision, form.get("text_hash")));
    return NOWHERE;
  }

  private String sure(String phone, String secret, String press) {
    if (!press.equals("sign-out-sure")) {
      return NOWHERE;
    }
    PhoneSignIn signIn = visits.view(phone, secret);
    String session = signIn.sessionId();
    if (session != null) {
      visits.endSession(session, secret);
    } else {
      visits.decide(phone, secret, new PhoneDecision(Decision.DENY, signIn.textHash()));
    }
    return "step=out";
  }

  /// What the pages know of the face check.
  interface FaceStep {
    /// Whether it is only simulated.
    boolean simulated();

    /// In a simulation: what the next check on this phone comes to, by the word of the button.
    void choose(String phone, String result);
  }
}
