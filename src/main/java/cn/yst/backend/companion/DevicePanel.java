package cn.yst.backend.companion;

import cn.yst.backend.companion.CompanionPage.Chip;
import cn.yst.backend.demo.DemoCard;
import cn.yst.backend.demo.DemoCode;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.page.Language;
import cn.yst.backend.page.PageCall;
import cn.yst.backend.page.Words;
import cn.yst.backend.sms.SimulatedSms;
import cn.yst.contract.DemoDevices;
import cn.yst.contract.DemoDevices.CardPlace;
import cn.yst.contract.DemoDevices.PaperLevel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lower part of the companion's page: the kiosk's simulated devices, and the phones that get
/// codes by SMS. A device that is not simulated is absent.
final class DevicePanel {
  /// One choice of a list.
  private record Choice(String id, String label) {}

  private record Reader(Chip chip, boolean lies, List<Choice> cards) {}

  private record Scanner(Chip chip, List<Choice> codes) {}

  private record Level(String id, String label, boolean on) {}

  private record Printer(Chip chip, List<Level> levels, boolean slip) {}

  private record Presence(Chip chip, boolean someone) {}

  private record Message(String to, String code, String life) {}

  private record Inbox(Chip chip, List<Message> messages, boolean empty) {}

  private static final int SHOWN = 2;

  private final DemoDevices devices;
  private final Optional<SimulatedSms> sms;
  private final InstantSource clock;
  private final List<DemoCard> cards = DemoCard.all();
  private final List<DemoCode> codes = DemoCode.all();

  DevicePanel(DemoDevices devices, Optional<SimulatedSms> sms, InstantSource clock) {
    this.devices = devices;
    this.sms = sms;
    this.clock = clock;
  }

  /// Anything that differs when the panel would.
  String state() {
    return List.of(
            devices.reader(),
            devices.paper(),
            devices.lastSlip().map(slip -> slip.length),
            devices.presence(),
            sms.map(SimulatedSms::latest).map(List::size))
        .toString();
  }

  /// The panel's values.
  Map<String, Object> values(Words words, Language language) {
    Map<String, Object> panel = new HashMap<>();
    panel.put("reader", devices.reader().map(place -> reader(words, language, place)));
    panel.put(
        "scanner", devices.scanner() ? Optional.of(scanner(words, language)) : Optional.empty());
    panel.put("printer", devices.paper().map(level -> printer(words, level)));
    panel.put("presence", devices.presence().map(someone -> presence(words, someone)));
    panel.put("inbox", sms.map(gateway -> inbox(words, gateway.latest())));
    return panel;
  }

  /// A press of one of its buttons.
  void press(PageCall.Form form) {
    switch (form.get("act")) {
      case "lay" -> devices.layCard(card(form));
      case "snatch" -> devices.snatchCard(card(form));
      case "take" -> devices.takeCard();
      case "scan" -> devices.scan(codes.get(number(form, "code")).text());
      case "garbage" -> devices.scanGarbage();
      case "paper" -> devices.paper(PaperLevel.valueOf(form.get("level").toUpperCase(Locale.ROOT)));
      case "away" -> devices.presence(false);
      case "back" -> devices.presence(true);
      default -> {}
    }
  }

  /// The slip that came out last, as a PNG file.
  Optional<byte[]> lastSlip() {
    return devices.lastSlip();
  }

  /// Everything as at the beginning.
  void reset() {
    devices.takeCard();
    devices.paper(PaperLevel.ENOUGH);
    devices.presence(true);
    sms.ifPresent(SimulatedSms::clear);
  }

  private DemoDevices.Card card(PageCall.Form form) {
    return cards.get(number(form, "card")).card();
  }

  private static int number(PageCall.Form form, String name) {
    return Integer.parseInt(form.get(name), 10);
  }

  private Reader reader(Words words, Language language, CardPlace place) {
    String kind =
        switch (place) {
          case EMPTY -> "empty";
          case LAID -> "info";
          case READ -> "ok";
        };
    return new Reader(
        new Chip(kind, words.text("reader." + word(place))),
        place != CardPlace.EMPTY,
        choices(cards, language, DemoCard::label, DemoCard::labelEn));
  }

  private Scanner scanner(Words words, Language language) {
    return new Scanner(
        new Chip("ok", words.text("scanner.ready")),
        choices(codes, language, DemoCode::label, DemoCode::labelEn));
  }

  private Printer printer(Words words, PaperLevel level) {
    String kind =
        switch (level) {
          case ENOUGH -> "ok";
          case LOW -> "warn";
          case OUT -> "bad";
        };
    return new Printer(
        new Chip(kind, words.text("paper." + word(level))),
        Stream.of(PaperLevel.values())
            .map(l -> new Level(word(l), words.text("paper." + word(l)), l == level))
            .toList(),
        devices.lastSlip().isPresent());
  }

  private Presence presence(Words words, boolean someone) {
    Chip chip =
        someone
            ? new Chip("ok", words.text("presence.here"))
            : new Chip("empty", words.text("presence.gone"));
    return new Presence(chip, someone);
  }

  private Inbox inbox(Words words, List<SimulatedSms.Sent> sent) {
    Chip chip =
        sent.isEmpty()
            ? new Chip("empty", words.text("sms.none"))
            : new Chip("info", words.text("sms.count", Integer.toString(sent.size())));
    return new Inbox(
        chip, sent.stream().limit(SHOWN).map(s -> message(words, s)).toList(), sent.isEmpty());
  }

  private Message message(Words words, SimulatedSms.Sent sent) {
    String name =
        DemoPeople.all().stream()
            .filter(person -> person.phone().equals(sent.message().phone()))
            .map(DemoPerson::name)
            .findFirst()
            .orElse("?");
    String code = sent.message().code();
    long minutes = Duration.between(sent.at(), clock.instant()).toMinutes();
    return new Message(
        words.text("sms.to", name, Long.toString(minutes)),
        code.substring(0, 3) + " " + code.substring(3),
        words.text("sms.life", Long.toString(sent.message().life().toMinutes())));
  }

  private static <T> List<Choice> choices(
      List<T> all, Language language, Function<T, String> label, Function<T, String> labelEn) {
    Function<T, String> say = language == Language.EN ? labelEn : label;
    return IntStream.range(0, all.size())
        .mapToObj(i -> new Choice(Integer.toString(i), say.apply(all.get(i))))
        .toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
