package cn.yst.kiosk.input.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fixed parts of enterprise names: places, trades, legal forms.
final class Places {
  /// A part of an enterprise name.
  ///
  /// @param text its characters
  /// @param reading its syllables
  /// @param probability among the parts of its kind
  record Part(String text, List<String> reading, double probability) {}

  final List<Part> places;
  final List<Part> trades;
  final List<Part> forms;
  final List<Part> endings;
  private final Readings readings;

  Places(Readings readings) {
    this.readings = readings;
    this.places = grouped("places.txt");
    this.trades = weighted("trades.txt");
    this.forms = weighted("forms.txt");
    this.endings = weighted("place-endings.txt");
  }

  /// Lets the parts be typed in free text too.
  void addTo(Words words) {
    places.forEach(part -> words.atLeast(part.text(), part.probability() * 1e-4));
    trades.forEach(part -> words.atLeast(part.text(), part.probability() * 2e-4));
    forms.forEach(part -> words.atLeast(part.text(), part.probability() * 2e-4));
    places.forEach(part -> words.read(part.text(), part.reading()));
  }

  private List<Part> grouped(String name) {
    Map<String, Double> weights = new LinkedHashMap<>();
    Map<String, List<String>> given = new LinkedHashMap<>();
    double weight = 1;
    for (String line : Lists.own(name)) {
      String[] parts = line.split("\t", -1);
      if (Character.isDigit(line.charAt(0))) {
        weight = Double.parseDouble(line);
      } else {
        weights.putIfAbsent(parts[0], weight);
        if (parts.length > 1) {
          given.put(parts[0], List.of(parts[1].split(" ", -1)));
        }
      }
    }
    return parts(weights, given);
  }

  private List<Part> weighted(String name) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String line : Lists.own(name)) {
      String[] parts = line.split("\t", -1);
      weights.putIfAbsent(parts[0], Double.parseDouble(parts[1]));
    }
    return parts(weights, Map.of());
  }

  private List<Part> parts(Map<String, Double> weights, Map<String, List<String>> given) {
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Part> parts = new ArrayList<>();
    weights.forEach(
        (text, weight) -> {
          List<String> reading = given.get(text);
          if (reading == null) {
            reading = readings.ofWord(text).orElseThrow();
          }
          parts.add(new Part(text, reading, weight / total));
        });
    return parts;
  }
}
