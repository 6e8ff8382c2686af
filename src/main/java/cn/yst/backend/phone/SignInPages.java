package cn.yst.backend.phone;

import cn.yst.backend.crypto.Digests;
import cn.yst.backend.page.Language;
import cn.yst.backend.page.Words;
import cn.yst.backend.phone.View.Fact;
import cn.yst.backend.phone.View.Hidden;
import cn.yst.backend.phone.View.Warning;
import cn.yst.contract.AccountToCertify;
import cn.yst.contract.PhoneSignIn;
import cn.yst.contract.SignInPurpose;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The pages of a sign-in, P1 to P4, as pure functions of what the service knows.
final class SignInPages {
  private final Moments moments;
  private final boolean deletes;

  /// @param deletes whether the face service promises to delete at once; only then is it printed
  SignInPages(Moments moments, boolean deletes) {
    this.moments = moments;
    this.deletes = deletes;
  }

  /// P1: who, where, what. Also the last question of a sign-in, with other words.
  View who(Words words, Language language, PhoneSignIn signIn) {
    return facts(View.of("ask", words.text("who.title")), words, language, signIn)
        .with("lead", words.text("who.lead"))
        .with("warning", new Warning(words.text("who.warn"), words.text("who.cheat")))
        .with("yes", words.text("who.yes"))
        .with("no", words.text("who.no"));
  }

  /// The face has passed; nothing is agreed yet.
  View agree(Words words, Language language, PhoneSignIn signIn) {
    String what = question(signIn.purpose());
    return facts(
            View.of("ask", words.text(what + ".title")).with("step", "agree"),
            words,
            language,
            signIn)
        .with("lead", words.text(what + ".lead"))
        .with("warning", new Warning(words.text("who.warn"), words.text("who.cheat")))
        .with("hidden", List.of(new Hidden("text_hash", signIn.textHash())))
        .with("yes", words.text("agree.yes"))
        .with("no", words.text("agree.no"));
  }

  /// P2: the two digits.
  ///
  /// @param entry by which digits that are sent again from this page are known
  View number(
      Words words, Language language, PhoneSignIn signIn, Optional<String> error, String entry) {
    return timed(View.of("number", words.text("number.title")), words, language, signIn)
        .with("lead", words.text("number.lead", signIn.kiosk()))
        .with("twice", words.text(EndPages.by(signIn.purpose(), "number.twice")))
        .with("hidden", List.of(new Hidden("entry", entry)))
        .with("error", error);
  }

  /// Where eight letters are typed instead of scanning (RFC 8628 §3.3).
  View userCode(Words words) {
    return View.of("code", words.text("code.title")).with("lead", words.text("code.lead"));
  }

  /// 64 hex digits: SHA-256 of what P3 asks consent to, in the words that it shows.
  String consentSha256(Words words, PhoneSignIn signIn) {
    return Digests.sha256Hex(
        "%s\n%s\n%s\n%s"
            .formatted(
                words.text("consent.title"),
                words.text("consent.lead"),
                String.join("\n", points(words, signIn)),
                words.text("consent.agree")));
  }

  /// P3: consent.
  View consent(Words words, Language language, PhoneSignIn signIn, Optional<String> error) {
    String other = EndPages.by(signIn.purpose(), "consent.other");
    return timed(View.of("consent", words.text("consent.title")), words, language, signIn)
        .with("lead", words.text("consent.lead"))
        .with("error", error)
        .with("points", points(words, signIn))
        .with(
            "otherWay",
            Optional.ofNullable(signIn.counter())
                .map(counter -> words.text(other, counter))
                .orElseGet(() -> words.text(other + "NoCounter")));
  }

  private List<String> points(Words words, PhoneSignIn signIn) {
    return List.of(
        words.text(
            signIn.purpose() == SignInPurpose.HALL_LOGIN ? "consent.who" : "consent.named",
            name(signIn)),
        words.text(deletes ? "consent.deleted" : "consent.service"),
        words.text("consent.kiosk"),
        words.text("consent.free"));
  }

