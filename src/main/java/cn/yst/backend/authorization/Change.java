package cn.yst.backend.authorization;

import cn.yst.contract.AuthorizationState;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One step of an authorization: the state it goes to, and the columns that change with it.
///
/// @param kind word of the audit row
/// @param to the next state, or the same one
/// @param actor who does it, for the audit row
/// @param reason a code, for the audit row and the end state; empty for none
/// @param columns other columns and their new values; names are constants of the program
record Change(
    String kind, AuthorizationState to, String actor, String reason, Map<String, Object> columns) {

  static Change to(AuthorizationState state, String actor) {
    return new Change(
        "authorization." + state.name().toLowerCase(java.util.Locale.ROOT),
        state,
        actor,
        "",
        Map.of());
  }

  Change because(String code) {
    return new Change(kind, to, actor, code, columns);
  }

  /// A step within the same state gets a word of its own.
  Change named(String word) {
    return new Change("authorization." + word, to, actor, reason, columns);
  }

  Change set(String column, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Map<String, Object> more = new LinkedHashMap<>(columns);
    more.put(column, value);
    return new Change(kind, to, actor, reason, more);
  }
}
