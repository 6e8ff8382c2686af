package cn.yst.backend.demo;

import cn.yst.backend.account.Desk;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Fills an empty database with the register and the story of the login guide.
public final class DemoData {
  private DemoData() {}

  /// Fills the database at its first start; later starts find it filled and change nothing. End
  /// dates count from the day of the first start.
  public static void load(Desk desk) {
    desk.ground()
        .database()
        .write(
            tx -> {
              if (desk.enterprises().isEmpty(tx)) {
                desk.enterprises().load(tx, DemoRegistry.entries());
                new DemoStory(desk, tx, people(desk, tx)).tell();
              }
              return tx;
            });
  }

  private static Map<DemoPerson, String> people(Desk desk, Handle tx) {
    Map<DemoPerson, String> ids = new HashMap<>();
    for (DemoPerson person : DemoPeople.all()) {
      String id = desk.persons().identify(tx, person.name(), person.idNumber());
      desk.persons().learnPhone(tx, id, person.phone());
      ids.put(person, id);
    }
    return ids;
  }
}
