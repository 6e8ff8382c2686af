package cn.yst.backend.companion;

import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.page.Language;
import cn.yst.backend.page.Words;
import cn.yst.contract.Masking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The companion's one page, as a pure function of what waits, what ended and who is chosen.
final class CompanionPage {
  /// A word in a pill; `kind` is one of ok, warn, bad, off (it ended), empty (nothing is
  /// there), info.
  record Chip(String kind, String text) {
    boolean ok() {
      return kind.equals("ok");
    }

    boolean warn() {
      return kind.equals("warn");
    }

    boolean bad() {
      return kind.equals("bad");
    }

    boolean off() {
      return kind.equals("off");
    }

    boolean empty() {
      return kind.equals("empty");
    }

    boolean info() {
      return kind.equals("info");
    }
  }

  private record Row(String title, Chip chip, String time) {}

  private record Person(
      String id,
      String ticket,
      String name,
      String initial,
      String role,
      String maskedId,
      boolean named,
      boolean disabled) {}

  private record Message(String kind, String text) {}

  private final TicketCards cards;
  private final List<DemoPerson> people;

  CompanionPage(TicketCards cards, List<DemoPerson> people) {
    this.cards = cards;
    this.people = people;
  }

  /// The page's values.
  ///
  /// @param chosen id of the ticket that was clicked; otherwise the newest is chosen
  /// @param did word key of what the last press did
  Map<String, Object> values(
      Words words,
      Language language,
      List<Waiting> waiting,
      List<Ended> ended,
      Optional<String> chosen,
      Optional<String> did,
      boolean cut) {
    Optional<Waiting> ticket =
        waiting.stream()
            .filter(w -> chosen.filter(w.id()::equals).isPresent())
            .findFirst()
            .or(() -> waiting.stream().findFirst());
    Map<String, Object> page = new HashMap<>();
    page.put("count", words.text("count", Integer.toString(waiting.size())));
    page.put(
        "tickets",
        waiting.stream()
            .map(w -> cards.card(words, w, ticket.filter(t -> t.id().equals(w.id())).isPresent()))
            .toList());
    page.put("hasEnded", !ended.isEmpty());
    page.put("ended", ended.stream().map(e -> row(words, e)).toList());
    page.put("summary", ticket.map(w -> cards.summary(words, w)));
    page.put("message", did.map(word -> message(words, word)));
    page.put(
        "people",
        IntStream.range(0, people.size())
            .mapToObj(i -> person(language, i, people.get(i), ticket))
            .toList());
    page.put("link", ticket.isPresent());
    page.put("expirable", ticket.filter(Waiting.SignIn.class::isInstance).isPresent());
    page.put("ticket", ticket.map(Waiting::id).orElse(""));
    page.put("cutNext", cut ? "no" : "yes");
    page.put("cutWord", words.text(cut ? "restore" : "cut"));
    return page;
  }

  private Row row(Words words, Ended ended) {
    return new Row(
        words.text("ticket.short", words.text("ticket." + ended.kind()), ended.where()),
        endChip(words, ended.outcome()),
        cards.time(words, ended.at()));
  }

  private static Chip endChip(Words words, String outcome) {
    String kind =
        switch (outcome) {
          case "redeemed", "approved", "accepted" -> "ok";
          case "mismatched", "locked", "denied", "declined" -> "bad";
          default -> "off";
        };
    return new Chip(kind, words.text("end." + outcome));
  }

  private static Person person(
      Language language, int index, DemoPerson person, Optional<Waiting> ticket) {
    return new Person(
        Integer.toString(index),
        ticket.map(Waiting::id).orElse(""),
        person.name(),
        Masking.initial(person.name()),
        language == Language.EN ? person.descriptionEn() : person.description(),
        Masking.idNumber(person.idNumber()),
        ticket.filter(t -> t.names(person)).isPresent(),
        ticket.isEmpty());
  }

  private static Message message(Words words, String did) {
    String kind =
        switch (did) {
          case "pass" -> "ok";
          case "mismatch", "refuse", "late" -> "bad";
          default -> "info";
        };
    return new Message(kind, words.text("did." + did));
  }
}
