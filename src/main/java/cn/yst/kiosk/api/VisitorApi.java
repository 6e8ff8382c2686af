package cn.yst.kiosk.api;

import cn.yst.kiosk.concurrent.Discardable;
import java.time.Duration;
import java.util.Optional;

/// The service as one signed-in person may call it. Lives inside the session; after the session's
/// end every call fails as [ApiException.Unauthorized].
public interface VisitorApi extends Discardable {
  /// A fresh key for one press of a button.
  ActionKey newAction();

  /// The session's id, which is no secret; empty after its end.
  Optional<String> sessionId();

  /// How long the session may last in any case: what the service gave at the sign-in, or at the
  /// last fresh face check.
  Duration ceiling();

  /// The person.
  PersonApi person();

  /// The session itself.
  SessionApi session();

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

  /// Tells that the service does not know the token any more, whichever call hears it.
  ///
  /// @param then may run on any thread, and more than once; replaces the one before
  void whenRefused(Runnable then);

  /// Ends it: at once no call goes out any more and running ones are cancelled; then, in the
  /// background and as best it can, the service is told to forget the token.
  void revoke();
}
