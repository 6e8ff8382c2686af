package cn.yst.kiosk.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a visitor has entered on a screen and not sent yet, so that it is still there when they
/// come back from a face check or the guide. One of each kind; all are forgotten at the end of the
/// visit. Personal characters in a draft are [Secret]s.
public final class Drafts {
  private final Map<Class<?>, Object> kept = new HashMap<>();

  /// No drafts; they go with the secrets.
  Drafts(Secrets secrets) {
    secrets.onWipe(kept::clear);
  }

  /// Keeps a draft in place of the one of its kind.
  public void keep(Record draft) {
    kept.put(draft.getClass(), draft);
  }

  /// The draft of a kind, if there is one.
  public <T extends Record> Optional<T> find(Class<T> kind) {
    return Optional.ofNullable(kept.get(kind)).map(kind::cast);
  }

  /// Whether nothing is kept.
  public boolean isEmpty() {
    return kept.isEmpty();
  }

  /// Forgets the draft of a kind.
  public void drop(Class<? extends Record> kind) {
    kept.remove(kind);
  }
}
