package cn.yst.backend.companion;

import cn.yst.backend.demo.DemoPerson;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.SignInPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A ticket that waits for a phone.
public sealed interface Waiting {
  /// Names it in forms and addresses.
  String id();

  /// When it was made.
  Instant createdAt();

  /// When it expires.
  Instant expiresAt();

  /// Whether the person is the one whose face is asked for.
  boolean names(DemoPerson person);

  /// A sign-in at a kiosk.
  ///
  /// @param kiosk its number in the hall
  /// @param maskedName of the person entered
  /// @param checkCode the two digits on the kiosk's screen, which the companion reads for whom it
  ///     plays
  /// @param named the ID number entered
  record SignIn(
      String id,
      SignInPurpose purpose,
      AuthorizationState state,
      String kiosk,
      String maskedName,
      String checkCode,
      String named,
      Instant createdAt,
      Instant expiresAt)
      implements Waiting {
    @Override
    public boolean names(DemoPerson person) {
      return person.idNumber().equals(named);
    }
  }

  /// A one-time link: an invitation, a certification request or a request to share an account.
  ///
  /// @param alias of the account
  /// @param from full name of who asks
  /// @param to full name of who has to act
  /// @param named ID number of who has to act
  /// @param until last day of the authority, for an invitation
  record Link(
      String id,
      HandOverKind kind,
      String alias,
      String from,
      String to,
      String named,
      Optional<LocalDate> until,
      Instant createdAt,
      Instant expiresAt)
      implements Waiting {
    @Override
    public boolean names(DemoPerson person) {
      return person.idNumber().equals(named);
    }
  }
}
