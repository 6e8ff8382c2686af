package cn.yst.kiosk.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.FaceConsent;
import cn.yst.contract.Me;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.session.Session.Ended;
import cn.yst.kiosk.session.Session.Identified;
import cn.yst.kiosk.session.Session.Present;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.ui.DisplayMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/// Whatever happens in whatever order, nothing personal and no live client outlasts a visit, and no
/// two ends are alike.
class SessionStorePropertyTest {
  /// What can happen to a session, at the right time or not.
  enum Event {
    TOUCH,
    CONSENT,
    WITHDRAW,
    TYPE,
    KEEP_MORE,
    LARGE,
    ENGLISH,
    SIGN_IN,
    SIGN_IN_OF_AN_EARLIER_VISIT,
    KNOW,
    LEAVE,
    IDLE,
    FAULT,
    REST
  }

  /// A store, and everything that was ever entrusted to it.
  private static final class Life {
    private final SessionStore store = new SessionStore();
    private final List<Ended> ends = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final List<FakeVisitorApi> clients = new ArrayList<>();
    private long visit;

    private record Kept(long visit, Secret secret) {}

    Life() {
      store.sessionProperty().subscribe(this::follow);
    }

    private void follow(Session now) {
      if (now instanceof Ended ended) {
        ends.add(ended);
        check();
      }
    }

    void happen(Event event) {
      switch (event) {
        case TOUCH -> store.begin();
        case CONSENT -> store.consent(new FaceConsent("1", "0".repeat(64), true, Instant.EPOCH));
        case WITHDRAW -> store.withdrawConsent();
        case TYPE ->
            store
                .visit()
                .ifPresent(
                    v -> store.identify(new Identity(keep(v), keep(v), SubjectSource.TYPED)));
        case KEEP_MORE -> store.visit().ifPresent(this::keep);
        case LARGE -> store.show(DisplayMode.STANDARD.toggleLarge());
        case ENGLISH -> store.speak(Locale.ENGLISH);
        case SIGN_IN -> signIn(visit);
        case SIGN_IN_OF_AN_EARLIER_VISIT -> signIn(visit - 1);
        case KNOW -> store.know(person());
        case LEAVE -> store.end(EndReason.VISITOR);
        case IDLE -> store.end(EndReason.IDLE);
        case FAULT -> store.end(EndReason.FAULT);
        case REST -> store.rest();
      }
      visit = store.visit().map(Visit::number).orElse(visit);
      check();
    }

    private Secret keep(Visit v) {
      Secret secret = v.secrets().keep("䶮㛃".toCharArray());
      kept.add(new Kept(v.number(), secret));
      return secret;
    }

    private void signIn(long number) {
      FakeVisitorApi client = new FakeVisitorApi();
      clients.add(client);
      store.signIn(number, person(), client);
    }

    private static Me person() {
      return new Me("田*", "110************002", null, Instant.EPOCH, 0, 0, 0);
    }

    private void check() {
      Session now = store.session();
      for (Kept one : kept) {
        boolean present = now instanceof Present p && p.visit().number() == one.visit;
        assertThat(present || one.secret.erased()).as("erased with its visit").isTrue();
      }
      for (FakeVisitorApi client : clients) {
        boolean inUse = now instanceof Identified person && person.api() == client;
        // The value is replaced first and the client closed next: wipe first, network second.
        if (!(now instanceof Ended)) {
          assertThat(client.revoked()).as("closed exactly once").isEqualTo(inUse ? 0 : 1);
        }
      }
      if (now instanceof Visiting v && v.identity().isPresent()) {
        assertThat(v.identity().get().name().erased()).as("what is kept can be used").isFalse();
      }
      assertThat(ends).as("no two ends are alike").doesNotHaveDuplicates();
      Set<Long> visits = new HashSet<>();
      ends.forEach(end -> visits.add(end.visit()));
      assertThat(visits).as("a visit ends once").hasSize(ends.size());
    }
  }

  @Property(tries = 2000)
  void nothingOutlastsAVisit(@ForAll @Size(max = 60) List<Event> events) {
    Life life = new Life();
    events.forEach(life::happen);
    life.happen(Event.LEAVE);
    life.happen(Event.REST);
    assertThat(life.kept).allMatch(one -> one.secret.erased());
    assertThat(life.clients).allMatch(client -> client.revoked() == 1);
  }
}
