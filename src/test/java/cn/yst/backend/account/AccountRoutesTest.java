package cn.yst.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.DomainFixture;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountPage;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.contract.EnterpriseCard;
import cn.yst.contract.EnterprisePage;
import cn.yst.contract.LockReason;
import cn.yst.contract.Me;
import cn.yst.contract.MembershipState;
import cn.yst.contract.Nothing;
import cn.yst.contract.OwnData;
import cn.yst.contract.RegistryState;
import cn.yst.contract.UnlockWay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Seeing, entering and leaving accounts.
class AccountRoutesTest {
  private final DomainFixture fixture = new DomainFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theRepresentativeSeesBothAccountsOfTheGuide() {
    String session = fixture.signIn(DemoPeople.TIAN_JUN);
    List<AccountCard> cards = guideAccounts(session);
    assertThat(cards).extracting(AccountCard::alias).containsExactly("8e7d8fb0", "testforapp");
    AccountCard second = cards.getFirst();
    assertThat(second.state()).isEqualTo(AccountState.UNCERTIFIED);
    assertThat(second.applicant()).isEqualTo("黄**");
    assertThat(second.joined()).isEqualTo("2019-10-14");
    assertThat(second.until()).isEqualTo(AccountCard.NO_END);
    assertThat(second.may(AccountAction.CERTIFY_IN_PERSON)).isTrue();
    AccountCard first = cards.get(1);
    assertThat(first.state()).isEqualTo(AccountState.CERTIFIED);
    assertThat(first.role()).isEqualTo(AccountRole.REPRESENTATIVE);
    assertThat(first.until()).isEqualTo("2027-03-02");
    assertThat(first.may(AccountAction.MANAGE_AGENTS)).isTrue();
  }

  @Test
  void anEndedAuthorityIsListedAndCannotBeEntered() {
    String session = fixture.signIn(DemoPeople.CHEN_MO);
    AccountCard card = guideAccounts(session).getFirst();
    assertThat(card.membership()).isEqualTo(MembershipState.EXPIRED);
    assertThat(card.actions()).isEmpty();
    assertThat(card.locked().getFirst().lock().way())
        .isEqualTo(UnlockWay.ASK_REPRESENTATIVE_TO_RENEW);
    assertThat(card.locked().getFirst().lock().unlockerName()).isEqualTo("田*");
    assertThat(enterRefusal(session, card)).isEqualTo("403 authority_ended");
    EnterpriseCard enterprise = enterprises(session).items().getFirst();
    assertThat(enterprise.enterable()).isZero();
  }

  @Test
  void anAuthorityLastsThroughItsLastDayInGuangdong() {
    String session = fixture.signIn(DemoPeople.AYI_GULI);
    AccountCard card = guideAccounts(session).getFirst();
    // 2026-03-02 10:30 in Guangdong; the last day is the 14th
    assertThat(card.until()).isEqualTo(LocalDate.of(2026, 3, 14));
    fixture.ground().clock().advance(Duration.ofHours(12 * 24 + 13).plusMinutes(29));
    assertThat(enter(session, card).account().may(AccountAction.ENTER)).isTrue();
    fixture.ground().clock().advance(Duration.ofMinutes(1));
    assertThat(enterRefusal(session, card)).isEqualTo("403 authority_ended");
  }

  @Test
  void enteringAnswersForWhomOneActs() {
    String session = fixture.signIn(DemoPeople.HUANG_LIYAN);
    AccountCard card = guideAccounts(session).get(1);
    ActingFor acting = enter(session, card);
    assertThat(acting.enterprise().name()).isEqualTo("数字广东网络建设有限公司");
    assertThat(acting.account().role()).isEqualTo(AccountRole.AGENT);
    var ground = fixture.ground().ground();
    assertThat(ground.audit().firstBroken(ground.database())).isEmpty();
  }

  @Test
  void strangersFindNothing() {
    AccountCard card = guideAccounts(fixture.signIn(DemoPeople.TIAN_JUN)).getFirst();
    String stranger = fixture.signIn(DemoPeople.LIN_XIAOTONG);
    assertThat(enterRefusal(stranger, card)).isEqualTo("404 not_found");
    for (String path :
        List.of(
            "/v1/accounts/" + card.id(),
            "/v1/enterprises/" + card.enterpriseId(),
            "/v1/enterprises/" + card.enterpriseId() + "/accounts")) {
      assertThat(DomainFixture.refusal(fixture.ground().get(stranger, path)))
          .isEqualTo("404 not_found");
    }
  }

  @Test
  void anEnterpriseThatEndsSuspendsItsAccountsAndBringsThemBackWithIt() {
    String session = fixture.signIn(DemoPeople.TIAN_JUN);
    AccountCard card = guideAccounts(session).get(1);
    registry(card, RegistryState.LICENCE_REVOKED);
    assertThat(enterRefusal(session, card)).isEqualTo("403 account_suspended");
    EnterpriseCard enterprise = enterprises(session).items().getFirst();
    assertThat(enterprise.enterable()).isZero();
    assertThat(enterprise.lock()).isNotNull();
    assertThat(guideAccounts(session)).allMatch(each -> each.state() == AccountState.SUSPENDED);
    registry(card, RegistryState.LIVE);
    assertThat(enter(session, card).account().state()).isEqualTo(AccountState.CERTIFIED);
  }

