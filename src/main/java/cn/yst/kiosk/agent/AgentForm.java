package cn.yst.kiosk.agent;

import cn.yst.contract.ActingFor;
import cn.yst.contract.PeriodChoices;

/// Everything about an agent before the invitation is made, masked: the preview.
///
/// @param account with which they will be able to act
/// @param name masked
/// @param number masked
record AgentForm(
    ActingFor account, PeriodChoices choices, String name, String number, Period period) {
  AgentForm with(Period other) {
    return new AgentForm(account, choices, name, number, other);
  }
}
