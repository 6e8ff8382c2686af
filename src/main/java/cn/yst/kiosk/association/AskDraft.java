package cn.yst.kiosk.association;

import cn.yst.kiosk.session.Secret;
import cn.yst.kiosk.session.Visit;
import java.util.EnumSet;
import java.util.Set;

/// What is typed and chosen for 关联他人账号 and not sent yet. What is written by hand may say
/// anything, so it is a secret of the visit.
///
/// @param name of the enterprise, as typed
/// @param creditCode as far as it is typed
/// @param reasons whose pills are pressed
/// @param byHand what is written besides
record AskDraft(String name, String creditCode, Set<Reason> reasons, Secret byHand) {
  AskDraft {
    reasons = Set.copyOf(reasons);
  }

  /// What this visitor has entered so far.
  static AskDraft of(Visit visit) {
    return visit
        .drafts()
        .find(AskDraft.class)
        .orElseGet(
            () ->
                new AskDraft(
                    "", "", EnumSet.noneOf(Reason.class), visit.secrets().keep(new char[0])));
  }

  /// Keeps another enterprise.
  AskDraft typed(Visit visit, String newName, String newCode) {
    AskDraft draft = new AskDraft(newName, newCode, reasons, byHand);
    visit.drafts().keep(draft);
    return draft;
  }

  /// Keeps another reason in place of the one before, which is erased.
  AskDraft reasoned(Visit visit, Set<Reason> newReasons, String written) {
    visit.secrets().drop(byHand);
    AskDraft draft =
        new AskDraft(name, creditCode, newReasons, visit.secrets().keep(written.toCharArray()));
    visit.drafts().keep(draft);
    return draft;
  }

  /// Somebody who asks again begins anew.
  void forget(Visit visit) {
    visit.secrets().drop(byHand);
    visit.drafts().drop(AskDraft.class);
  }

  /// What is written by hand, to fill the field again.
  String written() {
    return byHand.text();
  }
}
