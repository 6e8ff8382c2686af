package cn.yst.kiosk.businesscode;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.contract.BusinessCode;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Arrived;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Came;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Failed;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Hide;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Press;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Refused;
import cn.yst.kiosk.businesscode.BusinessCodeEvent.Second;
import cn.yst.kiosk.businesscode.BusinessCodeState.Closed;
import cn.yst.kiosk.businesscode.BusinessCodeState.Fetching;
import cn.yst.kiosk.businesscode.BusinessCodeState.Hidden;
import cn.yst.kiosk.businesscode.BusinessCodeState.Opening;
import cn.yst.kiosk.businesscode.BusinessCodeState.Shown;
import cn.yst.kiosk.businesscode.BusinessCodeState.Unavailable;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.ui.Trouble;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The sheet 粤商码. It keeps the token in its state alone, and only while it is seen.
public final class BusinessCodeViewModel {
  /// The most that a press shows.
  private static final int LONGEST = 30;

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final ReadOnlyObjectWrapper<BusinessCodeState> state =
      new ReadOnlyObjectWrapper<>(new Opening());
  private final VisitorApi api;
  private final String accountId;
  private final Optional<String> current;
  private final Scope scope;
  private Job fetching = () -> {};
  private Job counting = () -> {};

  /// @param accountId whose code
  /// @param current id of the account acted for, if there is one
  public BusinessCodeViewModel(
      VisitorApi api, String accountId, Optional<String> current, Scope scope) {
    this.api = api;
    this.accountId = accountId;
    this.current = current;
    this.scope = scope;
  }

  ReadOnlyObjectProperty<BusinessCodeState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Whether this is the account that the session acts for.
  boolean isCurrent() {
    return current.equals(Optional.of(accountId));
  }

  /// Reads what the account is.
  void start() {
    scope.run(
        () -> api.enterprises().account(accountId),
        account -> apply(new Arrived(account)),
        e -> apply(new Failed(e.trouble())));
  }

  /// The primary button.
  void press() {
    BusinessCodeState before = state.get();
    apply(new Press());
    switch (state.get()) {
      case Opening _ -> {
        if (!(before instanceof Opening)) {
          start();
        }
      }
      case Fetching _ -> {
        if (!(before instanceof Fetching)) {
          fetch();
        }
      }
      case Hidden _, Shown _, Unavailable _, Closed _ -> {}
    }
  }

  /// Hides the code at once.
  public void hide() {
    apply(new Hide());
  }

  private void fetch() {
    ActionKey key = api.newAction();
    fetching.cancel();
    fetching =
        scope.run(
            () -> api.matters().businessCode(key, accountId, new Nothing()),
            this::came,
            this::failed);
  }

  private void came(BusinessCode code) {
    apply(new Came(code));
    counting = scope.every(SECOND, () -> apply(new Second()));
  }

  private void failed(ApiException failure) {
    if (failure instanceof ApiException.Rejected rejected) {
      switch (rejected.code()) {
        case "account_suspended" -> apply(new Refused("businessCode.suspended"));
        case "authority_ended" -> apply(new Refused("businessCode.ended"));
        default -> apply(new Failed(failure.trouble()));
      }
    } else {
      apply(new Failed(failure.trouble()));
    }
  }

  private void apply(BusinessCodeEvent event) {
    state.set(next(state.get(), event));
    if (!(state.get() instanceof Shown)) {
      counting.cancel();
    }
    if (!(state.get() instanceof Fetching)) {
      fetching.cancel();
    }
  }

  /// The table of [BusinessCodeState].
  static BusinessCodeState next(BusinessCodeState state, BusinessCodeEvent event) {
    return switch (event) {
      case Arrived(ActingFor account) -> state instanceof Opening ? opened(account) : state;
      case Failed(Trouble trouble) ->
          switch (state) {
            case Opening _ -> new Unavailable(trouble);
            case Fetching(ActingFor account) -> new Hidden(account, Optional.of(trouble));
            case Hidden _, Shown _, Unavailable _, Closed _ -> state;
          };
      case Press _ ->
          switch (state) {
            case Unavailable _ -> new Opening();
            case Hidden(ActingFor account, _) -> new Fetching(account);
            case Shown shown -> new Hidden(shown.account());
            case Opening _, Fetching _, Closed _ -> state;
          };
      case Came(BusinessCode code) ->
          state instanceof Fetching(ActingFor account) ? shown(account, code) : state;
      case Refused(String reason) ->
          state instanceof Fetching(ActingFor account) ? new Closed(account, reason) : state;
      case Second _ -> state instanceof Shown shown ? shown.tick() : state;
      case Hide _ ->
          switch (state) {
            case Fetching(ActingFor account) -> new Hidden(account);
            case Shown shown -> new Hidden(shown.account());
            case Opening _, Hidden _, Unavailable _, Closed _ -> state;
          };
    };
  }

  private static BusinessCodeState opened(ActingFor account) {
    if (account.account().may(AccountAction.SHOW_BUSINESS_CODE)) {
      return new Hidden(account);
    }
    return new Closed(
        account,
        account.account().state() == AccountState.SUSPENDED
            ? "businessCode.suspended"
            : "businessCode.ended");
  }

  /// A code that the service lets live for less time is hidden earlier.
  private static BusinessCodeState shown(ActingFor account, BusinessCode code) {
    int seconds = (int) Math.min(LONGEST, code.secondsLeft());
    return seconds > 0 ? new Shown(account, code, seconds, seconds) : new Hidden(account);
  }
}
