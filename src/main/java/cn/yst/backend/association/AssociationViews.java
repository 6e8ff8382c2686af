package cn.yst.backend.association;

import cn.yst.backend.account.AccountRow;
import cn.yst.backend.account.Desk;
import cn.yst.backend.handover.HandOverRow;
import cn.yst.backend.handover.HandOverStore;
import cn.yst.backend.handover.HandOverViews;
import cn.yst.backend.period.Days;
import cn.yst.backend.period.Periods;
import cn.yst.backend.person.Person;
import cn.yst.contract.Association;
import cn.yst.contract.AssociationCandidate;
import cn.yst.contract.AssociationDecision;
import cn.yst.contract.HandOverState;
import cn.yst.contract.Masking;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// Draws requests to share an account for both sides.
final class AssociationViews {
  private final Desk desk;
  private final HandOverStore handOvers;
  private final HandOverViews handOverViews;
  private final Associations associations;
  private final Candidates candidates;

  AssociationViews(
      Desk desk,
      HandOverStore handOvers,
      HandOverViews handOverViews,
      Associations associations,
      Candidates candidates) {
    this.desk = desk;
    this.handOvers = handOvers;
    this.handOverViews = handOverViews;
    this.associations = associations;
    this.candidates = candidates;
  }

  /// For the requester.
  Association mine(Handle tx, HandOverRow row) {
    HandOverState state = row.makerState(now());
    AccountRow account = associations.account(tx, row);
    boolean accepted = state == HandOverState.ACCEPTED;
    return new Association(
        row.id(),
        state,
        handOverViews.uri(row, state),
        account.enterprise().head(),
        account.id(),
        accepted ? account.alias() : Masking.alias(account.alias()),
        row.subjectMasked(),
        handOvers.sealed().reason(row).orElseThrow(),
        row.createdAt(),
        Days.of(row.expiresAt()),
        accepted ? row.until() : null);
  }

  /// For the applicant.
  AssociationDecision decision(Handle tx, HandOverRow row) {
    AccountRow account = associations.account(tx, row);
    Person requester = desk.persons().load(tx, row.makerId());
    HandOverState state = row.state(now());
    return new AssociationDecision(
        row.id(),
        state,
        requester.maskedName(),
        requester.maskedIdNumber(),
        requester.maskedPhone(),
        account.enterprise().head(),
        account.id(),
        account.alias(),
        account.standing().state(),
        handOvers.sealed().reason(row).orElseThrow(),
        Periods.forAssociation(desk.today(), associations.ownEnd(tx, row)),
        row.createdAt(),
        Days.of(row.expiresAt()),
        state == HandOverState.ACCEPTED ? row.until() : null,
        state == HandOverState.PENDING,
        associations.hash(tx, row));
  }

  /// An account that could be asked for.
  AssociationCandidate candidate(Handle tx, Person person, AccountRow account) {
    return new AssociationCandidate(
        account.id(),
        Masking.alias(account.alias()),
        desk.cards().applicant(account),
        candidates.waiting(tx, person, account.id()).map(row -> mine(tx, row)).orElse(null));
  }

  private Instant now() {
    return desk.ground().clock().instant();
  }
}
