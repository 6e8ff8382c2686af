package cn.yst.kiosk.device;

import cn.yst.contract.PersonalNumbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands on a slip of paper, from top to bottom. Whoever finds it in the hall may read it,
/// so it takes masked data only.
///
/// @param title what it is
/// @param place which kiosk it comes from
/// @param number to be read out at a counter, large; empty if there is none
/// @param qr what its QR code says
/// @param notes lines under the code, such as until when it holds
public record Slip(
    String title,
    String place,
    List<Fact> facts,
    Optional<String> number,
    String qr,
    List<String> notes) {
  /// One line: what, and which.
  public record Fact(String label, String value) {}

  /// Checks that no full number of a person stands on it.
  ///
  /// @throws IllegalArgumentException if one does
  public Slip {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
    boolean unmasked =
        Stream.of(
                Stream.of(title, place, qr),
                facts.stream().map(Fact::value),
                number.stream(),
                notes.stream())
            .flatMap(texts -> texts)
            .anyMatch(PersonalNumbers::in);
    if (unmasked) {
      throw new IllegalArgumentException("a slip holds masked data only");
    }
  }
}
