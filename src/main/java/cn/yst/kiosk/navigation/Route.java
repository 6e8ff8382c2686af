package cn.yst.kiosk.navigation;

import cn.yst.contract.HandOverKind;
import java.time.LocalDate;
import java.util.Optional;

/// A screen to be shown, as a record of ids. A route never holds personal data, so the history
/// holds none.
public sealed interface Route {
  /// 01 the start, seen by nobody in particular.
  record Home() implements Route {}

  /// 22 the guide, without sign-in and without network.
  record Guide() implements Route {}

  /// 22b the hotlines.
  record Hotline() implements Route {}

  /// 02 privacy notice and way of proof.
  record Consent() implements Route {}

  /// 03 and 03b name and ID number.
  record IdentityEntry() implements Route {}

  /// 04 the QR code for a face check on the visitor's phone.
  ///
  /// @param purpose what it is for
  /// @param next where a confirmed face check leads
  record FaceCheck(Purpose purpose, Route next) implements Route {}

  /// The way without a face: the card on the reader, then a code by SMS.
  record CardCheck() implements Route {}

  /// 24 the slip for the staffed counter.
  record CounterSlip() implements Route {}

  /// 05 my enterprises.
  record Enterprises() implements Route {}

  /// 06 add an enterprise.
  record AddEnterprise() implements Route {}

  /// 07 an enterprise and its accounts.
  ///
  /// @param existing the account that was found when the enterprise was to be added again
  record AccountInfo(String enterpriseId, Optional<String> existing) implements Route {
    /// The accounts of an enterprise, without an occasion.
    public AccountInfo(String enterpriseId) {
      this(enterpriseId, Optional.empty());
    }
  }

  /// 08 the agents of an account.
  record Agents(String accountId) implements Route {}

  /// 09 add an agent to an account.
  record AddAgent(String accountId) implements Route {}

  /// 10 something to be handed to a phone.
  ///
  /// @param kind what it is
  /// @param id of the invitation or association; of the account whose request it is, for a
  ///     certification
  /// @param made whether it was made a moment ago; otherwise it is shown again
  record Handing(HandOverKind kind, String id, boolean made) implements Route {}

  /// What the person handed to phones, with the time left.
  record HandOvers() implements Route {}

  /// 11 something is done.
  ///
  /// @param id what was done it to, as [SuccessKind] says
  record Success(SuccessKind kind, String id) implements Route {}

  /// 12 the home of a person who acts for an account.
  record SessionHome() implements Route {}

  /// 21 business matters of the account acted for.
  record Matters() implements Route {}

  /// 19 粤商码: the business code of an account, as a sheet over the screen before.
  record BusinessCode(String accountId) implements Route {}

  /// 16 the inbox.
  record Inbox() implements Route {}

  /// 17 a message, and the action that follows.
  record Letter(String messageId) implements Route {}

  /// 17 a request to share an account, to be decided by its applicant.
  ///
  /// @param associationId the request
  /// @param messageId the message that told of it, marked as read by opening
  /// @param until the last day chosen before a fresh face check
  record DecideAssociation(String associationId, String messageId, Optional<LocalDate> until)
      implements Route {}

  /// 20 ask to share somebody else's account.
  record AskToShare() implements Route {}

  /// 18 feedback; without a history for somebody who is not signed in.
  record Feedback() implements Route {}

  /// 18b the person's own feedback and the replies.
  record FeedbackHistory() implements Route {}

  /// 23 how it went, asked after a visit was erased. Nothing of the visit is left but this word.
  ///
  /// @param matter what was done, a word like `add_enterprise`
  record Rating(String matter) implements Route {}

  /// 14 out of service.
  ///
  /// @param code what staff look for in the logs
  record OutOfService(String code) implements Route {}
}
