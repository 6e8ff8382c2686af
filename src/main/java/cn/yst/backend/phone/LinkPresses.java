package cn.yst.backend.phone;

import cn.yst.backend.handover.LinkAnswer;
import cn.yst.backend.handover.LinkDesk;
import cn.yst.backend.page.PageCall.Form;
import cn.yst.backend.phone.SignInPresses.FaceStep;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What each press on the pages of a link does. Nothing takes effect before the person's own face
/// has passed; pressed again, the link has ended and says so.
final class LinkPresses {
  private static final Set<String> RESULTS = Set.of("pass", "mismatch", "timeout");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final String NOWHERE = "";

  private final LinkDesk desk;
  private final FaceStep faces;
  private final DoneSeal seal;

  LinkPresses(LinkDesk desk, FaceStep faces, DoneSeal seal) {
    this.desk = desk;
    this.faces = faces;
    this.seal = seal;
  }

  /// Does what the form asks.
  ///
  /// @return the query of the page to show next
  String press(String link, Form form) {
    try {
      return switch (form.get("step")) {
        case "ask" ->
            form.get("press").equals("yes") ? carry("consent", form) : decline(link, form);
        case "consent" -> consent(link, form);
        case "face" -> face(link, form);
        default -> NOWHERE;
      };
    } catch (ProblemException e) {
      return switch (e.code()) {
        case "object_changed" -> "error=changed";
        default -> e.code().startsWith("link_") ? NOWHERE : rethrow(e);
      };
    }
  }

  private String decline(String link, Form form) {
    desk.decide(link, new Decide(Decision.DENY, digest(form), null), phone());
    return "step=declined";
  }

  private String consent(String link, Form form) {
    if (form.get("press").equals("no")) {
      return NOWHERE;
    }
    if (!form.get("consent").equals("yes")) {
      return carry("consent", form) + "&error=tick";
    }
    return faces.simulated() ? carry("face", form) : decide(link, form, phone());
  }

  private String face(String link, Form form) {
    String result = form.get("result");
    if (!RESULTS.contains(result)) {
      return carry("consent", form);
    }
    String phone = phone();
    faces.choose(phone, result);
    return decide(link, form, phone);
  }

  private String decide(String link, Form form, String phone) {
    Decide decide = new Decide(Decision.APPROVE, digest(form), until(form));
    return switch (desk.decide(link, decide, phone)) {
      case LinkAnswer.Effective effective -> "done=" + seal.seal(link, effective);
      case LinkAnswer.Declined declined -> "step=declined";
      case LinkAnswer.WrongPerson wrong -> "step=other";
      case LinkAnswer.NoResult none -> carry("consent", form) + "&error=again";
    };
  }

  private static String carry(String step, Form form) {
    LocalDate until = until(form);
    return "step=" + step + "&seen=" + digest(form) + (until == null ? "" : "&until=" + until);
  }

  /// The digest of what was shown; anything else counts as a change.
  private static String digest(Form form) {
    String digest = form.get("text_hash");
    return DIGEST.matcher(digest).matches() ? digest : "0".repeat(64);
  }

  private static @Nullable LocalDate until(Form form) {
    try {
      return form.get("until").isEmpty() ? null : LocalDate.parse(form.get("until"));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String rethrow(ProblemException e) {
    throw e;
  }

  /// A name for this phone towards the face service, for one check.
  private static String phone() {
    return UUID.randomUUID().toString();
  }
}
