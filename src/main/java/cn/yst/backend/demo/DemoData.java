package cn.yst.backend.demo;

import cn.yst.backend.account.Desk;
import cn.yst.backend.feedback.FeedbackStore;
import cn.yst.backend.handover.HandOverStore;
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
                plain(desk, tx);
              }
              return tx;
            });
  }

  /// The same, and with it what has happened and what waits for somebody by the day of the first
  /// start. Tests go without: in theirs nothing waits.
  public static void loadWholeStory(Desk desk, HandOverStore handOvers, FeedbackStore feedback) {
    desk.ground()
        .database()
        .write(
            tx -> {
              if (desk.enterprises().isEmpty(tx)) {
                Map<DemoPerson, String> people = plain(desk, tx);
                new DemoStory(desk, tx, people).tellOfOthers();
                new DemoDay(desk, handOvers, feedback, tx, people).tell();
              }
              return tx;
            });
  }

  private static Map<DemoPerson, String> plain(Desk desk, Handle tx) {
    desk.enterprises().load(tx, DemoRegistry.entries());
    Map<DemoPerson, String> people = people(desk, tx);
    new DemoStory(desk, tx, people).tell();
    return people;
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
