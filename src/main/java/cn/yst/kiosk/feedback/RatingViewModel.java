package cn.yst.kiosk.feedback;

import cn.yst.contract.Rating;
import cn.yst.contract.RatingLevel;
import cn.yst.contract.RatingReason;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.KioskApi;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.feedback.RatingEvent.Choose;
import cn.yst.kiosk.feedback.RatingEvent.Failed;
import cn.yst.kiosk.feedback.RatingEvent.Received;
import cn.yst.kiosk.feedback.RatingEvent.Second;
import cn.yst.kiosk.feedback.RatingEvent.Submit;
import cn.yst.kiosk.feedback.RatingEvent.Toggle;
import cn.yst.kiosk.feedback.RatingEvent.Touch;
import cn.yst.kiosk.feedback.RatingState.Asking;
import cn.yst.kiosk.feedback.RatingState.Choice;
import cn.yst.kiosk.feedback.RatingState.Over;
import cn.yst.kiosk.feedback.RatingState.Sending;
import cn.yst.kiosk.feedback.RatingState.Thanking;
import cn.yst.kiosk.feedback.RatingState.Unsent;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Asks how it went, after the visit. It is handed the word for what was done and the kiosk's own
/// client: it has no person to give away.
public final class RatingViewModel {
  /// Seconds until the home screen.
  static final int LONGEST = 30;

  /// Seconds that the thanks stand.
  static final int THANKS = 10;

  private final ReadOnlyObjectWrapper<RatingState> state =
      new ReadOnlyObjectWrapper<>(new Asking(Choice.NONE, LONGEST));
  private final KioskApi kiosk;
  private final Supplier<ActionKey> keys;
  private final String matter;
  private final Scope scope;
  private final Navigator navigator;
  private Optional<ActionKey> press = Optional.empty();

  /// @param keys makes a key for a press
  /// @param matter what was done
  public RatingViewModel(
      KioskApi kiosk, Supplier<ActionKey> keys, String matter, Scope scope, Navigator navigator) {
    this.kiosk = kiosk;
    this.keys = keys;
    this.matter = matter;
    this.scope = scope;
    this.navigator = navigator;
  }

  ReadOnlyObjectProperty<RatingState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Begins to count.
  void start() {
    scope.every(Duration.ofSeconds(1), this::second);
  }

  private void second() {
    apply(new Second());
    if (state.get() instanceof Over) {
      leave();
    }
  }

  /// A finger, anywhere.
  void touch() {
    apply(new Touch());
  }

  void choose(RatingLevel level) {
    press = Optional.empty();
    apply(new Choose(level));
  }

  void toggle(RatingReason reason) {
    press = Optional.empty();
    apply(new Toggle(reason));
  }

  /// 提交评价.
  void submit() {
    if (state.get() instanceof Sending) {
      return;
    }
    apply(new Submit());
    if (state.get() instanceof Sending(Choice choice, _)) {
      ActionKey key = press.orElseGet(keys);
      press = Optional.of(key);
      Rating rating =
          new Rating(matter, choice.level().orElseThrow(), List.copyOf(choice.reasons()));
      scope.run(
          () -> kiosk.rate(key, rating),
          done -> apply(new Received()),
          (ApiException e) -> apply(new Failed(e.trouble())));
    }
  }

  /// 跳过, 回首页, or the time is over.
  void leave() {
    navigator.reset(new Route.Home());
  }

  private void apply(RatingEvent event) {
    state.set(next(state.get(), event));
  }

  /// The table of [RatingState].
  static RatingState next(RatingState state, RatingEvent event) {
    return switch (event) {
      case Choose(RatingLevel level) -> choose(state, c -> c.choose(level));
      case Toggle(RatingReason reason) -> choose(state, c -> c.toggle(reason));
      case Submit _ ->
          switch (state) {
            case Asking(Choice choice, int seconds) when choice.level().isPresent() ->
                new Sending(choice, seconds);
            case Unsent(Choice choice, _, int seconds) -> new Sending(choice, seconds);
            case Asking _, Sending _, Thanking _, Over _ -> state;
          };
      case Received _ ->
          state instanceof Sending(Choice choice, _)
              ? new Thanking(choice.level().orElseThrow(), THANKS)
              : state;
      case Failed(Trouble trouble) ->
          state instanceof Sending(Choice choice, int seconds)
              ? new Unsent(choice, trouble, seconds)
              : state;
      case Second _ -> state.seconds() > 1 ? at(state, state.seconds() - 1) : new Over();
      case Touch _ -> at(state, state instanceof Thanking ? THANKS : LONGEST);
    };
  }

  private static RatingState choose(
      RatingState state, java.util.function.UnaryOperator<Choice> how) {
    return switch (state) {
      case Asking(Choice choice, int seconds) -> new Asking(how.apply(choice), seconds);
      case Unsent(Choice choice, _, int seconds) -> new Asking(how.apply(choice), seconds);
      case Sending _, Thanking _, Over _ -> state;
    };
  }

  private static RatingState at(RatingState state, int seconds) {
    return switch (state) {
      case Asking(Choice choice, _) -> new Asking(choice, seconds);
      case Sending(Choice choice, _) -> new Sending(choice, seconds);
      case Unsent(Choice choice, Trouble trouble, _) -> new Unsent(choice, trouble, seconds);
      case Thanking(RatingLevel level, _) -> new Thanking(level, seconds);
      case Over over -> over;
    };
  }
}
