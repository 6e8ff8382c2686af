package cn.yst.backend.agent;

import cn.yst.backend.account.AccountRow;
import cn.yst.backend.account.Desk;
import cn.yst.backend.account.Grant;
import cn.yst.backend.handover.Effect;
import cn.yst.backend.handover.FaceSubject;
import cn.yst.backend.handover.HandOverRow;
import cn.yst.backend.handover.HandOverStore;
import cn.yst.backend.handover.NewHandOver;
import cn.yst.backend.handover.ShownText;
import cn.yst.backend.message.Notice;
import cn.yst.backend.period.Periods;
import cn.yst.backend.person.Person;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.IdNumber;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import cn.yst.contract.PhoneLink;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Inviting an agent, and what their acceptance brings about.
public final class Invitations implements Effect {
  private static final Duration LIFE = Duration.ofDays(1);

  /// How far back a request to share the account may lie that is still open: it has nothing left to
  /// ask for once its maker is an agent.
  private static final Duration REQUESTS = Duration.ofDays(30);

  private final Desk desk;
  private final HandOverStore handOvers;
  private final AgentStore agents;

  public Invitations(Desk desk, HandOverStore handOvers) {
    this.desk = desk;
    this.handOvers = handOvers;
    this.agents = new AgentStore(desk.ground().clock());
  }

  /// Invites a person to be an agent of the account.
  ///
  /// @param inviter who may manage its agents
  /// @return id of the invitation
  /// @throws ProblemException 422 with the reason; 409 `invitation_pending`
  String invite(Handle tx, Person inviter, AccountRow account, InviteAgent asked) {
    IdNumber number = number(asked.idNumber());
    byte[] hmac = desk.persons().idHmac(number.value());
    Periods.Verdict verdict = Periods.check(asked.until(), desk.today());
    Optional<String> refusal =
        PeriodRefusals.code(verdict).or(() -> refusal(tx, inviter, account, number, hmac));
    if (refusal.isPresent()) {
      throw new ProblemException(422, refusal.get(), "This person cannot be invited so");
    }
    return handOvers
        .create(
            tx,
            new NewHandOver(
                HandOverKind.INVITATION,
                account.id(),
                inviter.id(),
                "invitation/" + account.id() + "/" + HexFormat.of().formatHex(hmac),
                new FaceSubject(asked.name().strip(), number.value()),
                hmac,
                true,
                asked.until(),
                null,
                now().plus(LIFE)),
            inviter.actor())
        .orElseThrow(
            () -> new ProblemException(409, "invitation_pending", "Invited already, not answered"));
  }

  @Override
  public HandOverKind kind() {
    return HandOverKind.INVITATION;
  }

  @Override
  public FaceSubject subject(Handle tx, HandOverRow row) {
    return handOvers.sealed().invited(row);
  }

  @Override
  public PhoneLink show(Handle tx, HandOverRow row) {
    AccountRow account = account(tx, row);
    Person inviter = desk.persons().load(tx, row.makerId());
    FaceSubject invited = handOvers.sealed().invited(row);
    AccountState state = account.standing().state();
    ShownText text =
        new ShownText(
            row.id(),
            kind(),
            account.enterprise().head(),
            account.alias(),
            state,
            inviter.maskedName(),
            invited.maskedName(),
            null,
            row.until(),
            null);
    return new PhoneLink(
        kind(),
        HandOverState.PENDING,
        account.enterprise().head(),
        account.alias(),
        state,
        inviter.maskedName(),
        account.isRepresentative(inviter) ? AccountRole.REPRESENTATIVE : null,
        invited.maskedName(),
        invited.maskedIdNumber(),
        null,
        row.until(),
        null,
        row.createdAt(),
        row.expiresAt(),
        row.secondsLeft(now()),
        text.hash());
  }

  @Override
  public LocalDate accepted(Handle tx, HandOverRow row, Person person, @Nullable LocalDate until) {
    AccountRow account = account(tx, row);
    Person inviter = desk.persons().load(tx, row.makerId());
    AccountState state = account.standing().state();
    LocalDate day = row.until();
    if (state != AccountState.CERTIFIED || !account.isRepresentative(inviter) || day == null) {
      throw new ProblemException(409, "account_suspended", "The inviter may not any more");
    }
    desk.memberships()
        .grant(
            tx, new Grant(account.id(), person.id(), Grant.Source.INVITATION, inviter.id(), day));
    handOvers.associations(tx, person.id(), row.createdAt().minus(REQUESTS)).stream()
        .filter(asked -> asked.accountId().equals(account.id()))
        .filter(asked -> asked.state(now()) == HandOverState.PENDING)
        .forEach(asked -> handOvers.end(tx, asked, HandOverState.WITHDRAWN, null, person.actor()));
    desk.messages()
        .post(
            tx,
            person.id(),
            Notice.of(MessageKind.AGENT_AUTHORISED, row.id())
                .about(account.enterprise().id(), account.id(), state)
                .until(day)
                .then(MessageAction.VIEW_ENTERPRISE, account.enterprise().id()));
    desk.messages()
        .post(tx, inviter.id(), told(MessageKind.AGENT_ACCEPTED, row, account).until(day));
    return day;
  }

  @Override
  public void declined(Handle tx, HandOverRow row) {
    desk.messages()
        .post(tx, row.makerId(), told(MessageKind.AGENT_DECLINED, row, account(tx, row)));
  }

  private Notice told(MessageKind kind, HandOverRow row, AccountRow account) {
    return Notice.of(kind, row.id())
        .about(account.enterprise().id(), account.id(), account.standing().state())
        .with(row.subjectMasked())
        .then(MessageAction.VIEW_AGENTS, account.id());
  }

  private Optional<String> refusal(
      Handle tx, Person inviter, AccountRow account, IdNumber number, byte[] hmac) {
    if (Arrays.equals(hmac, inviter.idHmac())) {
      return Optional.of("invite_self");
    }
    byte[] representative =
        desk.enterprises().representative(tx, account.enterprise().representative()).idHmac();
    if (Arrays.equals(hmac, representative)) {
      return Optional.of("invite_representative");
    }
    if (number.birthDate().plusYears(Desk.ADULT).isAfter(desk.today())) {
      return Optional.of("invite_underage");
    }
    return desk.persons()
        .find(tx, hmac)
        .flatMap(
            person ->
                person.equals(account.applicantId())
                    ? Optional.of("invite_applicant")
                    : agents.active(tx, account.id(), person)
                        ? Optional.of("invite_active_agent")
                        : Optional.empty());
  }

  private AccountRow account(Handle tx, HandOverRow row) {
    return desk.accounts().any(tx, row.makerId(), row.accountId()).orElseThrow();
  }

  private Instant now() {
    return desk.ground().clock().instant();
  }

  private static IdNumber number(String typed) {
    Optional<IdNumber> number = numberIn(typed);
    return number
        .filter(form -> !form.isOfOldCard())
        .orElseThrow(
            () -> new ProblemException(422, "id_number_malformed", "Not the form of an ID number"));
  }

  private static Optional<IdNumber> numberIn(String typed) {
    try {
      return Optional.of(new IdNumber(typed));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
