package cn.yst.kiosk.api;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.contract.BusinessCode;
import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.Lock;
import cn.yst.contract.LockReason;
import cn.yst.contract.Matter;
import cn.yst.contract.MatterFilter;
import cn.yst.contract.MatterPage;
import cn.yst.contract.MembershipState;
import cn.yst.contract.Nothing;
import cn.yst.contract.Paging;
import cn.yst.contract.Problem;
import cn.yst.contract.RegistryState;
import cn.yst.contract.StartedMatter;
import cn.yst.contract.UnlockWay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The service's matters and business codes as a test sets them; notes each call.
public final class FakeMatters implements MatterApi {
  /// The account that the fake answers about.
  public static final String ACCOUNT = "a2";

  public static final Instant UPDATED = Instant.parse("2026-03-18T01:00:00Z");

  private static final String TRACE = "7f3a2c00000000000000000000000000";

  public final List<String> calls = new ArrayList<>();
  public List<Matter> matters = matters(UnlockWay.REQUEST_CERTIFICATION);
  public AccountState state = AccountState.UNCERTIFIED;
  public long secondsLeft = 60;
  public Optional<ApiException> failure = Optional.empty();
  private int codes;

  public static ApiException unreachable() {
    return new ApiException.Unreachable(TRACE);
  }

  public static ApiException rejected(int status, String code) {
    return new ApiException.Rejected(
        new Problem("about:blank", "refused", status, code, TRACE), Optional.empty());
  }

  /// Two open matters and three that need a certified account.
  public static List<Matter> matters(UnlockWay way) {
    Lock lock = new Lock(LockReason.UNCERTIFIED, AccountRole.REPRESENTATIVE, "田*", way, 2);
    return List.of(
        new Matter(
            "policy_query", "惠企政策查询", "Look up business policies", 2, false, false, false, null),
        new Matter(
            "annual_report_guide",
            "年度报告填报指引",
            "Guide to the annual report",
            5,
            false,
            false,
            false,
            null),
        new Matter(
            "fund_application", "惠企资金申报", "Apply for business funds", 15, true, false, true, lock),
        new Matter(
            "credit_report", "企业信用报告打印", "Print the credit report", 3, false, true, true, lock),
        new Matter(
            "social_insurance_proof",
            "社保缴费证明",
            "Proof of social insurance",
            3,
            false,
            false,
            true,
            lock));
  }

  /// The account, as the session knows it.
  public ActingFor acting() {
    return new ActingFor(
        new EnterpriseHead(
            "e1", "数字广东网络建设有限公司", "91440000MA4X777A89", RegistryState.LIVE, "软件和信息技术服务业"),
        account());
  }

  private AccountCard account() {
    return new AccountCard(
        ACCOUNT,
        "e1",
        state == AccountState.CERTIFIED ? "testforapp" : "8e7d8fb0",
        state,
        AccountRole.APPLICANT,
        MembershipState.ACTIVE,
        "黄**",
        true,
        LocalDate.of(2019, 10, 14),
        AccountCard.NO_END,
        state == AccountState.SUSPENDED
            ? List.of()
            : List.of(AccountAction.ENTER, AccountAction.SHOW_BUSINESS_CODE),
        List.of());
  }

  private void call(String what) throws ApiException {
    calls.add(what);
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  @Override
  public MatterPage matters(String accountId, MatterFilter filter, int page, int size)
      throws ApiException {
    call("matters " + accountId + " " + filter + " " + page + " " + size);
    List<Matter> shown =
        matters.stream()
            .filter(
                m ->
                    switch (filter) {
                      case ALL -> true;
                      case OPEN -> m.lock() == null;
                      case LOCKED -> m.lock() != null;
                    })
            .toList();
    int open = (int) matters.stream().filter(m -> m.lock() == null).count();
    return new MatterPage(
        shown.stream().skip((page - 1L) * size).limit(size).toList(),
        new Paging(page, size, shown.size()),
        matters.size(),
        open,
        matters.size() - open,
        account(),
        UPDATED);
  }

  @Override
  public StartedMatter start(ActionKey key, String accountId, String matter, Nothing nothing)
      throws ApiException {
    call("start " + matter + " " + key.value());
    return new StartedMatter(matter, "302618090417", UPDATED.plusSeconds(2460));
  }

  @Override
  public BusinessCode businessCode(ActionKey key, String accountId, Nothing nothing)
      throws ApiException {
    call("code " + accountId + " " + key.value());
    return new BusinessCode(
        "YSM1." + "Q2hhcmFjdGVyc09mVGVuVGVu".repeat(3) + "0" + ++codes,
        secondsLeft,
        acting().enterprise(),
        acting().account().alias(),
        "黄**");
  }
}
