package cn.yst.backend.matter;

import cn.yst.backend.account.AccountRow;
import cn.yst.backend.account.Desk;
import cn.yst.backend.account.Permissions;
import cn.yst.backend.account.Position;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.PageRequest;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.Query;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.contract.Lock;
import cn.yst.contract.Matter;
import cn.yst.contract.MatterFilter;
import cn.yst.contract.MatterPage;
import cn.yst.contract.Nothing;
import cn.yst.contract.Paging;
import cn.yst.contract.StartedMatter;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Business matters of an account, with their gates.
public final class MatterRoutes implements Routes {
  private final Desk desk;
  private final Gate gate;
  private final MatterCatalogue catalogue;

  public MatterRoutes(Desk desk, Gate gate, MatterCatalogue catalogue) {
    this.desk = desk;
    this.gate = gate;
    this.catalogue = catalogue;
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing
        .get("/v1/accounts/{id}/matters", gate.forVisitor(this::page))
        .post(
            "/v1/accounts/{id}/matters/{matter}/start",
            desk.ground().idempotency().forVisitor(gate, Nothing.class, this::start));
  }

  private Answer page(ServerRequest request, SessionPrincipal visitor) {
    PageRequest asked = Query.page(request);
    MatterFilter filter = Query.word(request, "filter", MatterFilter.class, MatterFilter.ALL);
    return desk.ground()
        .database()
        .read(
            tx -> {
              Person person = desk.persons().load(tx, visitor.personId());
              AccountRow account = desk.account(tx, person, parameter(request, "id"));
              return Answer.ok(page(account, person, filter, asked));
            });
  }

  private MatterPage page(
      AccountRow account, Person person, MatterFilter filter, PageRequest asked) {
    Position position = account.position(person, desk.today());
    List<Matter> all =
        catalogue.entries().stream()
            .map(entry -> matter(entry, lock(entry, position, account)))
            .sorted(Comparator.comparing(matter -> matter.lock() != null))
            .toList();
    List<Matter> shown =
        all.stream()
            .filter(
                matter ->
                    switch (filter) {
                      case ALL -> true;
                      case OPEN -> matter.lock() == null;
                      case LOCKED -> matter.lock() != null;
                    })
            .toList();
    Paging paging = asked.of(shown.size());
    int open = Math.toIntExact(all.stream().filter(matter -> matter.lock() == null).count());
    return new MatterPage(
        shown.stream().skip(PageRequest.offset(paging)).limit(paging.size()).toList(),
        paging,
        all.size(),
        open,
        all.size() - open,
        desk.cards().account(account, person),
        catalogue.updatedAt());
  }

  private Answer start(Handle tx, ServerRequest request, SessionPrincipal visitor, Nothing body) {
    Person person = desk.persons().load(tx, visitor.personId());
    AccountRow account = desk.account(tx, person, parameter(request, "id"));
    MatterCatalogue.Entry entry =
        catalogue.find(parameter(request, "matter")).orElseThrow(ProblemException::notFound);
    Position position = account.position(person, desk.today());
    if (lock(entry, position, account) != null) {
      throw new ProblemException(403, "matter_locked", "Not open on this account");
    }
    var now = desk.ground().clock().instant();
    String number =
        String.format(Locale.ROOT, "%012d", desk.ground().random().nextLong(1_000_000_000_000L));
    tx.createUpdate(
            """
            insert into started_matter (number, account_id, person_id, matter, at)
            values (:number, :account, :person, :matter, :now)
            """)
        .bind("number", number)
        .bind("account", account.id())
        .bind("person", person.id())
        .bind("matter", entry.id())
        .bind("now", now)
        .execute();
    desk.audit(tx, "matter.started", person, account.id(), entry.id());
    return Answer.of(201, new StartedMatter(entry.id(), number, now));
  }

  private @Nullable Lock lock(MatterCatalogue.Entry entry, Position position, AccountRow account) {
    return (entry.requiresCertified()
            ? Permissions.certifiedGate(position)
            : Permissions.whole(position))
        .map(locked -> desk.cards().lock(locked, account))
        .orElse(null);
  }

  private static Matter matter(MatterCatalogue.Entry entry, @Nullable Lock lock) {
    return new Matter(
        entry.id(),
        entry.title(),
        entry.titleEn(),
        entry.minutes(),
        entry.needsMaterial(),
        entry.needsPrinter(),
        entry.requiresCertified(),
        lock);
  }

  private static String parameter(ServerRequest request, String name) {
    return request.path().pathParameters().get(name);
  }
}
