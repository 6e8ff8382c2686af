package cn.yst.kiosk.association;

import cn.yst.contract.AssociationSearch;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.RequestAssociation;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.association.AskEvent.Choose;
import cn.yst.kiosk.association.AskEvent.Done;
import cn.yst.kiosk.association.AskEvent.Edit;
import cn.yst.kiosk.association.AskEvent.Edited;
import cn.yst.kiosk.association.AskEvent.Failed;
import cn.yst.kiosk.association.AskEvent.Found;
import cn.yst.kiosk.association.AskEvent.Send;
import cn.yst.kiosk.association.AskEvent.Submit;
import cn.yst.kiosk.association.AskEvent.Turn;
import cn.yst.kiosk.association.AskEvent.Withdraw;
import cn.yst.kiosk.association.AskEvent.Withdrawn;
import cn.yst.kiosk.association.AskState.Listed;
import cn.yst.kiosk.association.AskState.Searching;
import cn.yst.kiosk.association.AskState.Sending;
import cn.yst.kiosk.association.AskState.Typing;
import cn.yst.kiosk.association.AskState.Withdrawing;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Visit;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// 关联他人账号: a full name and code, one of the certified accounts found, and a reason.
public final class AskViewModel {
  private final ReadOnlyObjectWrapper<AskState> state = new ReadOnlyObjectWrapper<>(Typing.PLAIN);
  private final VisitorApi api;
  private final Visit visit;
  private final Scope scope;
  private final Navigator navigator;
  private AskDraft draft;
  private Optional<Unanswered> unanswered = Optional.empty();

  /// A press whose outcome is unknown; the same request pressed again is the same action.
  private record Unanswered(RequestAssociation request, ActionKey key) {}

  /// @param api the client of the person who is signed in
  /// @param visit whose draft is kept, so that a look at the guide costs nothing
  public AskViewModel(VisitorApi api, Visit visit, Scope scope, Navigator navigator) {
    this.api = api;
    this.visit = visit;
    this.draft = AskDraft.of(visit);
    this.scope = scope;
    this.navigator = navigator;
  }

  ReadOnlyObjectProperty<AskState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// 下一步: looks for accounts. A form that is not complete is not sent.
  void search(String name, String creditCode) {
    if (state.get() instanceof Typing && !name.isBlank() && creditCode.length() == 18) {
      ActionKey key = api.newAction();
      apply(new Submit());
      scope.run(
          () -> api.associations().search(key, new AssociationSearch(name.strip(), creditCode)),
          found -> apply(new Found(found)),
          (ApiException e) -> apply(new Failed(said(e))));
    }
  }

  /// 修改: back to name and code.
  void edit() {
    apply(new Edit());
  }

  /// What was entered before, to fill the fields again.
  AskDraft draft() {
    return draft;
  }

  /// Name or code is another one.
  void edited(String name, String creditCode) {
    draft = draft.typed(visit, name, creditCode);
    apply(new Edited());
  }

  /// The reason is another one.
  void reasoned(Set<Reason> reasons, String byHand) {
    draft = draft.reasoned(visit, reasons, byHand);
  }

  void choose(String accountId) {
    apply(new Choose(accountId));
  }

  /// @param page from 0
  void turn(int page) {
    apply(new Turn(page));
  }

  /// 发出申请. Without an account, a reason, or requests left nothing is sent.
  void send(String reason) {
    String said = reason.strip();
    if (state.get() instanceof Listed listed && listed.left() > 0 && !said.isEmpty()) {
      listed.chosen().ifPresent(account -> send(new RequestAssociation(account, said)));
    }
  }

  private void send(RequestAssociation request) {
    ActionKey key =
        unanswered
            .filter(u -> u.request().equals(request))
            .map(Unanswered::key)
            .orElseGet(api::newAction);
    unanswered = Optional.of(new Unanswered(request, key));
    apply(new Send());
    scope.run(
        () -> api.associations().request(key, request),
        sent -> {
          unanswered = Optional.empty();
          reasoned(Set.of(), "");
          apply(new Done(sent));
        },
        (ApiException e) -> {
          if (!(e instanceof ApiException.Unreachable)) {
            unanswered = Optional.empty();
          }
          apply(new Failed(said(e)));
        });
  }

