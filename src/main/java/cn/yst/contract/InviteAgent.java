package cn.yst.contract;

import java.time.LocalDate;

/// Asks to invite a person as an agent (添加经办人).
///
/// @param name 1 to 50 characters
/// @param idNumber 18 characters
/// @param until last day of the authority, today or later; 9999-12-31 for 长期有效
public record InviteAgent(String name, String idNumber, LocalDate until) {
  public InviteAgent {
    Required.text(name, "name", 50);
    Required.text(idNumber, "id_number", 18);
    Required.value(until, "until");
  }

  @Override
  public String toString() {
    return "InviteAgent[until " + until + "]";
  }
}
