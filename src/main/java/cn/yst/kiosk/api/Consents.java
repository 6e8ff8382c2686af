package cn.yst.kiosk.api;

import cn.yst.contract.Nothing;
import cn.yst.kiosk.concurrent.Background;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The consents that were given in this visit, by which each can be taken back; and those taken
/// back that the service has not heard of yet. An id names nobody.
final class Consents {
  /// The oldest gives way: a kiosk without a line does not keep them without end.
  private static final int MOST_UNHEARD = 100;

  private final KioskApi kiosk;
  private final Background background;
  private final Set<String> given = new HashSet<>();
  private final Map<String, ActionKey> unheard = new LinkedHashMap<>();
  private String underWay = "";

  Consents(KioskApi kiosk, Background background) {
    this.kiosk = kiosk;
    this.background = background;
  }

  /// The service has noted one; its check is under way from now on.
  synchronized void given(String id) {
    given.add(id);
    underWay = id;
  }

  /// The check that was under way came to its token.
  synchronized void used() {
    underWay = "";
  }

  /// The check under way is left: its consent is taken back, those before it stand.
  synchronized void withdrawUnderWay() {
    if (given.remove(underWay)) {
      takeBack(underWay);
    }
    underWay = "";
  }

  /// All are taken back.
  synchronized void withdraw() {
    List<String> all = List.copyOf(given);
    forget();
    all.forEach(this::takeBack);
  }

  /// All stand; the visit is over.
  synchronized void forget() {
    given.clear();
    underWay = "";
  }

  /// The service answers: it is told what it has not heard.
  void tellAgain() {
    copyOfUnheard().forEach(this::tell);
  }

  private synchronized Map<String, ActionKey> copyOfUnheard() {
    return Map.copyOf(unheard);
  }

  private void takeBack(String id) {
    ActionKey key = new ActionKey(UUID.randomUUID());
    unheard.put(id, key);
    if (unheard.size() > MOST_UNHEARD) {
      Iterator<String> oldest = unheard.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
    tell(id, key);
  }

  private void tell(String id, ActionKey key) {
    background
        .open()
        .run(
            () -> kiosk.withdrawConsent(key, id, new Nothing()),
            done -> heard(id),
            (ApiException failure) -> {
              if (failure instanceof ApiException.Rejected) {
                heard(id);
              }
            });
  }

  private synchronized void heard(String id) {
    unheard.remove(id);
  }
}
