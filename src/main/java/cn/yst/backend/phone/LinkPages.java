package cn.yst.backend.phone;

import cn.yst.backend.page.Words;
import cn.yst.backend.phone.View.After;
import cn.yst.backend.phone.View.Choice;
import cn.yst.backend.phone.View.Fact;
import cn.yst.backend.phone.View.Hidden;
import cn.yst.backend.phone.View.Warning;
import cn.yst.contract.AccountState;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.PeriodChoice;
import cn.yst.contract.PeriodPreset;
import cn.yst.contract.PhoneLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The pages of a one-time link: accept an invitation (P6), certify an account (P7), share an
/// account. What they show is what the decision signs.
final class LinkPages {
  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  private final Moments moments;

  LinkPages(Moments moments) {
    this.moments = moments;
  }

  /// The question of the link, with all its facts.
  View ask(Words words, PhoneLink link, Optional<String> error) {
    String kind = kind(link);
    View view =
        View.of("ask", words.text(kind + ".title", link.from()))
            .with("lead", words.text(kind + ".lead"))
            .with("error", error)
            .with("until", words.text("link.valid", moments.at(link.expiresAt(), words)))
            .with("hidden", List.of(new Hidden("text_hash", link.textHash())))
            .with("yes", words.text(kind + ".yes"))
            .with("no", words.text(kind + ".no"))
            .fact(words.text("fact.enterprise"), link.enterprise().name())
            .fact(new Fact(words.text("fact.code"), link.enterprise().creditCode(), "", true))
            .fact(words.text("fact.account"), account(words, link));
    return switch (link.kind()) {
      case INVITATION -> invitation(view, words, link);
      case CERTIFICATION -> certification(view, words, link);
      case ASSOCIATION -> association(view, words, link);
    };
  }

  /// Consent to the face check, for the person the link is for.
  View consent(Words words, PhoneLink link, boolean deletes, Optional<String> error) {
    return View.of("consent", words.text("consent.title"))
        .with("lead", words.text("consent.lead"))
        .with("error", error)
        .with(
            "points",
            List.of(
                words.text("consent.named", link.to()),
                words.text(deletes ? "consent.deleted" : "consent.service"),
                words.text("consent.free")))
        .with("otherWay", words.text("consent.otherLink"));
  }

  /// The simulated face check, for the person the link is for.
  View face(Words words, PhoneLink link, Optional<String> error) {
    return View.of("face", words.text("face.title"))
        .with("simulated", true)
        .with("error", error)
        .with("plays", words.text("face.plays", link.to()));
  }

  /// It has taken effect.
  View done(Words words, DoneSeal.Done done) {
    String kind = kind(done.kind());
    View view =
        View.of("done", words.text(kind + ".done"))
            .with("lead", words.text(kind + ".doneLead"))
            .fact(words.text("fact.enterprise"), done.enterprise())
            .fact(words.text("fact.account"), done.alias());
    LocalDate until = done.until();
    return until == null ? view : view.fact(words.text("fact.until"), day(words, until));
  }

  /// The link has ended; no fact of it is told any more.
  ///
  /// @param code of the refusal
  /// @return empty if the refusal is not about an end
  Optional<View> ended(Words words, HandOverKind kind, String code) {
    return switch (code) {
      case "link_accepted" ->
          Optional.of(
              View.of("done", words.text(kind(kind) + ".done"))
                  .with("lead", words.text(kind(kind) + ".doneLead")));
      case "link_declined" -> Optional.of(declined(words, kind));
      case "link_expired", "link_withdrawn" ->
          Optional.of(EndPages.of("late", words.text(kind(kind) + ".gone")));
      default -> Optional.empty();
    };
  }

  /// It was declined.
  View declined(Words words, HandOverKind kind) {
    String lead = kind == HandOverKind.ASSOCIATION ? "association.refusedLead" : "link.noLead";
    return EndPages.of("refused", words.text(kind(kind) + ".refused"))
        .with("lead", words.text(lead));
  }

  /// The face is not that of the person it is for: no fact is told.
  View otherPerson(Words words, HandOverKind kind) {
    return EndPages.of("failed", words.text(kind(kind) + ".other"))
        .with("warn", words.text("mismatch.warn"))
        .with("again", words.text("mismatch.again"));
  }

  private View invitation(View view, Words words, PhoneLink link) {
    return view.fact(words.text("fact.you"), link.to() + "\u3000" + link.idNumber())
        .fact(words.text("fact.until"), day(words, Objects.requireNonNull(link.until())))
        .with("after", after(words, "invitation", link));
  }

  private View certification(View view, Words words, PhoneLink link) {
    return view.fact(words.text("fact.applicant"), link.from())
        .fact(words.text("fact.asked"), moments.at(link.createdAt(), words))
        .with("after", after(words, "certification", link))
        .with("warning", new Warning("", words.text("certification.warn")));
  }

  private View association(View view, Words words, PhoneLink link) {
    List<PeriodChoice> choices = Objects.requireNonNull(link.periods()).choices();
    return view.fact(words.text("fact.requester"), link.from())
        .fact(words.text("fact.reason"), Objects.requireNonNull(link.reason()))
        .with("question", words.text("association.until"))
        .with(
            "choices",
            choices.stream()
                .filter(c -> c.period() != PeriodPreset.PICK_A_DATE)
                .map(c -> choice(words, c))
                .toList())
        .with("after", after(words, "association", link))
        .with("until", false)
        .with("silence", words.text("association.silence", moments.date(link.expiresAt(), words)));
  }

  private static Choice choice(Words words, PeriodChoice choice) {
    LocalDate until = Objects.requireNonNull(choice.until());
    String when = day(words, until);
    return new Choice(
        until.toString(),
        words.text("period." + choice.period().name().toLowerCase(Locale.ROOT)),
        choice.allowed() ? words.text("association.to", when) : words.text("association.beyond"),
        choice.preset(),
        !choice.allowed());
  }

  private static After after(Words words, String kind, PhoneLink link) {
    String heading = words.text(kind + ".after", link.from());
    String cannot = words.text(kind + ".cannot");
    return switch (link.kind()) {
      case INVITATION, CERTIFICATION ->
          new After(
              heading,
              List.of(words.text(kind + ".can1"), words.text(kind + ".can2")),
              List.of(cannot));
      case ASSOCIATION ->
          new After(heading, List.of(words.text(kind + ".can1", link.alias())), List.of(cannot));
    };
  }

  private static String account(Words words, PhoneLink link) {
    return link.accountState() == AccountState.CERTIFIED
        ? words.text("fact.certified", link.alias())
        : link.alias();
  }

  private static String day(Words words, LocalDate day) {
    return day.equals(NO_END) ? words.text("fact.forever") : day.toString();
  }

  /// The first part of this kind's words.
  static String kind(PhoneLink link) {
    return kind(link.kind());
  }

  static String kind(HandOverKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
