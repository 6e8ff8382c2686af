package cn.yst.kiosk.session;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import cn.yst.kiosk.ui.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// 去认证: the representative by their own face, the applicant by a request to the representative.
/// Screens of several wings have this door; the service says which way is open.
public final class Certifying {
  private static final List<AccountAction> WAYS =
      List.of(
          AccountAction.CERTIFY_IN_PERSON,
          AccountAction.SHOW_CERTIFICATION_REQUEST,
          AccountAction.REQUEST_CERTIFICATION);

  private final VisitorApi api;
  private final Scope scope;
  private final Navigator navigator;

  /// @param api the client of the person who is signed in
  public Certifying(VisitorApi api, Scope scope, Navigator navigator) {
    this.api = api;
    this.scope = scope;
    this.navigator = navigator;
  }

  /// The way that is open for the person; empty if none is. A request that is open is shown again,
  /// not replaced.
  public static Optional<AccountAction> way(AccountCard account) {
    return WAYS.stream().filter(account::may).findFirst();
  }

  /// Goes the way that is open, if one is.
  ///
  /// @param failed gets the reason if a request could not be made
  public void certify(AccountCard account, Consumer<Trouble> failed) {
    Optional<AccountAction> way = way(account);
    if (way.equals(Optional.of(AccountAction.CERTIFY_IN_PERSON))) {
      inPerson(account.id());
    } else if (way.equals(Optional.of(AccountAction.SHOW_CERTIFICATION_REQUEST))) {
      showRequest(account.id());
    } else if (way.isPresent()) {
      request(account.id(), failed);
    }
  }

  /// The representative, by their own face.
  public void inPerson(String accountId) {
    navigator.go(
        new Route.FaceCheck(
            new Purpose.Certify(accountId),
            new Route.Success(SuccessKind.ACCOUNT_CERTIFIED, accountId)));
  }

  /// The applicant, whose request is open already.
  public void showRequest(String accountId) {
    show(accountId, false);
  }

  /// The applicant, who asks the representative.
  ///
  /// @param failed gets the reason if the request could not be made
  public void request(String accountId, Consumer<Trouble> failed) {
    ActionKey key = api.newAction();
    scope.run(
        () -> api.certification().request(key, accountId, new Nothing()),
        made -> show(accountId, true),
        (ApiException e) -> failed.accept(trouble(e)));
  }

  private void show(String accountId, boolean made) {
    navigator.go(new Route.Handing(HandOverKind.CERTIFICATION, accountId, made));
  }

  private static Trouble trouble(ApiException e) {
    Trouble trouble = e.trouble();
    if (e instanceof ApiException.Rejected rejected) {
      return switch (rejected.code()) {
        case "certification_requests_per_day" -> trouble.saying("certification.perDay");
        case "already_certified" -> trouble.saying("certification.already");
        case "authority_ended" -> trouble.saying("lock.authorityEnded");
        default -> trouble;
      };
    }
    return trouble;
  }
}
