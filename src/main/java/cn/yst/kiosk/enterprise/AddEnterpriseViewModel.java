package cn.yst.kiosk.enterprise;

import cn.yst.contract.AddEnterprise;
import cn.yst.contract.AddedEnterprise;
import cn.yst.contract.RegistryState;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.LicenceScanner;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.ByHand;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.ByScanner;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.Edited;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.Gone;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.NotRead;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.Read;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.Refused;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.Submit;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Last;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Refusal;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Scanning;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Sending;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Typing;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import cn.yst.kiosk.session.Drafts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// 添加企业: a name and a code, sent once for each press. What is typed is a draft of the visit until
/// it is added, so that a look at the guide, as while the line is lost, costs nothing.
public final class AddEnterpriseViewModel {
  private final ReadOnlyObjectWrapper<AddEnterpriseState> state;
  private final VisitorApi api;
  private final Scope scope;
  private final Navigator navigator;
  private final Drafts drafts;
  private final LicenceScanning scanning;
  private Optional<Sent> unanswered = Optional.empty();

  /// A press whose outcome is unknown; the same form pressed again is the same action.
  private record Sent(EnterpriseForm form, ActionKey key) {}

  /// What was typed before; else scans first where a scanner works; else the form, empty.
  ///
  /// @param drafts of the visit
  public AddEnterpriseViewModel(
      VisitorApi api,
      Scope scope,
      Navigator navigator,
      Drafts drafts,
      Optional<LicenceScanner> scanner) {
    this.api = api;
    this.scope = scope;
    this.navigator = navigator;
    this.drafts = drafts;
    this.scanning = new LicenceScanning(scope, scanner, this::apply);
    Optional<EnterpriseForm> draft = drafts.find(EnterpriseForm.class);
    this.state = new ReadOnlyObjectWrapper<>(new Typing(draft, Optional.empty()));
    if (draft.isEmpty()) {
      scan();
    }
  }

  ReadOnlyObjectProperty<AddEnterpriseState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Whether a licence can be scanned here, at this moment.
  ReadOnlyBooleanProperty canScanProperty() {
    return scanning.usableProperty();
  }

  void scan() {
    if (canScanProperty().get()) {
      apply(new ByScanner());
    }
  }

  void type() {
    apply(new ByHand());
  }

  /// @param form what the fields hold now
  void edited(EnterpriseForm form) {
    if (form.isBlank()) {
      drafts.drop(EnterpriseForm.class);
    } else {
      drafts.keep(form);
    }
    apply(new Edited());
  }

  /// 关联他人账号: the enterprise has an account already, of somebody else.
  void associate() {
    navigator.go(new Route.AskToShare());
  }

  /// 立即添加. A form that is not complete is not sent.
  void submit(EnterpriseForm form) {
    if (!(state.get() instanceof Typing) || !form.isComplete()) {
      return;
    }
    ActionKey key =
        unanswered.filter(s -> s.form().equals(form)).map(Sent::key).orElseGet(api::newAction);
    unanswered = Optional.of(new Sent(form, key));
    apply(new Submit());
    scope.run(
        () -> api.enterprises().add(key, new AddEnterprise(form.name().strip(), form.creditCode())),
        this::added,
        this::failed);
  }

  private void added(AddedEnterprise answer) {
    unanswered = Optional.empty();
    drafts.drop(EnterpriseForm.class);
    navigator.replace(
        answer.existing()
            ? new Route.AccountInfo(answer.enterprise().id(), Optional.of(answer.account().id()))
            : new Route.Success(SuccessKind.ENTERPRISE_ADDED, answer.account().id()));
  }

  private void failed(ApiException e) {
    if (!(e instanceof ApiException.Unreachable)) {
      unanswered = Optional.empty();
    }
    apply(new Refused(refusal(e)));
  }

  private void apply(AddEnterpriseEvent event) {
    state.set(next(state.get(), event));
    scanning.run(state.get() instanceof Scanning);
  }

  static Refusal refusal(ApiException e) {
    return switch (e) {
      case ApiException.Unreachable _ -> new Refusal.Unreachable();
      case ApiException.Rejected rejected ->
          switch (rejected.code()) {
            case "enterprise_no_match" -> new Refusal.NoMatch();
            case "enterprise_deregistered" -> new Refusal.NotLive(RegistryState.DEREGISTERED);
            case "enterprise_licence_revoked" -> new Refusal.NotLive(RegistryState.LICENCE_REVOKED);
            case "enterprise_moved_out" -> new Refusal.NotLive(RegistryState.MOVED_OUT);
            case "enterprise_dormant" -> new Refusal.NotLive(RegistryState.DORMANT);
            case "enterprise_cancelled" -> new Refusal.NotLive(RegistryState.CANCELLED);
            case "underage" -> new Refusal.Underage();
            case "enterprises_per_day" -> new Refusal.LimitReached();
            default -> new Refusal.Faulty(e.trouble().code());
          };
      case ApiException.Unauthorized _, ApiException.Failed _, ApiException.Malformed _ ->
          new Refusal.Faulty(e.trouble().code());
    };
  }

  /// The table of [AddEnterpriseState].
  static AddEnterpriseState next(AddEnterpriseState state, AddEnterpriseEvent event) {
    return switch (state) {
      case Scanning scanning ->
          switch (event) {
            case ByHand _ -> Typing.PLAIN;
            case Read(EnterpriseForm form) -> new Typing(Optional.of(form), Optional.empty());
            case NotRead(Last what) -> new Scanning(what);
            case Gone _ -> Typing.PLAIN;
            case ByScanner _, Edited _, Submit _, Refused _ -> scanning;
          };
      case Typing typing ->
          switch (event) {
            case ByScanner _ -> new Scanning(Last.NOTHING);
            case Edited _ -> Typing.PLAIN;
            case Submit _ -> new Sending();
            case ByHand _, Read _, NotRead _, Gone _, Refused _ -> typing;
          };
      case Sending sending ->
          switch (event) {
            case Refused(Refusal refusal) -> new Typing(Optional.empty(), Optional.of(refusal));
            case ByScanner _, ByHand _, Read _, NotRead _, Gone _, Edited _, Submit _ -> sending;
          };
    };
  }
}
