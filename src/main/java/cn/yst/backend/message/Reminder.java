package cn.yst.backend.message;

import cn.yst.backend.person.Person;
import org.jdbi.v3.core.Handle;

/// Writes the messages that time alone brings: an authority that ends soon, a request that nobody
/// answered. Asked whenever the person looks, so that nothing depends on a clock that rings.
@FunctionalInterface
public interface Reminder {
  /// Posts whatever is due for this person; posting again does nothing.
  void remind(Handle tx, Person person);
}
