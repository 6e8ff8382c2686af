package cn.yst.kiosk.enterprise;

import cn.yst.contract.RegistryState;
import java.util.Optional;

/// What 添加企业 shows. What is typed stays in the fields, whatever the state.
///
/// | state \ event | scan | type | read | not read | gone | edited | submit | refused |
/// | --- | --- | --- | --- | --- | --- | --- | --- | --- |
/// | Scanning | – | Typing | Typing, filled | Scanning, told why | Typing | – | – | – |
/// | Typing | Scanning | – | – | – | – | Typing | Sending | – |
/// | Sending | – | – | – | – | – | – | – | Typing, told why |
///
/// A dash means that the event is ignored. A success leaves the screen.
sealed interface AddEnterpriseState {
  /// The scanner's window is lit.
  ///
  /// @param last what the last code was
  record Scanning(Last last) implements AddEnterpriseState {}

  /// What was held to the scanner last, if it was no licence.
  enum Last {
    NOTHING,
    /// Something else, or nothing that a scanner should ever send.
    OTHER,
    /// A slip for the staffed counter, of this kiosk or another.
    SLIP
  }

  /// The form.
  ///
  /// @param read what was just scanned, to be put into the fields
  /// @param refusal why the last press did not add the enterprise
  record Typing(Optional<EnterpriseForm> read, Optional<Refusal> refusal)
      implements AddEnterpriseState {
    /// The form as it is, with nothing to say.
    static final Typing PLAIN = new Typing(Optional.empty(), Optional.empty());
  }

  /// 立即添加 is on its way.
  record Sending() implements AddEnterpriseState {}

  /// Why an enterprise was not added.
  sealed interface Refusal {
    /// Name and code are not those of one registered enterprise; never says which is wrong.
    record NoMatch() implements Refusal {}

    /// The enterprise is registered, but not live.
    record NotLive(RegistryState state) implements Refusal {}

    /// The person is not of age: the staffed counter.
    record Underage() implements Refusal {}

    /// Too many were added today.
    record LimitReached() implements Refusal {}

    /// The service was not reached; pressing again is safe.
    record Unreachable() implements Refusal {}

    /// Our fault.
    ///
    /// @param code for the staff
    record Faulty(String code) implements Refusal {}
  }
}