  @Test
  void anotherRepresentativeSuspendsUntilTheyCertify() {
    String former = fixture.signIn(DemoPeople.TIAN_JUN);
    String agent = fixture.signIn(DemoPeople.HUANG_LIYAN);
    AccountCard card = guideAccounts(former).get(1);
    var next = DemoPeople.LIANG_YANHUI;
    fixture
        .ground()
        .ground()
        .database()
        .write(
            tx -> {
              fixture
                  .desk()
                  .enterprises()
                  .changeRepresentative(tx, card.enterpriseId(), next.name(), next.idNumber());
              return tx;
            });
    assertThat(enterRefusal(agent, card)).isEqualTo("403 account_suspended");
    // the former one keeps the own application only
    List<AccountCard> left = guideAccounts(former);
    assertThat(left).extracting(AccountCard::alias).containsExactly("testforapp");
    assertThat(left.getFirst().role()).isEqualTo(AccountRole.APPLICANT);
    assertThat(left.getFirst().locked().getFirst().lock().reason())
        .isEqualTo(LockReason.REPRESENTATIVE_CHANGED);
    AccountCard forNext = guideAccounts(fixture.signIn(next)).get(1);
    assertThat(forNext.actions()).containsExactly(AccountAction.CERTIFY_IN_PERSON);
    fixture
        .ground()
        .ground()
        .database()
        .write(
            tx -> {
              byte[] key = fixture.desk().persons().identityKey(next.name(), next.idNumber());
              return fixture.desk().accounts().certify(tx, card.id(), key);
            });
    assertThat(enter(agent, card).account().state()).isEqualTo(AccountState.CERTIFIED);
  }

  @Test
  void anAgentLeavesAndIsGone() {
    String session = fixture.signIn(DemoPeople.OUYANG_MINYI);
    AccountCard card = guideAccounts(session).getFirst();
    for (int i = 0; i < 2; i++) {
      int expected = i == 0 ? 204 : 404;
      assertThat(leave(session, card)).isEqualTo(expected);
    }
    assertThat(enterRefusal(session, card)).isEqualTo("404 not_found");
    Me representative = fixture.get(fixture.signIn(DemoPeople.TIAN_JUN), "/v1/me", Me.class);
    assertThat(representative.unread()).isOne();
  }

  @Test
  void applicantsAndTheRepresentativeCannotLeave() {
    for (DemoPerson person : List.of(DemoPeople.TIAN_JUN, DemoPeople.HUANG_LIYAN)) {
      String session = fixture.signIn(person);
      AccountCard card = guideAccounts(session).getFirst();
      assertThat(card.alias()).isEqualTo("8e7d8fb0");
      assertThat(leave(session, card)).isEqualTo(403);
    }
  }

  @Test
  void ownDataIsMaskedUntilAskedFor() {
    String session = fixture.signIn(DemoPeople.AYI_GULI);
    Me me = fixture.get(session, "/v1/me", Me.class);
    assertThat(me.name()).isEqualTo("阿***");
    assertThat(me.idNumber()).isEqualTo("653************028");
    assertThat(me.phone()).isEqualTo("137********");
    assertThat(me.enterprises()).isOne();
    OwnData own = fixture.get(session, "/v1/me/own-data", OwnData.class);
    assertThat(own.name()).isEqualTo("阿依·古丽");
    assertThat(own.idNumber()).isEqualTo(DemoPeople.AYI_GULI.idNumber());
  }

  private void registry(AccountCard card, RegistryState state) {
    fixture
        .ground()
        .ground()
        .database()
        .write(tx -> fixture.desk().enterprises().changeState(tx, card.enterpriseId(), state));
  }

  private int leave(String session, AccountCard card) {
    return fixture
        .ground()
        .post(session, "/v1/accounts/" + card.id() + "/leave", "{}")
        .statusCode();
  }

  private ActingFor enter(String session, AccountCard card) {
    return fixture.post(
        session, "/v1/accounts/" + card.id() + "/enter", new Nothing(), 200, ActingFor.class);
  }

  private String enterRefusal(String session, AccountCard card) {
    return fixture.refusal(session, "/v1/accounts/" + card.id() + "/enter", new Nothing());
  }

  private EnterprisePage enterprises(String session) {
    return fixture.get(session, "/v1/enterprises", EnterprisePage.class);
  }

  private List<AccountCard> guideAccounts(String session) {
    String enterprise = enterprises(session).items().getFirst().enterprise().id();
    return fixture
        .get(session, "/v1/enterprises/" + enterprise + "/accounts", AccountPage.class)
        .items();
  }
}
