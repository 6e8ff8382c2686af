package cn.yst.kiosk.businesscode;

import cn.yst.contract.AccountPage;
import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.contract.AddEnterprise;
import cn.yst.contract.AddedEnterprise;
import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.EnterprisePage;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.EnterpriseApi;
import cn.yst.kiosk.api.FakeMatters;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.MatterApi;
import cn.yst.kiosk.concurrent.HandBackground;
import java.util.Optional;

/// All that 粤商码 stands on, for tests: the account of the session, certified.
final class CodeStage {
  final HandBackground hand = new HandBackground();
  final FakeMatters service = new FakeMatters();
  Optional<ApiException> accountFailure = Optional.empty();

  CodeStage() {
    service.state = AccountState.CERTIFIED;
  }

  BusinessCodeViewModel model() {
    FakeVisitorApi api =
        new FakeVisitorApi()
            .with(MatterApi.class, service)
            .with(EnterpriseApi.class, enterprises());
    return new BusinessCodeViewModel(
        api, FakeMatters.ACCOUNT, Optional.of(FakeMatters.ACCOUNT), hand.scope());
  }

  private EnterpriseApi enterprises() {
    return new EnterpriseApi() {
      @Override
      public EnterprisePage enterprises(int page, int size) {
        throw unexpected();
      }

      @Override
      public AddedEnterprise add(ActionKey key, AddEnterprise enterprise) {
        throw unexpected();
      }

      @Override
      public EnterpriseHead enterprise(String id) {
        throw unexpected();
      }

      @Override
      public AccountPage accounts(String id, int page, int size) {
        throw unexpected();
      }

      @Override
      public ActingFor account(String id) throws ApiException {
        if (accountFailure.isPresent()) {
          throw accountFailure.get();
        }
        return service.acting();
      }

      @Override
      public Nothing leave(ActionKey key, String id, Nothing nothing) {
        throw unexpected();
      }

      @Override
      public ActingFor enter(ActionKey key, String id, Nothing nothing) {
        throw unexpected();
      }
    };
  }

  private static AssertionError unexpected() {
    return new AssertionError("only the account is read here");
  }
}
