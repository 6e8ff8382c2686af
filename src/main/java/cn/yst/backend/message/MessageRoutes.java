package cn.yst.backend.message;

import cn.yst.backend.person.PersonStore;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.Query;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.MessageFilter;
import cn.yst.contract.Nothing;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// `/v1/messages`: a person's inbox.
public final class MessageRoutes implements Routes {
  private final Ground ground;
  private final Gate gate;
  private final PersonStore persons;
  private final MessageStore messages;
  private final List<Reminder> reminders;

  public MessageRoutes(
      Ground ground,
      Gate gate,
      PersonStore persons,
      MessageStore messages,
      List<Reminder> reminders) {
    this.ground = ground;
    this.gate = gate;
    this.persons = persons;
    this.messages = messages;
    this.reminders = List.copyOf(reminders);
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing
        .get("/v1/messages", gate.forVisitor(this::page))
        .get("/v1/messages/counts", gate.forVisitor(this::counts))
        .get("/v1/messages/{id}", gate.forVisitor(this::message))
        .post(
            "/v1/messages/{id}/read",
            ground.idempotency().forVisitor(gate, Nothing.class, this::read));
  }

  private Answer page(ServerRequest request, SessionPrincipal visitor) {
    var asked = Query.page(request);
    var filter = Query.word(request, "filter", MessageFilter.class, MessageFilter.ALL);
    return ground
        .database()
        .write(
            tx -> {
              remind(tx, visitor);
              return Answer.ok(messages.page(tx, visitor.personId(), filter, asked));
            });
  }

  private Answer counts(ServerRequest request, SessionPrincipal visitor) {
    return ground
        .database()
        .write(
            tx -> {
              remind(tx, visitor);
              return Answer.ok(messages.counts(tx, visitor.personId()));
            });
  }

  private Answer message(ServerRequest request, SessionPrincipal visitor) {
    String id = request.path().pathParameters().get("id");
    return ground
        .database()
        .read(tx -> messages.find(tx, visitor.personId(), id))
        .map(Answer::ok)
        .orElseThrow(ProblemException::notFound);
  }

  private Answer read(Handle tx, ServerRequest request, SessionPrincipal visitor, Nothing body) {
    String id = request.path().pathParameters().get("id");
    if (!messages.read(tx, visitor.personId(), id)) {
      throw ProblemException.notFound();
    }
    return Answer.ok(messages.counts(tx, visitor.personId()));
  }

  private void remind(Handle tx, SessionPrincipal visitor) {
    var person = persons.load(tx, visitor.personId());
    reminders.forEach(reminder -> reminder.remind(tx, person));
  }
}
