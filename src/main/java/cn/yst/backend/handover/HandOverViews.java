package cn.yst.backend.handover;

import cn.yst.backend.account.AccountRow;
import cn.yst.backend.account.Desk;
import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.Masking;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Draws hand-overs for the person who made them.
public final class HandOverViews {
  private final Desk desk;
  private final HandOverStore store;
  private final UnaryOperator<String> address;

  /// @param address makes the address in a QR code from a link
  public HandOverViews(Desk desk, HandOverStore store, UnaryOperator<String> address) {
    this.desk = desk;
    this.store = store;
    this.address = address;
  }

  /// The hand-over as its maker sees it.
  public HandOver of(Handle tx, HandOverRow row) {
    Instant now = desk.ground().clock().instant();
    HandOverState state = row.makerState(now);
    AccountRow account = desk.accounts().any(tx, row.makerId(), row.accountId()).orElseThrow();
    boolean stranger = row.kind() == HandOverKind.ASSOCIATION && state != HandOverState.ACCEPTED;
    return new HandOver(
        row.id(),
        row.kind(),
        state,
        uri(row, state),
        account.enterprise().head(),
        account.id(),
        stranger ? Masking.alias(account.alias()) : account.alias(),
        row.subjectMasked(),
        row.until(),
        row.createdAt(),
        row.expiresAt(),
        state == HandOverState.PENDING ? row.secondsLeft(now) : 0);
  }

  /// The address in the QR code; null once it is no longer pending.
  public @Nullable String uri(HandOverRow row, HandOverState state) {
    return state == HandOverState.PENDING ? address.apply(store.sealed().link(row)) : null;
  }
}