  /// 二维码: shows the code for the applicant's phone.
  void showCode(String associationId) {
    navigator.go(new Route.Handing(HandOverKind.ASSOCIATION, associationId, false));
  }

  /// 撤回, asked once more before.
  void withdraw(String associationId) {
    if (state.get() instanceof Listed) {
      apply(new Withdraw());
      scope.run(
          () -> api.associations().withdraw(associationId),
          gone -> apply(new Withdrawn(associationId)),
          (ApiException e) -> apply(new Failed(said(e))));
    }
  }

  /// 返回我的企业.
  void done() {
    draft.forget(visit);
    navigator.backTo(new Route.Enterprises());
  }

  static Said said(ApiException e) {
    return switch (e) {
      case ApiException.Unreachable _ -> new Said.Unreachable();
      case ApiException.Rejected rejected ->
          switch (rejected.code()) {
            case "no_such_account" -> new Said.NoAccount();
            case "association_searches_per_day" -> new Said.SearchedEnough();
            case "associations_per_day" -> new Said.AskedEnough();
            case "association_pending" -> new Said.AskedAlready();
            default -> new Said.Faulty(e.trouble().code());
          };
      case ApiException.Unauthorized _, ApiException.Failed _, ApiException.Malformed _ ->
          new Said.Faulty(e.trouble().code());
    };
  }

  private void apply(AskEvent event) {
    state.set(next(state.get(), event));
  }

  /// The table of [AskState].
  static AskState next(AskState state, AskEvent event) {
    return switch (state) {
      case Typing typing ->
          switch (event) {
            case Submit _ -> new Searching();
            case Edited _ -> Typing.PLAIN;
            case Found _,
                Failed _,
                Edit _,
                Choose _,
                Turn _,
                Send _,
                Done _,
                Withdraw _,
                Withdrawn _ ->
                typing;
          };
      case Searching searching ->
          switch (event) {
            case Found(var found) ->
                Listed.of(found)
                    .<AskState>map(listed -> listed)
                    .orElseGet(() -> new Typing(Optional.of(new Said.NoAccount())));
            case Failed(Said why) -> new Typing(Optional.of(why));
            case Submit _,
                Edit _,
                Edited _,
                Choose _,
                Turn _,
                Send _,
                Done _,
                Withdraw _,
                Withdrawn _ ->
                searching;
          };
      case Listed listed -> pressed(listed, event);
      case Sending(Listed from) ->
          switch (event) {
            case Done(var sent) -> from.waitingFor(sent);
            case Failed(Said why) -> from.say(why);
            case Submit _,
                Found _,
                Edit _,
                Edited _,
                Choose _,
                Turn _,
                Send _,
                Withdraw _,
                Withdrawn _ ->
                state;
          };
      case Withdrawing(Listed from) ->
          switch (event) {
            case Withdrawn(String id) -> from.without(id);
            case Failed(Said why) -> from.say(why);
            case Submit _,
                Found _,
                Edit _,
                Edited _,
                Choose _,
                Turn _,
                Send _,
                Done _,
                Withdraw _ ->
                state;
          };
    };
  }

  private static AskState pressed(Listed listed, AskEvent event) {
    return switch (event) {
      case Edit _ -> Typing.PLAIN;
      case Edited _ -> listed.quiet();
      case Choose(String account) -> listed.choose(account);
      case Turn(int page) -> listed.turn(page);
      case Send _ -> listed.chosen().isPresent() ? new Sending(listed) : listed;
      case Withdraw _ -> new Withdrawing(listed);
      case Submit _, Found _, Failed _, Done _, Withdrawn _ -> listed;
    };
  }
}
