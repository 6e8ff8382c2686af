package cn.yst.kiosk.api;

import cn.yst.contract.TokenAnswer;

/// Whom a token is for: somebody who signs in, or the person who is signed in already.
interface GrantTarget {
  /// The key that the token will be bound to.
  ProofKey key();

  /// Takes the token.
  LiveVisitor take(TokenAnswer token);
}
