package cn.yst.backend.handover;

import cn.yst.backend.account.AccountRow;
import cn.yst.backend.account.Desk;
import cn.yst.backend.message.Notice;
import cn.yst.backend.message.Reminder;
import cn.yst.backend.person.Person;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Tells a person what nobody answered in time.
public final class SilenceReminder implements Reminder {
  private final Desk desk;
  private final HandOverStore store;

  public SilenceReminder(Desk desk, HandOverStore store) {
    this.desk = desk;
    this.store = store;
  }

  @Override
  public void remind(Handle tx, Person person) {
    for (HandOverRow row : store.unanswered(tx, person.id())) {
      AccountRow account = desk.accounts().any(tx, person.id(), row.accountId()).orElseThrow();
      desk.messages()
          .post(
              tx,
              person.id(),
              Notice.of(kind(row.kind()), row.id())
                  .about(account.enterprise().id(), account.id(), account.standing().state())
                  .with(row.subjectMasked())
                  .then(action(row.kind()), target(row)),
              row.expiresAt());
    }
  }

  private static MessageKind kind(HandOverKind kind) {
    return switch (kind) {
      case INVITATION -> MessageKind.INVITATION_EXPIRED;
      case CERTIFICATION -> MessageKind.CERTIFICATION_ENDED;
      case ASSOCIATION -> MessageKind.ASSOCIATION_NOT_APPROVED;
    };
  }

  private static MessageAction action(HandOverKind kind) {
    return switch (kind) {
      case INVITATION -> MessageAction.VIEW_AGENTS;
      case CERTIFICATION -> MessageAction.REQUEST_CERTIFICATION;
      case ASSOCIATION -> MessageAction.NONE;
    };
  }

  private static @Nullable String target(HandOverRow row) {
    return row.kind() == HandOverKind.ASSOCIATION ? null : row.accountId();
  }
}
