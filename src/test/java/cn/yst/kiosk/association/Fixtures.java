package cn.yst.kiosk.association;

import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountState;
import cn.yst.contract.Association;
import cn.yst.contract.AssociationCandidate;
import cn.yst.contract.AssociationCandidates;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.HandOverState;
import cn.yst.contract.PeriodChoice;
import cn.yst.contract.PeriodChoices;
import cn.yst.contract.PeriodPreset;
import cn.yst.contract.RegistryState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Requests to share an account, as in the design.
final class Fixtures {
  static final String REASON = "代办公司年度报告和社保登记";
  static final LocalDate TODAY = LocalDate.of(2026, 3, 17);
  static final LocalDate VOID_ON = LocalDate.of(2026, 3, 21);
  static final EnterpriseHead DIGITAL =
      new EnterpriseHead(
          "e1", "数字广东网络建设有限公司", "91440000MA4X777A89", RegistryState.LIVE, "软件和信息技术服务业");
  static final EnterpriseHead LONG =
      new EnterpriseHead(
          "e5", "深圳前海粤港澳大湾区跨境电子商务供应链综合服务股份有限公司", "91440300MA0XXXX52T", RegistryState.LIVE, "商务服务业");

  private Fixtures() {}

  /// The periods of an applicant whose own authority ends on 1 January 2027.
  static PeriodChoices periods() {
    LocalDate own = LocalDate.of(2027, 1, 1);
    return new PeriodChoices(
        TODAY,
        own,
        List.of(
            new PeriodChoice(PeriodPreset.THIRTY_DAYS, LocalDate.of(2026, 4, 16), true, true),
            new PeriodChoice(PeriodPreset.HALF_YEAR, LocalDate.of(2026, 9, 17), true, false),
            new PeriodChoice(PeriodPreset.ONE_YEAR, LocalDate.of(2027, 3, 17), false, false),
            new PeriodChoice(PeriodPreset.SAME_AS_MINE, own, true, false),
            new PeriodChoice(PeriodPreset.PICK_A_DATE, null, true, false)));
  }

  /// The periods of an applicant without an end.
  static PeriodChoices endless() {
    return new PeriodChoices(
        TODAY,
        TODAY.plusYears(10),
        List.of(
            new PeriodChoice(PeriodPreset.THIRTY_DAYS, LocalDate.of(2026, 4, 16), true, true),
            new PeriodChoice(PeriodPreset.HALF_YEAR, LocalDate.of(2026, 9, 17), true, false),
            new PeriodChoice(PeriodPreset.ONE_YEAR, LocalDate.of(2027, 3, 17), true, false),
            new PeriodChoice(PeriodPreset.SAME_AS_MINE, AccountCard.NO_END, true, false),
            new PeriodChoice(PeriodPreset.PICK_A_DATE, null, true, false)));
  }

  static AssociationDecision open() {
    return decision("林**", DIGITAL, REASON, periods(), HandOverState.PENDING, "h1");
  }

  static AssociationDecision changed() {
    return decision("林**", DIGITAL, REASON, periods(), HandOverState.PENDING, "h2");
  }

  static AssociationDecision over(HandOverState state) {
    return decision("林**", DIGITAL, REASON, periods(), state, "h3");
  }

  static AssociationDecision decision(
      String requester,
      EnterpriseHead enterprise,
      String reason,
      PeriodChoices periods,
      HandOverState state,
      String hash) {
    return new AssociationDecision(
        "r1",
        state,
        requester,
        "440************318",
        "139********",
        enterprise,
        "a1",
        "testforapp",
        AccountState.CERTIFIED,
        reason,
        periods,
        Instant.parse("2026-03-17T01:12:00Z"),
        VOID_ON,
        state == HandOverState.ACCEPTED ? LocalDate.of(2026, 4, 16) : null,
        state == HandOverState.PENDING,
        hash);
  }

  static AssociationCandidate candidate(String id, String alias, String applicant) {
    return new AssociationCandidate(id, alias, applicant, null);
  }

  static AssociationCandidate asked(String id, String alias, String applicant) {
    return new AssociationCandidate(id, alias, applicant, waiting(id));
  }

  static AssociationCandidates two() {
    return found(5, candidate("a1", "te********", "田*"), candidate("a3", "3c******", "梁**"));
  }

  static AssociationCandidates found(int left, AssociationCandidate... accounts) {
    return new AssociationCandidates(DIGITAL, Arrays.asList(accounts), VOID_ON, left);
  }

  static AssociationCandidates none() {
    return new AssociationCandidates(null, List.of(), VOID_ON, 5);
  }

  /// The person's own open request.
  static Association waiting(String account) {
    return new Association(
        "r-" + account,
        HandOverState.PENDING,
        "https://yst.example.gov.cn/l/4sQzJ0mXw7Tn2bKd5VhYcA",
        DIGITAL,
        account,
        "te********",
        "田*",
        REASON,
        Instant.parse("2026-03-17T01:12:00Z"),
        VOID_ON,
        null);
  }
}
