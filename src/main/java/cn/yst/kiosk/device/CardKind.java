package cn.yst.kiosk.device;

/// The cards that a reader with a SAM_V module can open.
public enum CardKind {
  /// Resident identity card.
  RESIDENT,
  /// Residence permit for people of Hong Kong, Macao and Taiwan.
  HONG_KONG_MACAO_TAIWAN,
  /// Foreign permanent resident identity card, issued from 2017: number of 15 characters.
  FOREIGN_2017,
  /// Foreign permanent resident identity card, issued from 2023: number of 18 digits.
  FOREIGN_2023
}
