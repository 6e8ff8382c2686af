package cn.yst.contract;

/// What a person decides on something that was put before them.
public enum Decision {
  APPROVE,
  DENY
}
