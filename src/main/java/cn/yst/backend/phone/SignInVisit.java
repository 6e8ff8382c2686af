package cn.yst.backend.phone;

import cn.yst.backend.authorization.PhoneVisits;
import cn.yst.backend.page.Language;
import cn.yst.backend.page.PageCall;
import cn.yst.backend.page.Words;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.PhoneSignIn;
import io.helidon.webserver.http.HttpRouting;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The pages after the claim. A GET shows where the sign-in stands and changes nothing; which of
/// two pages of one state is shown (consent or face, for instance) travels in the address.
final class SignInVisit {
  static final long CEILING_MINUTES = 20;

  /// Words of the address and the sentence each stands for.
  private static final Map<String, String> ERRORS =
      Map.of(
          "wrong", "number.wrong",
          "form", "number.form",
          "tick", "consent.tick",
          "again", "face.again",
          "changed", "link.changed");

  private final PhoneFrame frame;
  private final SignInPages pages;
  private final PhoneVisits visits;
  private final SignInPresses presses;

  SignInVisit(PhoneFrame frame, SignInPages pages, PhoneVisits visits, SignInPresses presses) {
    this.frame = frame;
    this.pages = pages;
    this.visits = visits;
    this.presses = presses;
  }

  void routes(HttpRouting.Builder routing) {
    routing.get("/p/{phone}", frame.handler(this::show));
    routing.post("/p/{phone}", frame.handler(this::press));
  }

  private void show(PageCall call) {
    PhoneSignIn signIn = visits.view(call.path("phone"), secret(call));
    View view = view(call, signIn, call.query("step").orElse(""));
    frame.show(call, frame.ends().at(view, call.language(), signIn));
  }

  private void press(PageCall call) {
    String step =
        presses.press(
            call.path("phone"), secret(call), call.form(), frame.words(call), call.trace());
    call.seeOther(call.here() + (step.isEmpty() ? "" : "?" + step));
  }

  private View view(PageCall call, PhoneSignIn signIn, String step) {
    Words words = frame.words(call);
    EndPages ends = frame.ends();
    return switch (signIn.state()) {
      case CREATED -> throw ProblemException.notFound();
      case SCANNED -> scanned(call, signIn, step);
      case VERIFIED ->
          pages.agree(words, call.language(), signIn).with("error", error(call, words));
      case APPROVED, REDEEMED -> done(call, signIn, step);
      case DENIED ->
          ends.reference(
              words,
              step.equals("twice")
                  ? ends.numberTwiceWrong(words, signIn.purpose())
                  : ends.refused(words, signIn.purpose()),
              PhoneFrame.reference(call));
      case CANCELLED ->
          step.equals("out") ? ends.signedOut(words) : ends.cancelled(words, signIn.purpose());
      case EXPIRED -> ends.expired(words);
      case MISMATCHED, LOCKED ->
          ends.reference(words, ends.locked(words), PhoneFrame.reference(call));
    };
  }

  private View scanned(PageCall call, PhoneSignIn signIn, String step) {
    Words words = frame.words(call);
    Language language = call.language();
    Optional<String> error = error(call, words);
    if (!signIn.checkPassed()) {
      return pages.number(words, language, signIn, error, UUID.randomUUID().toString());
    }
    return switch (step) {
      case "face" -> pages.face(words, language, signIn, error);
      case "other" -> frame.ends().otherWay(words, signIn.purpose());
      case "mismatch" ->
          frame
              .ends()
              .reference(
                  words,
                  frame.ends().mismatch(words, signIn.purpose(), signIn.faceTriesLeft()),
                  PhoneFrame.reference(call));
      default -> pages.consent(words, language, signIn, error);
    };
  }

  private View done(PageCall call, PhoneSignIn signIn, String step) {
    Words words = frame.words(call);
    return switch (step) {
      case "sure" -> pages.sure(words, call.language(), signIn);
      case "out" -> frame.ends().signedOut(words);
      default -> pages.done(words, call.language(), signIn, CEILING_MINUTES);
    };
  }

  private static Optional<String> error(PageCall call, Words words) {
    return call.query("error")
        .flatMap(word -> Optional.ofNullable(ERRORS.get(word)))
        .map(words::text);
  }

  private static String secret(PageCall call) {
    return call.cookie(ScanPages.COOKIE).orElseThrow(ProblemException::notFound);
  }
}
