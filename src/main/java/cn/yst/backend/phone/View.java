package cn.yst.backend.phone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One page about to be drawn: a template and its values. A value that is empty is left out of the
/// page.
record View(String template, Map<String, Object> values) {

  /// A fact of the card: label and value, the value on one or two lines.
  record Fact(String label, String value, String second, boolean code) {}

  /// What a decision brings and what not.
  record After(String heading, List<String> can, List<String> cannot) {}

  /// A warning whose first words are bold.
  record Warning(String strong, String text) {}

  /// A field of the form that the person does not see.
  record Hidden(String name, String value) {}

  /// One of several answers, exactly one of which is sent.
  record Choice(String value, String word, String fact, boolean preset, boolean locked) {}

  private static final List<String> OPTIONAL =
      List.of(
          "simulated",
          "step",
          "secondsLeft",
          "left",
          "until",
          "error",
          "facts",
          "after",
          "warning",
          "question",
          "choices",
          "silence",
          "outside",
          "hidden",
          "lead",
          "note",
          "signOut",
          "info",
          "warn",
          "help",
          "counter",
          "again",
          "foot",
          "refused",
          "failed",
          "late",
          "plain");

  static View of(String template, String title) {
    Map<String, Object> values = new HashMap<>();
    OPTIONAL.forEach(name -> values.put(name, false));
    values.put("title", title);
    values.put("spoken", title);
    return new View(template, values);
  }

  View with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(values);
    more.put(name, value);
    return new View(template, more);
  }

  View fact(String label, String value) {
    return fact(new Fact(label, value, "", false));
  }

  View fact(Fact fact) {
    List<Object> facts = new ArrayList<>();
    if (values.get("facts") instanceof List<?> before) {
      facts.addAll(before);
    }
    facts.add(fact);
    return with("facts", facts);
  }
}
