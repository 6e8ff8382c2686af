package cn.yst.kiosk.api;

/// The service as one signed-in person may call it. Lives inside the session; after the session's
/// end every call fails as [ApiException.Unauthorized].
public interface VisitorApi {
  /// A fresh key for one press of a button.
  ActionKey newAction();

  /// The person.
  PersonApi person();

  /// Enterprises and accounts.
  EnterpriseApi enterprises();

  /// Certification requests.
  CertificationApi certification();

  /// Agents and invitations.
  AgentApi agents();

  /// Sharing of accounts.
  AssociationApi associations();

  /// The inbox.
  MessageApi messages();

  /// Feedback.
  FeedbackApi feedback();

  /// Business matters and the business code.
  MatterApi matters();

  /// Ends it: at once no call goes out any more and running ones are cancelled; then, in the
  /// background and as best it can, the service is told to forget the token.
  void revoke();
}
