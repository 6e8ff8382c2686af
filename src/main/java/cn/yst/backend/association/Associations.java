package cn.yst.backend.association;

import cn.yst.backend.account.AccountRow;
import cn.yst.backend.account.Desk;
import cn.yst.backend.account.Grant;
import cn.yst.backend.account.Permissions;
import cn.yst.backend.agent.PeriodRefusals;
import cn.yst.backend.enterprise.Representative;
import cn.yst.backend.handover.Effect;
import cn.yst.backend.handover.FaceSubject;
import cn.yst.backend.handover.HandOverRow;
import cn.yst.backend.handover.HandOverStore;
import cn.yst.backend.handover.NewHandOver;
import cn.yst.backend.handover.ShownText;
import cn.yst.backend.message.Notice;
import cn.yst.backend.period.Days;
import cn.yst.backend.period.Periods;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountState;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import cn.yst.contract.PhoneLink;
import cn.yst.contract.RequestAssociation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Requests to share an account, and what the applicant's consent brings about.
public final class Associations implements Effect {
  static final int PER_DAY = 5;

  /// A request is void when the third day after it is over.
  private static final int DAYS = 4;

  private final Desk desk;
  private final HandOverStore handOvers;

  public Associations(Desk desk, HandOverStore handOvers) {
    this.desk = desk;
    this.handOvers = handOvers;
  }

  /// The day on which a request sent today becomes void.
  LocalDate voidOn() {
    return desk.today().plusDays(DAYS);
  }

  /// Requests that the person may still send today.
  int leftToday(Handle tx, Person person) {
    Instant today = Days.start(desk.today());
    return Math.max(0, PER_DAY - handOvers.madeSince(tx, kind(), person.id(), null, today));
  }

  /// Asks the applicant to share the account.
  ///
  /// @param account one that was offered to this person
  /// @return id of the request
  String request(Handle tx, Person requester, AccountRow account, RequestAssociation asked) {
    if (leftToday(tx, requester) == 0) {
      throw ProblemException.rateLimited(
          "associations_per_day", Duration.between(now(), Days.start(desk.today().plusDays(1))));
    }
    Person applicant = desk.persons().load(tx, account.applicantId());
    String id =
        handOvers
            .create(
                tx,
                new NewHandOver(
                    kind(),
                    account.id(),
                    requester.id(),
                    "association/" + account.id() + "/" + requester.id(),
                    new FaceSubject(applicant.name(), applicant.idNumber()),
                    applicant.idHmac(),
                    false,
                    null,
                    asked.reason().strip(),
                    Days.start(voidOn())),
                requester.actor())
            .orElseThrow(() -> new ProblemException(409, "association_pending", "Asked already"));
    Notice about =
        Notice.of(MessageKind.ASSOCIATION_REQUESTED, id)
            .about(account.enterprise().id(), account.id(), AccountState.CERTIFIED)
            .with(requester.maskedName())
            .then(MessageAction.DECIDE_ASSOCIATION, id)
            .deciding(id);
    desk.messages().post(tx, applicant.id(), about);
    tellRepresentative(tx, id, requester, applicant, account);
    return id;
  }

  @Override
  public HandOverKind kind() {
    return HandOverKind.ASSOCIATION;
  }

  @Override
  public FaceSubject subject(Handle tx, HandOverRow row) {
    Person applicant = desk.persons().load(tx, account(tx, row).applicantId());
    return new FaceSubject(applicant.name(), applicant.idNumber());
  }

  @Override
  public PhoneLink show(Handle tx, HandOverRow row) {
    AccountRow account = account(tx, row);
    Person requester = desk.persons().load(tx, row.makerId());
    FaceSubject applicant = subject(tx, row);
    return new PhoneLink(
        kind(),
        HandOverState.PENDING,
        account.enterprise().head(),
        account.alias(),
        account.standing().state(),
        requester.maskedName(),
        null,
        applicant.maskedName(),
        applicant.maskedIdNumber(),
        handOvers.sealed().reason(row).orElseThrow(),
        null,
        Periods.forAssociation(desk.today(), ownEnd(tx, row)),
        row.createdAt(),
        row.expiresAt(),
        row.secondsLeft(now()),
        hash(tx, row));
  }

