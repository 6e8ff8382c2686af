package cn.yst.kiosk.association;

import cn.yst.contract.Association;
import cn.yst.contract.AssociationCandidates;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.AssociationSearch;
import cn.yst.contract.Decide;
import cn.yst.contract.Nothing;
import cn.yst.contract.Problem;
import cn.yst.contract.RequestAssociation;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.AssociationApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The service's sharing of accounts as a test sets it; notes each call.
final class FakeAssociations implements AssociationApi {
  private static final String TRACE = "7f3a2c00000000000000000000000000";

  final List<String> calls = new ArrayList<>();
  AssociationCandidates candidates = Fixtures.two();
  AssociationDecision decision = Fixtures.open();
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
  public AssociationCandidates search(ActionKey key, AssociationSearch search) throws ApiException {
    call("search " + search.name() + " " + search.creditCode());
    return candidates;
  }

  @Override
  public Association request(ActionKey key, RequestAssociation request) throws ApiException {
    call("request " + request.accountId() + " " + request.reason() + " " + key.value());
    return Fixtures.waiting(request.accountId());
  }

  @Override
  public Association association(String id) throws ApiException {
    call("association " + id);
    return Fixtures.waiting("a1");
  }

  @Override
  public Nothing withdraw(String id) throws ApiException {
    call("withdraw " + id);
    return new Nothing();
  }

  @Override
  public AssociationDecision decision(String id) throws ApiException {
    calls.add("decision " + id);
    if (failure.isPresent() && failure.get() instanceof ApiException.Unreachable) {
      throw failure.get();
    }
    return decision;
  }

  @Override
  public AssociationDecision decide(ActionKey key, String id, Decide body) throws ApiException {
    call(
        "decide "
            + id
            + " "
            + body.decision()
            + " "
            + body.textHash()
            + " "
            + body.until()
            + " "
            + key.value());
    return decision;
  }
}
