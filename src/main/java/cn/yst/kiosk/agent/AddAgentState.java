package cn.yst.kiosk.agent;

import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;

/// What 添加经办人 shows: one thing at a time, the name, the number, then everything as it will
/// be. Half-typed text stays in the field and in the number's entry.
///
/// | event \ state | Loading | Naming | Numbering | Reviewing | Sending | Unavailable |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | opened | Naming | – | – | – | – | – |
/// | failed | Unavailable | – | – | – | – | – |
/// | misnamed | – | Naming, unexpected | – | – | – | – |
/// | named | – | Numbering | – | – | – | – |
/// | filled | Reviewing | Reviewing | Reviewing | – | – | – |
/// | edit name | – | – | Naming | Naming | – | – |
/// | edit number | – | – | – | Numbering | – | – |
/// | choose | – | – | – | Reviewing | – | – |
/// | send | – | – | – | Sending | – | – |
/// | refused | – | – | – | – | Reviewing, refused | – |
/// | retry | – | – | – | – | – | Loading |
///
/// A dash means that the event is ignored.
sealed interface AddAgentState {
  /// What may be chosen is on its way.
  record Loading() implements AddAgentState {}

  /// The name is asked for.
  ///
  /// @param unexpected what was sent on cannot be a name
  record Naming(boolean unexpected) implements AddAgentState {}

  /// The number is asked for.
  ///
  /// @param name masked
  record Numbering(String name) implements AddAgentState {}

  /// Everything as it will be; the period is chosen here.
  ///
  /// @param refusal why the last press made no invitation
  record Reviewing(AgentForm form, Optional<Refusal> refusal) implements AddAgentState {}

  /// The invitation is being made.
  record Sending(AgentForm form) implements AddAgentState {}

  /// What may be chosen could not be had.
  record Unavailable(Trouble trouble) implements AddAgentState {}

  /// The table above.
  default AddAgentState on(AddAgentEvent event) {
    return switch (this) {
      case Loading _ ->
          event instanceof AddAgentEvent.Opened
              ? new Naming(false)
              : event instanceof AddAgentEvent.Failed(Trouble trouble)
                  ? new Unavailable(trouble)
                  : filled(event);
      case Naming _ ->
          event instanceof AddAgentEvent.Misnamed
              ? new Naming(true)
              : event instanceof AddAgentEvent.Named(String masked)
                  ? new Numbering(masked)
                  : filled(event);
      case Numbering _ ->
          event instanceof AddAgentEvent.EditName ? new Naming(false) : filled(event);
      case Reviewing now ->
          switch (event) {
            case AddAgentEvent.EditName _ -> new Naming(false);
            case AddAgentEvent.EditNumber _ -> new Numbering(now.form.name());
            case AddAgentEvent.Choose(Period period) ->
                new Reviewing(now.form.with(period), Optional.empty());
            case AddAgentEvent.Send _ -> new Sending(now.form);
            case AddAgentEvent.Opened _,
                AddAgentEvent.Failed _,
                AddAgentEvent.Misnamed _,
                AddAgentEvent.Named _,
                AddAgentEvent.Filled _,
                AddAgentEvent.Refused _,
                AddAgentEvent.Retry _ ->
                now;
          };
      case Sending now ->
          event instanceof AddAgentEvent.Refused(Refusal refusal)
              ? new Reviewing(now.form, Optional.of(refusal))
              : now;
      case Unavailable now -> event instanceof AddAgentEvent.Retry ? new Loading() : now;
    };
  }

  private AddAgentState filled(AddAgentEvent event) {
    return event instanceof AddAgentEvent.Filled(AgentForm form)
        ? new Reviewing(form, Optional.empty())
        : this;
  }
}
