package cn.yst.backend.phone;

import cn.yst.backend.page.Language;
import cn.yst.backend.page.Words;
import cn.yst.contract.PhoneSignIn;
import cn.yst.contract.SignInPurpose;
import java.util.Optional;

/// The pages where nothing is left to do, P5. None says whether a number or a person exists.
final class EndPages {
  private final Moments moments;

  EndPages(Moments moments) {
    this.moments = moments;
  }

  View refused(Words words, SignInPurpose purpose) {
    return of("refused", words.text(by(purpose, "refused.title")))
        .with("lead", words.text("refused.lead"))
        .with("warn", words.text("refused.warn"));
  }

  View numberTwiceWrong(Words words, SignInPurpose purpose) {
    return of("refused", words.text(by(purpose, "refused.title")))
        .with("lead", words.text(by(purpose, "number.twiceWrong")))
        .with("info", words.text("number.twiceInfo"))
        .with("warn", words.text("refused.warn"));
  }

  View expired(Words words) {
    return of("late", words.text("expired.title"))
        .with("lead", words.text("expired.lead"))
        .with("info", words.text("expired.info"))
        .with("foot", words.text("end.hotline"));
  }

  /// Another face than the named person's; the person may try again while tries are left.
  View mismatch(Words words, SignInPurpose purpose, int triesLeft) {
    return of("failed", words.text("mismatch.title"))
        .with("lead", words.text(by(purpose, "mismatch.lead")))
        .with("info", tries(words, purpose, triesLeft))
        .with("warn", words.text("mismatch.warn"))
        .with("again", words.text("mismatch.again"));
  }

  private static String tries(Words words, SignInPurpose purpose, int left) {
    return left == 1
        ? words.text(by(purpose, "mismatch.infoOne"))
        : words.text(by(purpose, "mismatch.info"), Integer.toString(left));
  }

  View locked(Words words) {
    return of("failed", words.text("locked.title"))
        .with("lead", words.text("locked.lead"))
        .with("info", words.text("locked.info"));
  }

  /// What was agreed to cannot take effect any more, whatever the face says.
  View unable(Words words) {
    return of("late", words.text("unable.title"))
        .with("lead", words.text("unable.lead"))
        .with("info", words.text("unable.info"));
  }

  View taken(Words words) {
    return of("late", words.text("taken.title"))
        .with("lead", words.text("taken.lead"))
        .with("info", words.text("taken.info"));
  }

  View cancelled(Words words, SignInPurpose purpose) {
    return of("plain", words.text("cancelled.title"))
        .with("lead", words.text(by(purpose, "cancelled.lead")));
  }

  View otherWay(Words words, SignInPurpose purpose) {
    return of("plain", words.text(by(purpose, "other.title")))
        .with("lead", words.text(by(purpose, "other.lead")))
        .with("again", words.text("other.again"));
  }

  View gone(Words words) {
    return of("plain", words.text("gone.title"))
        .with("lead", words.text("gone.lead"))
        .with("foot", words.text("end.hotline"));
  }

  View outside(Words words) {
    return of("plain", words.text("outside.title")).with("lead", words.text("outside.lead"));
  }

  View busy(Words words) {
    return of("late", words.text("busy.title")).with("lead", words.text("busy.lead"));
  }

  View failed(Words words, String reference) {
    return reference(
        words,
        of("failed", words.text("failed.title")).with("lead", words.text("failed.lead")),
        reference);
  }

  View signedOut(Words words) {
    return of("plain", words.text("out.title"))
        .with("lead", words.text("out.lead"))
        .with("help", false);
  }

  /// Adds the short reference that a hotline may ask for.
  View reference(Words words, View view, String reference) {
    return view.with("foot", words.text("end.reference", reference, moments.now(words)));
  }

  /// Adds the staffed counter of the hall.
  View at(View view, Language language, PhoneSignIn signIn) {
    return view.with(
        "counter",
        Optional.ofNullable(signIn.counter())
            .map(counter -> SignInPages.hall(language, signIn) + " " + counter));
  }

  /// The key of a sentence that names what the kiosk offers: another way to whoever signs in, the
  /// counter to whoever is signed in.
  static String by(SignInPurpose purpose, String key) {
    return switch (purpose) {
      case HALL_LOGIN -> key;
      case STEP_UP, ENTERPRISE_CERTIFICATION -> key + "Anew";
    };
  }

  static View of(String kind, String title) {
    return View.of("end", title)
        .with("kind", kind)
        .with(kind, true)
        .with("help", true)
        .with("counter", Optional.empty());
  }
}
