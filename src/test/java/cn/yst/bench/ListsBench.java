package cn.yst.bench;

import cn.yst.backend.BackendConfig;
import cn.yst.backend.ReferenceBackend;
import cn.yst.backend.authorization.FakePhone;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.backend.period.Days;
import cn.yst.backend.person.PersonStore;
import cn.yst.contract.AgentFilter;
import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.IdNumber;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.GrantEvent;
import cn.yst.kiosk.api.ProofKey;
import cn.yst.kiosk.api.ServerClock;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.api.ServiceAddress;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Background;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;

/// Long lists over loopback with the kiosk's own client: an account with 500 agents, and a person
/// with 200 enterprises. From the call to the value in hand.
final class ListsBench implements Bench {
  private static final int ROUNDS = 200;
  private static final int WARM = 20;
  private static final int AGENTS = 500;
  private static final int ENTERPRISES = 200;
  private static final int SHOWN = 20;

  @Override
  public void measure(Report report) throws Exception {
    try (ReferenceBackend backend = ReferenceBackend.start(BackendConfig.memory())) {
      String account = fill(backend);
      Service service = kiosk(backend);
      report.note(AGENTS + " agents, " + ENTERPRISES + " enterprises, " + SHOWN + " a page");
      time(report, service, backend, "for comparison: who is signed in", v -> v.person().me());
      time(
          report,
          service,
          backend,
          "first page of enterprises",
          v -> v.enterprises().enterprises(1, SHOWN));
      time(
          report,
          service,
          backend,
          "last page of enterprises",
          v -> v.enterprises().enterprises(ENTERPRISES / SHOWN, SHOWN));
      time(
          report,
          service,
          backend,
          "first page of agents",
          v -> v.agents().agents(account, AgentFilter.ALL, 1, SHOWN));
      time(
          report,
          service,
          backend,
          "last page of agents",
          v -> v.agents().agents(account, AgentFilter.ALL, AGENTS / SHOWN, SHOWN));
      time(
          report,
          service,
          backend,
          "agents whose time is over",
          v -> v.agents().agents(account, AgentFilter.EXPIRED, 1, SHOWN));
    }
  }

  /// Signs in for each figure: a session that nobody touches does not outlive a slow machine's run.
  private static void time(
      Report report, Service service, ReferenceBackend backend, String what, Call call)
      throws Exception {
    VisitorApi visitor = signIn(service, backend, DemoPeople.TIAN_JUN);
    List<Long> nanos = new ArrayList<>();
    int rounds = report.rounds(ROUNDS);
    for (int i = -WARM; i < rounds; i++) {
      long from = System.nanoTime();
      call.answer(visitor);
      if (i >= 0) {
        nanos.add(System.nanoTime() - from);
      }
    }
    report.times(what, nanos);
  }

  private interface Call {
    Object answer(VisitorApi visitor) throws ApiException;
  }

  private static Service kiosk(ReferenceBackend backend) {
    ProofKey key = ProofKey.fresh();
    backend.enrolments().enrol(new Kiosk("bench", "大厅", "A03", null, null, false), key.publicJwk());
    return new Service(
        new ServiceAddress(backend.origins().kiosk(), "bench", Optional.of(key), Optional.empty()),
        new ServerClock(Clock.systemUTC(), System::nanoTime),
        Background.onVirtualThreads(Runnable::run),
        System::nanoTime,
        new SecureRandom());
  }

  private static VisitorApi signIn(Service service, ReferenceBackend backend, DemoPerson person)
      throws Exception {
    AuthorizationDetail detail =
        AuthorizationDetail.hallLogin(
            new Subject(person.name(), person.idNumber(), SubjectSource.TYPED),
            new FaceConsent("bench", "0".repeat(64), true, Instant.EPOCH));
    CompletableFuture<VisitorApi> visitor = new CompletableFuture<>();
    Background.onVirtualThreads(Runnable::run)
        .open()
        .<GrantEvent, ApiException>follow(
            each -> service.signIn().run(detail, each),
            event -> {
              if (event instanceof GrantEvent.Begun(String qr, String code, var left)) {
                new FakePhone(backend.origins().phone()).approve(qr, code);
              } else if (event instanceof GrantEvent.Held(var me, VisitorApi api)) {
                visitor.complete(api);
              }
            },
            visitor::completeExceptionally);
    return visitor.get();
  }

  /// Puts the rows in directly: what is measured is looking at them.
  ///
  /// @return id of the account with the agents
  private static String fill(ReferenceBackend backend) {
    PersonStore persons = new PersonStore(backend.ground().vault(), backend.ground().clock());
    return backend
        .ground()
        .database()
        .write(
            tx -> {
              String account =
                  tx.createQuery("select id from account where alias = 'testforapp'")
                      .mapTo(String.class)
                      .one();
              String person =
                  tx.createQuery("select applicant_id from account where id = :id")
                      .bind("id", account)
                      .mapTo(String.class)
                      .one();
              for (int i = 0; i < AGENTS; i++) {
                agent(tx, persons, account, person, i);
              }
              enterprises(tx, person);
              return account;
            });
  }

  private static void agent(
      Handle tx, PersonStore persons, String account, String grantedBy, int number) {
    String first = String.format(Locale.ROOT, "44010619800101%03d", number);
    String id = persons.identify(tx, "某" + number, first + IdNumber.checkCharacterOf(first));
    tx.createUpdate(
            """
            insert into membership (id, account_id, person_id, role, state, source, joined, until,
              granted_by, changed_at)
            values (:id, :account, :person, 'AGENT', 'ACTIVE', 'INVITATION', :joined, :until, :by,
              :now)
            """)
        .bind("id", UUID.randomUUID().toString())
        .bind("account", account)
        .bind("person", id)
        .bind("joined", Days.of(Instant.now(Clock.systemUTC())).minusDays(90))
        .bind(
            "until", Days.of(Instant.now(Clock.systemUTC())).plusDays(number % 10 == 0 ? -3 : 200))
        .bind("by", grantedBy)
        .bind("now", Instant.now(Clock.systemUTC()))
        .execute();
  }

  private static void enterprises(Handle tx, String person) {
    List<String> ids =
        tx.createQuery(
                "select id from enterprise where state = 'LIVE' order by credit_code limit :most")
            .bind("most", ENTERPRISES)
            .mapTo(String.class)
            .list();
    Instant now = Instant.now(Clock.systemUTC());
    for (String enterprise : ids) {
      String account = UUID.randomUUID().toString();
      int made =
          tx.createUpdate(
                  """
                  insert into account (id, enterprise_id, alias, applicant_id, created_at)
                  values (:id, :enterprise, :alias, :person, :now) on conflict do nothing
                  """)
              .bind("id", account)
              .bind("enterprise", enterprise)
              .bind("alias", account.substring(0, 8))
              .bind("person", person)
              .bind("now", now)
              .execute();
      if (made == 1) {
        tx.createUpdate(
                """
                insert into membership (id, account_id, person_id, role, state, source, joined,
                  until, changed_at)
                values (:id, :account, :person, 'APPLICANT', 'ACTIVE', 'APPLICATION', :joined,
                  :until, :now)
                """)
            .bind("id", UUID.randomUUID().toString())
            .bind("account", account)
            .bind("person", person)
            .bind("joined", Days.of(now))
            .bind("until", Days.NO_END)
            .bind("now", now)
            .execute();
      }
    }
  }
}
