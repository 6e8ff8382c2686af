package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountPage;
import cn.yst.contract.ActingFor;
import cn.yst.contract.AddEnterprise;
import cn.yst.contract.AddedEnterprise;
import cn.yst.contract.EnterpriseCard;
import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.EnterprisePage;
import cn.yst.contract.Nothing;
import cn.yst.contract.Paging;
import cn.yst.contract.Problem;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.EnterpriseApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The service's enterprises as a test sets them; notes each call.
final class FakeEnterprises implements EnterpriseApi {
  private static final String TRACE = "7f3a2c00000000000000000000000000";

  final List<String> calls = new ArrayList<>();
  EnterprisePage enterprises = Fixtures.three();
  AccountPage accounts = Fixtures.accounts(Fixtures.TEST_FOR_APP, Fixtures.UNCERTIFIED);
  ActingFor acting = Fixtures.acting(Fixtures.TEST_FOR_APP);
  AddedEnterprise added = new AddedEnterprise(false, Fixtures.DIGITAL, Fixtures.TEST_FOR_APP);
  Optional<ApiException> failure = Optional.empty();

  static ApiException unreachable() {
    return new ApiException.Unreachable(TRACE);
  }

  static ApiException rejected(int status, String code) {
    return new ApiException.Rejected(
        new Problem("about:blank", "refused", status, code, TRACE), Optional.empty());
  }

  private void call(String what) throws ApiException {
    calls.add(what);
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  @Override
  public EnterprisePage enterprises(int page, int size) throws ApiException {
    call("enterprises " + page + " " + size);
    List<EnterpriseCard> all = enterprises.items();
    return new EnterprisePage(
        all.subList(0, Math.min(size, all.size())),
        new Paging(page, size, enterprises.paging().total()));
  }

  @Override
  public AddedEnterprise add(ActionKey key, AddEnterprise enterprise) throws ApiException {
    call("add " + enterprise.name() + " " + enterprise.creditCode() + " " + key.value());
    return added;
  }

  @Override
  public EnterpriseHead enterprise(String id) throws ApiException {
    call("enterprise " + id);
    return Fixtures.DIGITAL;
  }

  @Override
  public AccountPage accounts(String id, int page, int size) throws ApiException {
    call("accounts " + id + " " + page + " " + size);
    List<AccountCard> all = accounts.items();
    return new AccountPage(
        accounts.enterprise(),
        all.subList(0, Math.min(size, all.size())),
        new Paging(page, size, accounts.paging().total()));
  }

  @Override
  public ActingFor account(String id) throws ApiException {
    call("account " + id);
    return acting;
  }

  @Override
  public ActingFor enter(ActionKey key, String id, Nothing nothing) throws ApiException {
    call("enter " + id);
    return acting;
  }

  @Override
  public Nothing leave(ActionKey key, String id, Nothing nothing) throws ApiException {
    call("leave " + id);
    return nothing;
  }
}
