package cn.yst.kiosk.navigation;

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

  /// 11 something is done.
  ///
  /// @param id what was done it to, as [SuccessKind] says
  record Success(SuccessKind kind, String id) implements Route {}

  /// 12 the home of a person who acts for an account.
  record SessionHome() implements Route {}

  /// 08 agents of the account in use.
  record Agents() implements Route {}

  /// 09 add an agent to the account in use.
  record AddAgent() implements Route {}

  /// 10 the QR code of an invitation, a certification request or an association.
  record HandOver(String id) implements Route {}

  /// 16 the inbox.
  record Inbox() implements Route {}

  /// 17 one message, with the decision it asks for.
  record OneMessage(String id) implements Route {}

  /// 18 write feedback.
  record Feedback() implements Route {}

  /// 18b feedback and its replies.
  record FeedbackHistory() implements Route {}

  /// 19 the business code of the account in use.
  record BusinessCode() implements Route {}

  /// 20 ask to share somebody else's certified account.
  record Associate() implements Route {}

  /// 21 business matters and what locks them.
  record Matters() implements Route {}

  /// 23 rating, after the visit was erased.
  record Rating() implements Route {}

  /// 15 the staff's panel.
  record Operator() implements Route {}

  /// 14 out of service.
  ///
  /// @param code what staff look for in the logs
  record OutOfService(String code) implements Route {}
}
