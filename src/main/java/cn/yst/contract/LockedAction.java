package cn.yst.contract;

/// An action that the person asking may not take on an account now, and why.
public record LockedAction(AccountAction action, Lock lock) {
  public LockedAction {
    Required.value(action, "action");
    Required.value(lock, "lock");
  }
}
