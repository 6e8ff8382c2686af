package cn.yst.contract;

/// The person whose face is asked for. Sent once, when the authorization begins; never answered.
///
/// @param name as on the document or as typed, never rewritten; 1 to 50 characters. Who compares it
///     compares NFC copies in capitals
/// @param idNumber form and birth date are checked (see [IdNumber]), the check character is not;
///     of a card of 2017 it is never typed
/// @param source how it was entered
public record Subject(String name, String idNumber, SubjectSource source) {
  public Subject {
    Required.text(name, "name", 50);
    IdNumber number = new IdNumber(Required.value(idNumber, "id_number"));
    Required.value(source, "source");
    Required.that(source == SubjectSource.CARD || !number.isOfOldCard(), "id_number");
    idNumber = number.value();
  }

  /// Says nothing, so that no identity reaches a log by accident.
  @Override
  public String toString() {
    return "Subject[]";
  }
}