  /// P3b: the simulated face check.
  View face(Words words, Language language, PhoneSignIn signIn, Optional<String> error) {
    return timed(View.of("face", words.text("face.title")), words, language, signIn)
        .with("simulated", true)
        .with("error", error)
        .with("plays", words.text("face.plays", name(signIn)));
  }

  /// P4: done; one may still sign that kiosk out.
  View done(Words words, Language language, PhoneSignIn signIn, long ceilingMinutes) {
    String minutes = Long.toString(ceilingMinutes);
    return View.of("done", words.text("done.title"))
        .with("lead", words.text("done.lead"))
        .fact(
            new Fact(
                words.text(question(signIn.purpose()) + ".done"),
                hall(language, signIn),
                words.text("kiosk", signIn.kiosk()),
                false))
        .fact(words.text("done.time"), moments.at(decidedAt(signIn), words))
        .fact(words.text("done.most"), words.text("done.twenty", minutes))
        .with("note", words.text("done.forgot"))
        .with("signOut", true)
        .with("valid", words.text("done.valid", minutes));
  }

  /// The one question before the kiosk is signed out.
  View sure(Words words, Language language, PhoneSignIn signIn) {
    return View.of("sure", words.text("sure.title"))
        .with("lead", words.text("sure.lead"))
        .fact(words.text("who.where"), hall(language, signIn))
        .fact(words.text("who.kiosk"), words.text("kiosk", signIn.kiosk()))
        .with("yes", words.text("sure.yes"))
        .with("no", words.text("sure.no"));
  }

  private View facts(View before, Words words, Language language, PhoneSignIn signIn) {
    View view =
        timed(before, words, language, signIn)
            .fact(words.text("who.where"), hall(language, signIn))
            .fact(words.text("who.kiosk"), words.text("kiosk", signIn.kiosk()))
            .fact(
                words.text("who.what"),
                words.text("purpose." + signIn.purpose().name().toLowerCase(Locale.ROOT)))
            .fact(words.text(EndPages.by(signIn.purpose(), "who.name")), name(signIn))
            .fact(words.text("who.time"), moments.at(signIn.begunAt(), words));
    AccountToCertify account = signIn.account();
    return account == null
        ? view
        : view.fact(words.text("fact.enterprise"), account.enterprise().name())
            .fact(new Fact(words.text("fact.code"), account.enterprise().creditCode(), "", true))
            .fact(words.text("fact.account"), account.alias())
            .fact(words.text("fact.applicant"), account.applicant());
  }

  /// The prefix of the words in which the last step asks.
  private static String question(SignInPurpose purpose) {
    return switch (purpose) {
      case HALL_LOGIN -> "agree";
      case STEP_UP -> "again";
      case ENTERPRISE_CERTIFICATION -> "certifyHere";
    };
  }

  private View timed(View view, Words words, Language language, PhoneSignIn signIn) {
    int seconds = signIn.expiresIn();
    return view.with(
            "spoken",
            "%s %s %s"
                .formatted(
                    view.values().get("title"),
                    hall(language, signIn),
                    words.text("kiosk", signIn.kiosk())))
        .with("secondsLeft", Math.max(1, seconds))
        .with("left", words.text("left.pattern").replace("{}", Moments.clock(seconds)));
  }

  static String hall(Language language, PhoneSignIn signIn) {
    String english = signIn.hallEnglish();
    return language == Language.EN && english != null ? english : signIn.hall();
  }

  private static String name(PhoneSignIn signIn) {
    return Objects.requireNonNullElse(signIn.maskedName(), "");
  }

  private static Instant decidedAt(PhoneSignIn signIn) {
    return Objects.requireNonNullElse(signIn.decidedAt(), signIn.begunAt());
  }
}
