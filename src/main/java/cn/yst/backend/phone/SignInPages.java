package cn.yst.backend.phone;

import cn.yst.backend.page.Language;
import cn.yst.backend.page.Words;
import cn.yst.backend.phone.View.Fact;
import cn.yst.backend.phone.View.Warning;
import java.util.List;
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
  View who(Words words, Language language, SignIn signIn) {
    return facts(View.of("ask", words.text("who.title")), words, language, signIn)
        .with("lead", words.text("who.lead"))
        .with("warning", new Warning(words.text("who.warn"), words.text("who.cheat")))
        .with("yes", words.text("who.yes"))
        .with("no", words.text("who.no"));
  }

  /// The face has passed; nothing is agreed yet.
  View agree(Words words, Language language, SignIn signIn) {
    return facts(View.of("ask", words.text("agree.title")), words, language, signIn)
        .with("lead", words.text("agree.lead"))
        .with("warning", new Warning(words.text("who.warn"), words.text("who.cheat")))
        .with("yes", words.text("agree.yes"))
        .with("no", words.text("agree.no"));
  }

  /// P2: the two digits.
  View number(Words words, Language language, SignIn signIn, Optional<String> error) {
    return timed(View.of("number", words.text("number.title")), words, language, signIn)
        .with("lead", words.text("number.lead", signIn.place().kiosk()))
        .with("error", error);
  }

  /// P3: consent.
  View consent(Words words, Language language, SignIn signIn, Optional<String> error) {
    return timed(View.of("consent", words.text("consent.title")), words, language, signIn)
        .with("lead", words.text("consent.lead"))
        .with("error", error)
        .with(
            "points",
            List.of(
                words.text("consent.who", signIn.maskedName()),
                words.text(deletes ? "consent.deleted" : "consent.service"),
                words.text("consent.kiosk"),
                words.text("consent.free")))
        .with(
            "otherWay",
            signIn
                .place()
                .counter()
                .map(counter -> words.text("consent.other", counter))
                .orElseGet(() -> words.text("consent.otherNoCounter")));
  }

  /// P3b: the simulated face check.
  View face(Words words, Language language, SignIn signIn, Optional<String> error) {
    return timed(View.of("face", words.text("face.title")), words, language, signIn)
        .with("simulated", true)
        .with("error", error)
        .with("plays", words.text("face.plays", signIn.maskedName()));
  }

  /// P4: done; one may still sign that kiosk out.
  View done(Words words, Language language, SignIn signIn, long ceilingMinutes) {
    String minutes = Long.toString(ceilingMinutes);
    Place place = signIn.place();
    return View.of("done", words.text("done.title"))
        .with("lead", words.text("done.lead"))
        .fact(
            new Fact(
                words.text("done.at"),
                place.hall(language),
                words.text("kiosk", place.kiosk()),
                false))
        .fact(
            words.text("done.time"), moments.at(signIn.decidedAt().orElse(signIn.begunAt()), words))
        .fact(words.text("done.most"), words.text("done.twenty", minutes))
        .with("note", words.text("done.forgot"))
        .with("signOut", true)
        .with("valid", words.text("done.valid", minutes));
  }

  /// The one question before the kiosk is signed out.
  View sure(Words words, Language language, SignIn signIn) {
    return View.of("sure", words.text("sure.title"))
        .with("lead", words.text("sure.lead"))
        .fact(words.text("who.where"), signIn.place().hall(language))
        .fact(words.text("who.kiosk"), words.text("kiosk", signIn.place().kiosk()))
        .with("yes", words.text("sure.yes"))
        .with("no", words.text("sure.no"));
  }

  private View facts(View view, Words words, Language language, SignIn signIn) {
    Place place = signIn.place();
    return timed(view, words, language, signIn)
        .fact(words.text("who.where"), place.hall(language))
        .fact(words.text("who.kiosk"), words.text("kiosk", place.kiosk()))
        .fact(
            words.text("who.what"),
            words.text("purpose." + signIn.purpose(), signIn.account().orElse("")))
        .fact(words.text("who.name"), signIn.maskedName())
        .fact(words.text("who.time"), moments.at(signIn.begunAt(), words));
  }

  private View timed(View view, Words words, Language language, SignIn signIn) {
    long seconds = moments.secondsUntil(signIn.expiresAt());
    Place place = signIn.place();
    return view.with(
            "spoken",
            "%s %s %s"
                .formatted(
                    view.values().get("title"),
                    place.hall(language),
                    words.text("kiosk", place.kiosk())))
        .with("secondsLeft", Math.max(1, seconds))
        .with("left", words.text("left.pattern").replace("{}", Moments.clock(seconds)));
  }
}
