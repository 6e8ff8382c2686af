package cn.yst.kiosk.association;

import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Note;

/// What [Said] means in the visitor's language.
final class SaidWords {
  private SaidWords() {}

  static String of(Said said, Messages words) {
    return switch (said) {
      case Said.NoAccount _ -> words.text("associate.noAccount");
      case Said.SearchedEnough _ -> words.text("associate.searchedEnough");
      case Said.AskedEnough _ -> words.text("associate.askedEnough");
      case Said.AskedAlready _ -> words.text("associate.askedAlready");
      case Said.Sent _ -> words.text("associate.sent");
      case Said.TakenBack _ -> words.text("associate.takenBack");
      case Said.Unreachable _ -> words.text("associate.unreachable");
      case Said.Faulty(String code) -> words.text("associate.failed", code);
    };
  }

  static Note.Kind kind(Said said) {
    return switch (said) {
      case Said.Sent _, Said.TakenBack _ -> Note.Kind.OK;
      case Said.NoAccount _,
          Said.SearchedEnough _,
          Said.AskedEnough _,
          Said.AskedAlready _,
          Said.Unreachable _,
          Said.Faulty _ ->
          Note.Kind.WARN;
    };
  }
}
