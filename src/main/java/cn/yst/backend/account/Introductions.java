package cn.yst.backend.account;

import cn.yst.backend.authorization.Introduction;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.Me;
import cn.yst.contract.MessageCounts;
import org.jdbi.v3.core.Handle;

/// Words the person of a session.
public final class Introductions implements Introduction {
  private final Desk desk;

  public Introductions(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Me of(Handle tx, SessionPrincipal visitor) {
    return of(tx, desk.persons().load(tx, visitor.personId()), visitor);
  }

  Me of(Handle tx, Person person, SessionPrincipal visitor) {
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
