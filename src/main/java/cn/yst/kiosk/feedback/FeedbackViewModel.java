package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackCategory;
import cn.yst.contract.PostFeedback;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.feedback.FeedbackEvent.Changed;
import cn.yst.kiosk.feedback.FeedbackEvent.Failed;
import cn.yst.kiosk.feedback.FeedbackEvent.Received;
import cn.yst.kiosk.feedback.FeedbackEvent.Send;
import cn.yst.kiosk.feedback.FeedbackState.Form;
import cn.yst.kiosk.feedback.FeedbackState.Sending;
import cn.yst.kiosk.feedback.FeedbackState.Sent;
import cn.yst.kiosk.feedback.FeedbackState.Unsent;
import cn.yst.kiosk.feedback.FeedbackState.Writing;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Trouble;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// 写反馈: takes what is typed, and sends it once.
public final class FeedbackViewModel {
  private final FeedbackPost post;
  private final FeedbackDraft draft;
  private final Attachment attachment;
  private final Scope scope;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<FeedbackState> state;
  private Optional<ActionKey> press = Optional.empty();

  /// @param draft what this visitor wrote before
  /// @param attachment what goes along
  public FeedbackViewModel(
      FeedbackPost post,
      FeedbackDraft draft,
      Attachment attachment,
      Scope scope,
      Navigator navigator) {
    this.post = post;
    this.draft = draft;
    this.attachment = attachment;
    this.scope = scope;
    this.navigator = navigator;
    this.state =
        new ReadOnlyObjectWrapper<>(
            new Writing(
                new Form(draft.category(), draft.attached(), FeedbackText.of(draft.text()))));
  }

  ReadOnlyObjectProperty<FeedbackState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Whether there is a history to look at.
  boolean signedIn() {
    return post.signedIn();
  }

  /// What goes along.
  Attachment attachment() {
    return attachment;
  }

  /// What was written before, to fill the field again.
  String typedText() {
    return draft.text();
  }

  /// The text is another one.
  void typed(String text) {
    if (form().isPresent()) {
      draft.keep(text);
      change(f -> new Form(f.category(), f.attached(), FeedbackText.of(text)));
    }
  }

  void choose(FeedbackCategory category) {
    choose(Optional.of(category));
  }

  /// 修改, where the category is asked for by itself: asks again.
  void askCategory() {
    choose(Optional.empty());
  }

  private void choose(Optional<FeedbackCategory> category) {
    if (form().isPresent()) {
      draft.keep(category);
      change(f -> new Form(category, f.attached(), f.text()));
    }
  }

  /// 不附, or 附上 again.
  void attach(boolean on) {
    if (form().isPresent()) {
      draft.attach(on);
      change(f -> new Form(f.category(), on, f.text()));
    }
  }

  /// What can be changed now.
  private Optional<Form> form() {
    return switch (state.get()) {
      case Writing(Form form) -> Optional.of(form);
      case Unsent(Form form, _) -> Optional.of(form);
      case Sending _, Sent _ -> Optional.empty();
    };
  }

  /// Something else than what a lost press has sent is another press.
  private void change(java.util.function.UnaryOperator<Form> how) {
    form()
        .map(how)
        .filter(changed -> !form().equals(Optional.of(changed)))
        .ifPresent(
            changed -> {
              press = Optional.empty();
              apply(new Changed(changed));
            });
  }

  /// 发送反馈; after a lost answer the same press again, so that it is stored once.
  void send() {
    Optional<Form> ready = form().filter(Form::ready);
    if (ready.isEmpty()) {
      return;
    }
    apply(new Send());
    ActionKey key = press.orElseGet(post::newAction);
    press = Optional.of(key);
    PostFeedback feedback = feedback(ready.get());
    scope.run(() -> post.send(key, feedback), this::received, this::failed);
  }

  private PostFeedback feedback(Form form) {
    return new PostFeedback(
        form.category().orElseThrow(),
        draft.text(),
        form.attached() ? attachment.step().orElse(null) : null,
        form.attached() ? attachment.errorCode().orElse(null) : null);
  }

  private void received(Instant at) {
    press = Optional.empty();
    apply(new Received(at));
    draft.clear();
  }

  private void failed(ApiException failure) {
    Trouble trouble = failure.trouble();
    switch (failure) {
      case ApiException.Unreachable _ -> apply(new Failed(trouble.saying("feedback.unreachable")));
      case ApiException.Unauthorized _ -> apply(new Failed(trouble));
      case ApiException.Failed _, ApiException.Malformed _ ->
          apply(new Failed(trouble.saying("feedback.failed")));
      case ApiException.Rejected rejected -> {
        press = Optional.empty();
        boolean often = rejected.problem().status() == 429;
        apply(new Failed(trouble.saying(often ? "feedback.tooOften" : "feedback.failed")));
      }
    }
  }

  /// 反馈历史.
  void history() {
    if (post.signedIn()) {
      navigator.replace(new Route.FeedbackHistory());
    }
  }

  /// 返回.
  void leave() {
    navigator.back();
  }

  private void apply(FeedbackEvent event) {
    state.set(next(state.get(), event));
  }

  /// The table of [FeedbackState].
  static FeedbackState next(FeedbackState state, FeedbackEvent event) {
    return switch (state) {
      case Writing(Form form) -> written(state, form, event);
      case Unsent(Form form, _) -> written(state, form, event);
      case Sending(Form form) ->
          switch (event) {
            case Received(Instant at) -> new Sent(form.category().orElseThrow(), at);
            case Failed(Trouble trouble) -> new Unsent(form, trouble);
            case Changed _, Send _ -> state;
          };
      case Sent _ -> state;
    };
  }

  private static FeedbackState written(FeedbackState state, Form form, FeedbackEvent event) {
    return switch (event) {
      case Changed(Form changed) -> new Writing(changed);
      case Send _ -> form.ready() ? new Sending(form) : state;
      case Received _, Failed _ -> state;
    };
  }
}
