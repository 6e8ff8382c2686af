package cn.yst.backend.account;

import cn.yst.backend.message.Reminder;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.OwnData;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;

/// `/v1/me`: the signed-in person, masked, and the own data in full when it is asked for.
public final class MeRoutes implements Routes {
  private final Desk desk;
  private final Gate gate;
  private final Introductions introductions;
  private final List<Reminder> reminders;

  public MeRoutes(Desk desk, Gate gate, Introductions introductions, List<Reminder> reminders) {
    this.desk = desk;
    this.gate = gate;
    this.introductions = introductions;
    this.reminders = List.copyOf(reminders);
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing
        .get("/v1/me", gate.forVisitor(this::me))
        .get("/v1/me/own-data", gate.forVisitor(this::ownData));
  }

  private Answer me(ServerRequest request, SessionPrincipal visitor) {
    return desk.ground()
        .database()
        .write(
            tx -> {
              Person person = desk.persons().load(tx, visitor.personId());
              reminders.forEach(reminder -> reminder.remind(tx, person));
              return Answer.ok(introductions.of(tx, person, visitor));
            });
  }

  private Answer ownData(ServerRequest request, SessionPrincipal visitor) {
    return desk.ground()
        .database()
        .read(
            tx -> {
              Person person = desk.persons().load(tx, visitor.personId());
              return Answer.ok(new OwnData(person.name(), person.idNumber(), person.phone()));
            });
  }
}
