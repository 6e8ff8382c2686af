package cn.yst.backend.handover;

import cn.yst.contract.HandOverState;
import java.util.Optional;

/// How a hand-over goes on. Only a pending one does; every end is final.
public final class HandOverMachine {
  private HandOverMachine() {}

  /// The state after a call; empty if the call changes nothing in this state.
  ///
  /// @param timeOver whether its time is over, whatever is stored
  public static Optional<HandOverState> next(HandOverState state, Call call, boolean timeOver) {
    if (state != HandOverState.PENDING) {
      return Optional.empty();
    }
    if (timeOver) {
      return Optional.of(HandOverState.EXPIRED);
    }
    return switch (call) {
      case ACCEPT -> Optional.of(HandOverState.ACCEPTED);
      case DECLINE -> Optional.of(HandOverState.DECLINED);
      case WITHDRAW -> Optional.of(HandOverState.WITHDRAWN);
      case LOOK, WRONG_FACE -> Optional.empty();
    };
  }

  /// What can happen to a hand-over.
  public enum Call {
    /// The named person's own face passed, and they agreed.
    ACCEPT,
    DECLINE,
    /// Taken back by whoever made it, or replaced.
    WITHDRAW,
    /// Opened or read.
    LOOK,
    /// Somebody else's face.
    WRONG_FACE
  }
}
