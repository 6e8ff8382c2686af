package cn.yst.kiosk.session;

import cn.yst.contract.ActingFor;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Me;
import cn.yst.kiosk.api.VisitorApi;
import java.util.Optional;

/// Who stands before the screen, as one value.
///
/// The client for a person lives inside [SignedIn] and [Acting]: without a session there is no way
/// to call.
public sealed interface Session {
  /// Nobody has touched the screen.
  record Idle() implements Session {}

  /// Somebody is here.
  ///
  /// @param consent given on the consent screen; empty before
  /// @param identity entered or read on the identity screen; empty before
  record Visiting(Visit visit, Optional<FaceConsent> consent, Optional<Identity> identity)
      implements Present {
    @Override
    public Present with(Visit changed) {
      return new Visiting(changed, consent, identity);
    }
  }

  /// A person whose face check was confirmed, without an enterprise.
  record SignedIn(Visit visit, Me person, VisitorApi api) implements Identified {
    @Override
    public Present with(Visit changed) {
      return new SignedIn(changed, person, api);
    }
  }

  /// A person who acts for an enterprise's account (当前办事).
  record Acting(Visit visit, Me person, ActingFor account, VisitorApi api) implements Identified {
    @Override
    public Present with(Visit changed) {
      return new Acting(changed, person, account, api);
    }
  }

  /// The visit is over and erased. Every visit ends with this value, also one that never signed in.
  ///
  /// @param visit number of the visit
  record Ended(long visit, EndReason reason) implements Session {}

  /// A session in which somebody is here.
  sealed interface Present extends Session {
    /// The visit.
    Visit visit();

    /// The same with a changed visit.
    Present with(Visit changed);
  }

  /// A session of a known person.
  sealed interface Identified extends Present {
    /// The person, masked.
    Me person();

    /// The client for this person, closed when the session ends.
    VisitorApi api();
  }
}
