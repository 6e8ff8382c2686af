package cn.yst.backend.certification;

import cn.yst.backend.account.AccountRow;
import cn.yst.backend.account.Desk;
import cn.yst.backend.account.Position;
import cn.yst.backend.authorization.AccountCertifier;
import cn.yst.backend.db.LostRaceException;
import cn.yst.backend.enterprise.Representative;
import cn.yst.backend.handover.Effect;
import cn.yst.backend.handover.FaceSubject;
import cn.yst.backend.handover.HandOverRow;
import cn.yst.backend.handover.HandOverStore;
import cn.yst.backend.handover.NewHandOver;
import cn.yst.backend.handover.ShownText;
import cn.yst.backend.message.Notice;
import cn.yst.backend.period.Days;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.AccountToCertify;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import cn.yst.contract.PhoneLink;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Requests to certify an account, and certifying it.
public final class Certifications implements Effect, AccountCertifier {
  private static final Duration LIFE = Duration.ofDays(3);
  private static final int PER_DAY = 3;

  private final Desk desk;
  private final HandOverStore handOvers;

  public Certifications(Desk desk, HandOverStore handOvers) {
    this.desk = desk;
    this.handOvers = handOvers;
  }

  @Override
  public void inPerson(Handle tx, String personId, String accountId) {
    Person person = desk.persons().lock(tx, personId);
    AccountRow account = checkInPerson(tx, person, accountId);
    if (desk.accounts().certify(tx, account.id(), person.identityKey())) {
      handOvers
          .newest(tx, HandOverKind.CERTIFICATION, account.id())
          .filter(row -> row.state(now()) == HandOverState.PENDING)
          .ifPresent(row -> handOvers.end(tx, row, HandOverState.ACCEPTED, null, person.actor()));
      tellCertified(tx, account, person);
      desk.audit(tx, "account.certified", person, account.id(), "in_person");
    }
  }

  /// Only the representative of the account's enterprise may, and only while it is not certified.
  @Override
  public void checkInPerson(Handle tx, String personId, String accountId) {
    checkInPerson(tx, desk.persons().load(tx, personId), accountId);
  }

  @Override
  public AccountToCertify show(Handle tx, String accountId) {
    AccountRow account = desk.accounts().any(tx, "", accountId).orElseThrow();
    return new AccountToCertify(
        account.enterprise().head(), account.alias(), desk.cards().applicant(account));
  }

  /// Asks the representative to certify the account; an older request becomes void.
  ///
  /// @return id of the request
  String request(Handle tx, Person applicant, String accountId) {
    AccountRow account = desk.account(tx, applicant, accountId);
    Position position = account.position(applicant, desk.today());
    if (position.active()
        && position.applicant()
        && position.role() != AccountRole.REPRESENTATIVE
        && position.state() == AccountState.CERTIFIED) {
      throw alreadyCertified();
    }
    desk.allowed(tx, applicant, accountId, AccountAction.REQUEST_CERTIFICATION);
    Instant today = Days.start(desk.today());
    if (handOvers.madeSince(tx, kind(), applicant.id(), account.id(), today) >= PER_DAY) {
      throw ProblemException.rateLimited(
          "certification_requests_per_day",
          Duration.between(now(), Days.start(desk.today().plusDays(1))));
    }
    handOvers
        .newest(tx, kind(), account.id())
        .filter(row -> row.state(now()) == HandOverState.PENDING)
        .ifPresent(row -> handOvers.end(tx, row, HandOverState.WITHDRAWN, null, applicant.actor()));
    Representative representative =
        desk.enterprises().representative(tx, account.enterprise().representative());
    String id =
        handOvers
            .create(
                tx,
                new NewHandOver(
                    kind(),
                    account.id(),
                    applicant.id(),
                    "certification/" + account.id(),
                    new FaceSubject(representative.name(), representative.idNumber()),
                    representative.idHmac(),
                    false,
                    null,
                    null,
                    now().plus(LIFE)),
                applicant.actor())
            .orElseThrow(LostRaceException::new);
    desk.messages()
        .post(
            tx,
            desk.persons().identify(tx, representative.name(), representative.idNumber()),
            Notice.of(MessageKind.CERTIFICATION_REQUESTED, id)
                .about(account.enterprise().id(), account.id(), account.standing().state())
                .with(applicant.maskedName())
                .then(MessageAction.CERTIFY_IN_PERSON, account.id())
                .deciding(id));
    return id;
  }