  @Override
  public LocalDate accepted(Handle tx, HandOverRow row, Person person, @Nullable LocalDate until) {
    AccountRow account = desk.accounts().find(tx, person, row.accountId()).orElseThrow();
    boolean may =
        Permissions.allowed(account.position(person, desk.today()))
            .contains(AccountAction.DECIDE_ASSOCIATION);
    if (!may) {
      throw new ProblemException(403, "not_allowed", "Only the applicant of a certified account");
    }
    if (until == null) {
      throw new ProblemException(422, "period_in_the_past", "A last day is needed");
    }
    if (belongs(tx, row)) {
      throw new ProblemException(409, "already_decided", "They have an authority of their own");
    }
    PeriodRefusals.check(Periods.check(until, desk.today(), account.lastDay(person, desk.today())));
    desk.memberships()
        .grant(
            tx,
            new Grant(account.id(), row.makerId(), Grant.Source.ASSOCIATION, person.id(), until));
    desk.messages()
        .post(
            tx,
            row.makerId(),
            Notice.of(MessageKind.ASSOCIATION_APPROVED, row.id())
                .about(account.enterprise().id(), account.id(), AccountState.CERTIFIED)
                .with(person.maskedName())
                .until(until)
                .then(MessageAction.VIEW_ENTERPRISE, account.enterprise().id()));
    return until;
  }

  /// Whether the requester has got an authority in another way meanwhile, which this one must not
  /// shorten or take over.
  private boolean belongs(Handle tx, HandOverRow row) {
    Person requester = desk.persons().load(tx, row.makerId());
    return desk.accounts()
        .find(tx, requester, row.accountId())
        .filter(own -> own.position(requester, desk.today()).active())
        .isPresent();
  }

  /// The requester is told nothing: refusal looks like silence until the time is over.
  @Override
  public void declined(Handle tx, HandOverRow row) {}

  /// The digest of what is put before the applicant, the same at a kiosk and on a phone.
  String hash(Handle tx, HandOverRow row) {
    AccountRow account = account(tx, row);
    return new ShownText(
            row.id(),
            kind(),
            account.enterprise().head(),
            account.alias(),
            account.standing().state(),
            desk.persons().load(tx, row.makerId()).maskedName(),
            subject(tx, row).maskedName(),
            handOvers.sealed().reason(row).orElseThrow(),
            null,
            ownEnd(tx, row))
        .hash();
  }

  /// The applicant's own last day.
  LocalDate ownEnd(Handle tx, HandOverRow row) {
    AccountRow account = account(tx, row);
    Person applicant = desk.persons().load(tx, account.applicantId());
    return desk.accounts()
        .find(tx, applicant, account.id())
        .map(own -> own.lastDay(applicant, desk.today()))
        .orElse(desk.today());
  }

  AccountRow account(Handle tx, HandOverRow row) {
    return desk.accounts().any(tx, row.makerId(), row.accountId()).orElseThrow();
  }

  private void tellRepresentative(
      Handle tx, String id, Person requester, Person applicant, AccountRow account) {
    if (account.isRepresentative(applicant)) {
      return;
    }
    Representative representative =
        desk.enterprises().representative(tx, account.enterprise().representative());
    desk.messages()
        .post(
            tx,
            desk.persons().identify(tx, representative.name(), representative.idNumber()),
            Notice.of(MessageKind.ASSOCIATION_NOTED, id)
                .about(account.enterprise().id(), account.id(), AccountState.CERTIFIED)
                .with(requester.maskedName())
                .then(MessageAction.VIEW_AGENTS, account.id()));
  }

  private Instant now() {
    return desk.ground().clock().instant();
  }
}
