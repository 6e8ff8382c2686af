package cn.yst.contract;

/// How much time the display mode gives: large text, low reach and speech double every idle limit.
public enum Pace {
  NORMAL,
  SLOW
}
