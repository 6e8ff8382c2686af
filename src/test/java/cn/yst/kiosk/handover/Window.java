package cn.yst.kiosk.handover;

import cn.yst.contract.AgentEntry;
import cn.yst.contract.AgentFilter;
import cn.yst.contract.AgentPage;
import cn.yst.contract.ChangePeriod;
import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverPage;
import cn.yst.contract.HandOverState;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.Me;
import cn.yst.contract.Nothing;
import cn.yst.contract.OwnData;
import cn.yst.contract.Paging;
import cn.yst.contract.Problem;
import cn.yst.contract.RegistryState;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.AgentApi;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.CertificationApi;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.PersonApi;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.device.FakePrinter;
import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.SlipPrinting;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that the screens of this package stand on, for tests: one hand-over as the test sets it, a
/// service that answers at once, and a printer where there is one.
final class Window {
  static final Instant NOW = Instant.parse("2026-03-18T01:50:00Z");
  static final EnterpriseHead DIGITAL =
      new EnterpriseHead(
          "e1", "数字广东网络建设有限公司", "91440000MA4X777A89", RegistryState.LIVE, "软件和信息技术服务业");

  final HandBackground hand = new HandBackground();
  final Navigator navigator = new Navigator(new Route.Enterprises());
  final List<String> calls = new ArrayList<>();
  HandOver current = of(HandOverKind.INVITATION, HandOverState.PENDING);
  List<HandOver> listed = List.of();
  Optional<ApiException> failure = Optional.empty();
  Optional<ApiException> withdrawal = Optional.empty();
  Optional<FakePrinter> printer = Optional.empty();

  static HandOver of(HandOverKind kind, HandOverState state) {
    int days = kind == HandOverKind.CERTIFICATION ? 3 : 1;
    return of("h1", kind, state, 86_400L * days, days);
  }

  static HandOver of(String id, HandOverKind kind, HandOverState state, long left, int days) {
    boolean invitation = kind == HandOverKind.INVITATION;
    return new HandOver(
        id,
        kind,
        state,
        state == HandOverState.PENDING
            ? "https://yst.example.gov.cn/l/4sQzJ0mXw7Tn2bKd5VhYcA"
            : null,
        DIGITAL,
        invitation ? "a1" : "a2",
        invitation ? "testforapp" : "8e7d8fb0",
        invitation ? "黄**" : "田*",
        invitation ? LocalDate.of(2027, 3, 17) : null,
        NOW,
        NOW.plusSeconds(86_400L * days),
        state == HandOverState.PENDING ? left : 0);
  }

  static @Nullable ApiException rejected(int status, String code) {
    return new ApiException.Rejected(
        new Problem("about:blank", "refused", status, code, "7f3a2c00000000000000000000000000"),
        Optional.empty());
  }

  static ApiException unreachable() {
    return new ApiException.Unreachable("7f3a2c00000000000000000000000000");
  }

  HandingViewModel handing(HandOverKind kind, boolean made) {
    navigator.go(new Route.Handing(kind, "h1", made));
    return new HandingViewModel(
        new Route.Handing(kind, "h1", made),
        api(),
        hand.scope(),
        navigator,
        new SlipPrinting(hand.scope(), hand.scope(), printer.map(there -> there)));
  }

  HandOversViewModel handOvers() {
    navigator.go(new Route.HandOvers());
    return new HandOversViewModel(api(), hand.scope(), navigator);
  }

  /// There is a printer, and it works.
  FakePrinter withPrinter() {
    FakePrinter there = new FakePrinter();
    printer = Optional.of(there);
    return there;
  }

  /// The picture of a slip, as small as it can be.
  static Raster slip() {
    return new Raster(576, 8);
  }

  private HandOver answer(String call) throws ApiException {
    calls.add(call);
    if (failure.isPresent()) {
      throw failure.get();
    }
    return current;
  }

  private Nothing withdrawn(String call) throws ApiException {
    calls.add(call);
    if (withdrawal.isPresent()) {
      throw withdrawal.get();
    }
    return new Nothing();
  }

  private FakeVisitorApi api() {
    return new FakeVisitorApi()
        .with(AgentApi.class, new Agents())
        .with(CertificationApi.class, new Certification())
        .with(PersonApi.class, new Person());
  }

  private final class Certification implements CertificationApi {
    @Override
    public HandOver request(ActionKey key, String accountId, Nothing nothing) throws ApiException {
      return answer("request " + accountId);
    }

    @Override
    public HandOver latest(String accountId) throws ApiException {
      return answer("latest " + accountId);
    }

    @Override
    public Nothing withdraw(String id) throws ApiException {
      return withdrawn("withdraw request " + id);
    }
  }

  private final class Person implements PersonApi {
    @Override
    public Me me() {
      throw new AssertionError();
    }

    @Override
    public OwnData ownData() {
      throw new AssertionError();
    }

    @Override
    public HandOverPage handOvers(int page, int size) throws ApiException {
      answer("hand-overs " + page + " " + size);
      return new HandOverPage(
          listed.subList(0, Math.min(size, listed.size())), new Paging(page, size, listed.size()));
    }

    @Override
    public HandOver handOver(String id) throws ApiException {
      return answer("hand-over " + id);
    }
  }

  private final class Agents implements AgentApi {
    @Override
    public HandOver invitation(String id) throws ApiException {
      return answer("invitation " + id);
    }

    @Override
    public Nothing withdraw(String id) throws ApiException {
      return withdrawn("withdraw " + id);
    }

    @Override
    public AgentPage agents(String accountId, AgentFilter filter, int page, int size) {
      throw new AssertionError();
    }

    @Override
    public Optional<AgentPage> agentsSince(
        String accountId, AgentFilter filter, int page, int size, String version) {
      throw new AssertionError();
    }

    @Override
    public HandOver invite(ActionKey key, String accountId, InviteAgent agent) {
      throw new AssertionError();
    }

    @Override
    public AgentEntry member(String id) {
      throw new AssertionError();
    }

    @Override
    public AgentEntry change(String id, ChangePeriod period) {
      throw new AssertionError();
    }

    @Override
    public Nothing revoke(String id) {
      throw new AssertionError();
    }
  }
}
