package cn.yst.backend.account;

import cn.yst.backend.authorization.Introduction;
import cn.yst.backend.message.Reminder;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.Me;
import cn.yst.contract.MessageCounts;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Words the person of a session, and reminds them of what is due on that occasion.
public final class Introductions implements Introduction {
  private final Desk desk;
  private final List<Reminder> reminders;

  public Introductions(Desk desk, List<Reminder> reminders) {
    this.desk = desk;
    this.reminders = List.copyOf(reminders);
  }

  @Override
  public Me of(Handle tx, SessionPrincipal visitor) {
    Person person = desk.persons().load(tx, visitor.personId());
    reminders.forEach(reminder -> reminder.remind(tx, person));
    MessageCounts counts = desk.messages().counts(tx, person.id());
    return new Me(
        person.maskedName(),
        person.maskedIdNumber(),
        person.maskedPhone(),
        FreshFace.until(visitor),
        desk.accounts().countEnterprises(tx, person),
        counts.unread(),
        counts.toDecide());
  }
}
