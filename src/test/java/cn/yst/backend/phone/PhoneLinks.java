package cn.yst.backend.phone;

import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.PeriodChoice;
import cn.yst.contract.PeriodChoices;
import cn.yst.contract.PeriodPreset;
import cn.yst.contract.PhoneLink;
import cn.yst.contract.RegistryState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Links of the login guide's story.
final class PhoneLinks {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);

  private PhoneLinks() {}

  static PhoneLink link(HandOverKind kind, String other, Instant now) {
    EnterpriseHead enterprise =
        new EnterpriseHead(
            "e1", "数字广东网络建设有限公司", "91440000MA4X777A89", RegistryState.LIVE, "软件和信息技术服务业");
    boolean asksToShare = kind == HandOverKind.ASSOCIATION;
    return new PhoneLink(
        kind,
        HandOverState.PENDING,
        enterprise,
        kind == HandOverKind.CERTIFICATION ? "8e7d8fb0" : "testforapp",
        kind == HandOverKind.CERTIFICATION ? AccountState.UNCERTIFIED : AccountState.CERTIFIED,
        other,
        AccountRole.APPLICANT,
        "黄**",
        "450************227",
        asksToShare ? "代办公司年度报告和社保登记" : null,
        kind == HandOverKind.INVITATION ? TODAY.plusYears(1) : null,
        asksToShare ? periods() : null,
        now,
        now.plus(Duration.ofDays(2)),
        172800,
        "a".repeat(64));
  }

  private static PeriodChoices periods() {
    return new PeriodChoices(
        TODAY,
        TODAY.plusDays(290),
        List.of(
            new PeriodChoice(PeriodPreset.THIRTY_DAYS, TODAY.plusDays(30), true, true),
            new PeriodChoice(PeriodPreset.HALF_YEAR, TODAY.plusMonths(6), true, false),
            new PeriodChoice(PeriodPreset.ONE_YEAR, TODAY.plusYears(1), false, false),
            new PeriodChoice(PeriodPreset.SAME_AS_MINE, TODAY.plusDays(290), true, false),
            new PeriodChoice(PeriodPreset.PICK_A_DATE, null, true, false)));
  }
}
