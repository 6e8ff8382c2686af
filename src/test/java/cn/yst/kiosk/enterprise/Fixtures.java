package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountPage;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.EnterpriseCard;
import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.EnterprisePage;
import cn.yst.contract.HandOverState;
import cn.yst.contract.Lock;
import cn.yst.contract.LockReason;
import cn.yst.contract.LockedAction;
import cn.yst.contract.MembershipState;
import cn.yst.contract.Paging;
import cn.yst.contract.PeriodChoices;
import cn.yst.contract.RegistryState;
import cn.yst.contract.UnlockWay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Enterprises and accounts of the login guide, and invented ones beside them.
final class Fixtures {
  static final EnterpriseHead DIGITAL =
      new EnterpriseHead(
          "e1", "数字广东网络建设有限公司", "91440000MA4X777A89", RegistryState.LIVE, "软件和信息技术服务业");
  static final EnterpriseHead KAPOK =
      new EnterpriseHead("e2", "广州云山木棉文化有限公司", "91440101MA0XXXX23J", RegistryState.LIVE, "文化艺术业");
  static final EnterpriseHead LION =
      new EnterpriseHead(
          "e3", "佛山市醒狮智能装备制造有限公司", "91440604MA0XXXX31J", RegistryState.LIVE, "专用设备制造业");
  static final EnterpriseHead LONG =
      new EnterpriseHead(
          "e5", "深圳前海粤港澳大湾区跨境电子商务供应链综合服务股份有限公司", "91440300MA0XXXX52T", RegistryState.LIVE, "商务服务业");
  static final EnterpriseHead GONE =
      new EnterpriseHead(
          "e4", "汕头市红头船远洋渔业合作有限责任公司", "91440500MA0XXXX47K", RegistryState.DEREGISTERED, "渔业");

  static final AccountCard TEST_FOR_APP =
      new AccountCard(
          "a1",
          "e1",
          "testforapp",
          AccountState.CERTIFIED,
          AccountRole.REPRESENTATIVE,
          MembershipState.ACTIVE,
          "田*",
          true,
          LocalDate.of(2020, 6, 11),
          LocalDate.of(2027, 1, 1),
          List.of(AccountAction.ENTER, AccountAction.VIEW_AGENTS, AccountAction.MANAGE_AGENTS),
          List.of());
  static final AccountCard UNCERTIFIED =
      new AccountCard(
          "a2",
          "e1",
          "8e7d8fb0",
          AccountState.UNCERTIFIED,
          AccountRole.REPRESENTATIVE,
          MembershipState.ACTIVE,
          "黄**",
          false,
          LocalDate.of(2019, 10, 14),
          AccountCard.NO_END,
          List.of(AccountAction.ENTER, AccountAction.CERTIFY_IN_PERSON),
          List.of(new LockedAction(AccountAction.MANAGE_AGENTS, lock(LockReason.UNCERTIFIED))));
  static final AccountCard AGENT =
      new AccountCard(
          "a4",
          "e1",
          "testforapp",
          AccountState.CERTIFIED,
          AccountRole.AGENT,
          MembershipState.ACTIVE,
          "田*",
          false,
          LocalDate.of(2024, 3, 1),
          LocalDate.of(2027, 3, 17),
          List.of(AccountAction.ENTER, AccountAction.VIEW_AGENTS),
          List.of());
  static final AccountCard ENDED =
      new AccountCard(
          "a3",
          "e1",
          "3b71c02e",
          AccountState.CERTIFIED,
          AccountRole.AGENT,
          MembershipState.EXPIRED,
          "田*",
          false,
          LocalDate.of(2024, 3, 1),
          LocalDate.of(2025, 12, 31),
          List.of(),
          List.of(new LockedAction(AccountAction.ENTER, lock(LockReason.AUTHORITY_ENDED))));

  private Fixtures() {}

  /// The same account once it is certified.
  static AccountCard certified(AccountCard card) {
    return new AccountCard(
        card.id(),
        card.enterpriseId(),
        card.alias(),
        AccountState.CERTIFIED,
        card.role(),
        card.membership(),
        card.applicant(),
        card.ownApplication(),
        card.joined(),
        card.until(),
        List.of(AccountAction.ENTER, AccountAction.VIEW_AGENTS, AccountAction.MANAGE_AGENTS),
        List.of());
  }

  static Lock lock(LockReason reason) {
    return new Lock(reason, AccountRole.REPRESENTATIVE, "田*", UnlockWay.ASK_REPRESENTATIVE, 2);
  }

  static EnterpriseCard open(EnterpriseHead head, int accounts, int uncertified, String alias) {
    return new EnterpriseCard(
        head,
        accounts,
        uncertified,
        accounts,
        alias,
        "account-of-" + head.id(),
        AccountRole.REPRESENTATIVE,
        null);
  }

  static EnterpriseCard closed(EnterpriseHead head, LockReason reason) {
    return new EnterpriseCard(
        head, 1, 0, 0, "ct90ab12", "account-of-" + head.id(), AccountRole.AGENT, lock(reason));
  }

  static EnterprisePage three() {
    return page(
        3,
        open(DIGITAL, 2, 1, "testforapp"),
        open(KAPOK, 1, 0, "3b71c02e"),
        open(LION, 1, 1, "ct90ab12"));
  }

  static EnterprisePage page(int total, EnterpriseCard... cards) {
    return new EnterprisePage(List.of(cards), new Paging(1, 3, total));
  }

  static AccountPage accounts(AccountCard... cards) {
    return new AccountPage(DIGITAL, List.of(cards), new Paging(1, 2, cards.length));
  }

  /// A request to share an account, approved until 16 April 2026.
  static AssociationDecision shared() {
    LocalDate today = LocalDate.of(2026, 3, 17);
    return new AssociationDecision(
        "r1",
        HandOverState.ACCEPTED,
        "林**",
        "440************318",
        "139********",
        DIGITAL,
        "a1",
        "testforapp",
        AccountState.CERTIFIED,
        "代办公司年度报告",
        new PeriodChoices(today, today.plusYears(1), List.of()),
        Instant.parse("2026-03-17T01:12:00Z"),
        today.plusDays(4),
        LocalDate.of(2026, 4, 16),
        false,
        "h1");
  }

  static ActingFor acting(AccountCard account) {
    return new ActingFor(DIGITAL, account);
  }
}