  @Override
  public HandOverKind kind() {
    return HandOverKind.CERTIFICATION;
  }

  @Override
  public FaceSubject subject(Handle tx, HandOverRow row) {
    Representative representative =
        desk.enterprises().representative(tx, account(tx, row).enterprise().representative());
    return new FaceSubject(representative.name(), representative.idNumber());
  }

  @Override
  public PhoneLink show(Handle tx, HandOverRow row) {
    AccountRow account = account(tx, row);
    Person applicant = desk.persons().load(tx, row.makerId());
    FaceSubject representative = subject(tx, row);
    AccountState state = account.standing().state();
    ShownText text =
        new ShownText(
            row.id(),
            kind(),
            account.enterprise().head(),
            account.alias(),
            state,
            applicant.maskedName(),
            representative.maskedName(),
            null,
            null,
            null);
    return new PhoneLink(
        kind(),
        HandOverState.PENDING,
        account.enterprise().head(),
        account.alias(),
        state,
        applicant.maskedName(),
        AccountRole.APPLICANT,
        representative.maskedName(),
        representative.maskedIdNumber(),
        null,
        null,
        null,
        row.createdAt(),
        row.expiresAt(),
        row.secondsLeft(now()),
        text.hash());
  }

  @Override
  public @Nullable LocalDate accepted(
      Handle tx, HandOverRow row, Person person, @Nullable LocalDate until) {
    AccountRow account = account(tx, row);
    if (!desk.accounts().certify(tx, account.id(), person.identityKey())) {
      throw new ProblemException(409, "object_changed", "The register or the account has changed");
    }
    tellCertified(tx, account, person);
    return null;
  }

  @Override
  public void declined(Handle tx, HandOverRow row) {
    AccountRow account = account(tx, row);
    desk.messages()
        .post(
            tx,
            row.makerId(),
            Notice.of(MessageKind.CERTIFICATION_ENDED, row.id())
                .about(account.enterprise().id(), account.id(), account.standing().state())
                .with(row.subjectMasked())
                .then(MessageAction.REQUEST_CERTIFICATION, account.id()));
  }

  private AccountRow checkInPerson(Handle tx, Person person, String accountId) {
    AccountRow account = desk.account(tx, person, accountId);
    if (account.standing().state() == AccountState.CERTIFIED) {
      throw alreadyCertified();
    }
    return desk.allowed(tx, person, accountId, AccountAction.CERTIFY_IN_PERSON);
  }

  private void tellCertified(Handle tx, AccountRow account, Person by) {
    if (!by.id().equals(account.applicantId())) {
      desk.messages()
          .post(
              tx,
              account.applicantId(),
              Notice.of(MessageKind.ACCOUNT_CERTIFIED, account.id() + "/" + now())
                  .about(account.enterprise().id(), account.id(), AccountState.CERTIFIED)
                  .with(by.maskedName())
                  .then(MessageAction.VIEW_ENTERPRISE, account.enterprise().id()));
    }
  }

  private AccountRow account(Handle tx, HandOverRow row) {
    return desk.accounts().any(tx, row.makerId(), row.accountId()).orElseThrow();
  }

  private Instant now() {
    return desk.ground().clock().instant();
  }

  private static ProblemException alreadyCertified() {
    return new ProblemException(409, "already_certified", "The account is certified");
  }
}
