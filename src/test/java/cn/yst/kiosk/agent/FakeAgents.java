package cn.yst.kiosk.agent;

import cn.yst.contract.AgentAction;
import cn.yst.contract.AgentCounts;
import cn.yst.contract.AgentEntry;
import cn.yst.contract.AgentFilter;
import cn.yst.contract.AgentPage;
import cn.yst.contract.AgentState;
import cn.yst.contract.ChangePeriod;
import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.Lock;
import cn.yst.contract.Nothing;
import cn.yst.contract.Paging;
import cn.yst.contract.PeriodChoice;
import cn.yst.contract.PeriodChoices;
import cn.yst.contract.PeriodPreset;
import cn.yst.contract.Problem;
import cn.yst.contract.RegistryState;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.AgentApi;
import cn.yst.kiosk.api.ApiException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The service's agents as a test sets them; notes each call.
final class FakeAgents implements AgentApi {
  static final Instant NOW = Instant.parse("2026-03-18T01:50:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  static final EnterpriseHead DIGITAL =
      new EnterpriseHead(
          "e1", "数字广东网络建设有限公司", "91440000MA4X777A89", RegistryState.LIVE, "软件和信息技术服务业");
  static final PeriodChoices PERIODS =
      new PeriodChoices(
          TODAY,
          TODAY.plusYears(10),
          List.of(
              new PeriodChoice(PeriodPreset.THIRTY_DAYS, LocalDate.of(2026, 4, 16), true, false),
              new PeriodChoice(PeriodPreset.HALF_YEAR, LocalDate.of(2026, 9, 17), true, false),
              new PeriodChoice(PeriodPreset.ONE_YEAR, LocalDate.of(2027, 3, 17), true, true),
              new PeriodChoice(PeriodPreset.PICK_A_DATE, null, true, false),
              new PeriodChoice(PeriodPreset.NO_END, LocalDate.of(9999, 12, 31), true, false)));
  static final AgentEntry HUANG =
      member(
          "m1", AgentState.ACTIVE, "黄**", "450************227", "180********", "2027-03-17", 364);
  static final AgentEntry OUYANG =
      member("m2", AgentState.ACTIVE, "欧***", "440************51X", "136********", "9999-12-31", 0);
  static final AgentEntry AYI =
      member(
          "m3", AgentState.ACTIVE, "阿***", "653************028", "137********", "2026-03-30", 12);
  static final AgentEntry CHEN =
      member("m4", AgentState.EXPIRED, "陈*", "440************612", "188********", "2025-12-31", 0);
  static final AgentEntry LI =
      new AgentEntry(
          "i1",
          AgentState.WAITING,
          "李**",
          "441************036",
          null,
          null,
          LocalDate.of(2027, 3, 17),
          0,
          NOW.plusSeconds(21 * 3600 + 1200),
          false,
          false,
          List.of(AgentAction.SHOW_INVITATION, AgentAction.WITHDRAW_INVITATION));

  final List<String> calls = new ArrayList<>();
  AgentPage page = page(4, HUANG, OUYANG, LI, CHEN);
  Optional<AgentPage> newer = Optional.empty();
  Optional<ApiException> failure = Optional.empty();
  Optional<ApiException> changeFailure = Optional.empty();

  static AgentEntry member(
      String id,
      AgentState state,
      String name,
      String number,
      String phone,
      String until,
      int left,
      AgentAction... actions) {
    List<AgentAction> allowed =
        actions.length > 0
            ? List.of(actions)
            : state == AgentState.ACTIVE
                ? List.of(AgentAction.CHANGE_PERIOD, AgentAction.REVOKE)
                : List.of(AgentAction.RENEW, AgentAction.REVOKE);
    return new AgentEntry(
        id,
        state,
        name,
        number,
        phone,
        LocalDate.of(2024, 3, 1),
        LocalDate.parse(until),
        left,
        null,
        false,
        false,
        allowed);
  }

  static AgentPage page(int total, AgentEntry... rows) {
    return page(total, null, rows);
  }

  static AgentPage page(int total, @Nullable Lock lock, AgentEntry... rows) {
    int active = (int) List.of(rows).stream().filter(r -> r.state() == AgentState.ACTIVE).count();
    int waiting = (int) List.of(rows).stream().filter(r -> r.state() == AgentState.WAITING).count();
    return new AgentPage(
        List.of(rows),
        new Paging(1, 4, total),
        new AgentCounts(total, active, waiting, total - active - waiting),
        lock == null,
        lock,
        PERIODS,
        "v1");
  }

  static HandOver invitation(String id, HandOverState state) {
    return new HandOver(
        id,
        HandOverKind.INVITATION,
        state,
        state == HandOverState.PENDING
            ? "https://yst.example.gov.cn/l/4sQzJ0mXw7Tn2bKd5VhYcA"
            : null,
        DIGITAL,
        "a1",
        "testforapp",
        "黄**",
        LocalDate.of(2027, 3, 17),
        NOW,
        NOW.plusSeconds(86_400),
        state == HandOverState.PENDING ? 86_390 : 0);
  }

  static ApiException unreachable() {
    return new ApiException.Unreachable("7f3a2c00000000000000000000000000");
  }

  static ApiException rejected(int status, String code) {
    return new ApiException.Rejected(
        new Problem("about:blank", "refused", status, code, "7f3a2c00000000000000000000000000"),
        Optional.empty());
  }

  private void call(String what) throws ApiException {
    calls.add(what);
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private void change(String what) throws ApiException {
    call(what);
    if (changeFailure.isPresent()) {
      throw changeFailure.get();
    }
  }

  @Override
  public AgentPage agents(String accountId, AgentFilter filter, int number, int size)
      throws ApiException {
    call("agents " + filter + " " + number + " " + size);
    return new AgentPage(
        page.items().subList(0, Math.min(size, page.items().size())),
        new Paging(number, size, page.paging().total()),
        page.counts(),
        page.mayInvite(),
        page.inviteLock(),
        page.periods(),
        page.version());
  }

  @Override
  public Optional<AgentPage> agentsSince(
      String accountId, AgentFilter filter, int number, int size, String version)
      throws ApiException {
    call("since " + filter + " " + number + " " + version);
    return newer;
  }

  @Override
  public HandOver invite(ActionKey key, String accountId, InviteAgent agent) throws ApiException {
    change("invite " + agent.name() + " " + agent.idNumber() + " " + agent.until() + " " + key);
    return invitation("i9", HandOverState.PENDING);
  }

  @Override
  public HandOver invitation(String id) throws ApiException {
    call("invitation " + id);
    return invitation(id, HandOverState.PENDING);
  }

  @Override
  public Nothing withdraw(String id) throws ApiException {
    change("withdraw " + id);
    return new Nothing();
  }

  @Override
  public AgentEntry member(String id) throws ApiException {
    call("member " + id);
    return HUANG;
  }

  @Override
  public AgentEntry change(String id, ChangePeriod period) throws ApiException {
    change("change " + id + " " + period.until());
    return HUANG;
  }

  @Override
  public Nothing revoke(String id) throws ApiException {
    change("revoke " + id);
    return new Nothing();
  }
}
