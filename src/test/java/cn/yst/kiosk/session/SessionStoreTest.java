package cn.yst.kiosk.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.Me;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.session.Session.Acting;
import cn.yst.kiosk.session.Session.Ended;
import cn.yst.kiosk.session.Session.Idle;
import cn.yst.kiosk.session.Session.SignedIn;
import cn.yst.kiosk.session.Session.Visiting;
import cn.yst.kiosk.ui.DisplayMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SessionStoreTest {
  private final SessionStore store = new SessionStore();
  private final FakeVisitorApi api = new FakeVisitorApi();
  private final Me person = new Me("田*", "110***********003X", null, Instant.EPOCH, 3, 0, 0);

  private Visit visit() {
    return store.visit().orElseThrow();
  }

  private Identity identity() {
    Secrets secrets = visit().secrets();
    return new Identity(
        secrets.keep("测试".toCharArray()),
        secrets.keep("11010119900101001X".toCharArray()),
        SubjectSource.TYPED);
  }

  @Test
  void theFirstTouchBeginsAVisitAndTheSecondDoesNot() {
    store.begin();
    Visit first = visit();
    store.begin();
    assertThat(visit()).isSameAs(first);
  }

  @Test
  void noTwoEndsAreEqualAndNoneIsMissed() {
    List<Session> ends = new ArrayList<>();
    store
        .sessionProperty()
        .subscribe(
            s -> {
              if (s instanceof Ended) {
                ends.add(s);
              }
            });
    store.begin();
    store.end(EndReason.IDLE);
    store.begin();
    store.end(EndReason.IDLE);
    assertThat(ends).containsExactly(new Ended(1, EndReason.IDLE), new Ended(2, EndReason.IDLE));
  }

  @Test
  void theEndErasesWhatWasTypedBeforeAnybodyHearsOfIt() {
    store.begin();
    Identity identity = identity();
    store.identify(identity);
    List<Boolean> erasedWhenHeard = new ArrayList<>();
    visit().secrets().onWipe(() -> erasedWhenHeard.add(false));
    store.sessionProperty().subscribe(s -> erasedWhenHeard.add(identity.name().erased()));
    erasedWhenHeard.clear();
    store.end(EndReason.IDLE);
    assertThat(erasedWhenHeard).containsExactly(false, true);
    assertThat(identity.number().erased()).isTrue();
  }

  @Test
  void whatIsKeptAfterTheEndIsErasedAtOnce() {
    store.begin();
    Secrets secrets = visit().secrets();
    store.end(EndReason.VISITOR);
    assertThat(secrets.keep("late".toCharArray()).erased()).isTrue();
    boolean[] ran = {false};
    secrets.onWipe(() -> ran[0] = true);
    assertThat(ran[0]).isTrue();
  }

  @Test
  void aNewIdentityErasesTheOneBefore() {
    store.begin();
    Identity first = identity();
    Identity second = identity();
    store.identify(first);
    store.identify(second);
    assertThat(first.name().erased()).isTrue();
    assertThat(second.name().erased()).isFalse();
  }

  @Test
  void signingInErasesWhatWasTyped() {
    store.begin();
    Identity identity = identity();
    store.identify(identity);
    assertThat(store.signIn(visit().number(), person, api)).isTrue();
    assertThat(identity.name().erased()).isTrue();
    assertThat(store.session()).isInstanceOf(SignedIn.class);
  }

  @Test
  void aConfirmationThatComesAfterTheVisitSignsNobodyIn() {
    store.begin();
    long before = visit().number();
    store.end(EndReason.IDLE);
    store.begin();
    assertThat(store.signIn(before, person, api)).isFalse();
    assertThat(store.session()).isInstanceOf(Visiting.class);
    assertThat(api.revoked()).isEqualTo(1);
  }

  @Test
  void theServiceHearsOfTheEndAfterTheWipe() {
    store.begin();
    store.signIn(visit().number(), person, api);
    List<Integer> revokedWhenEnded = new ArrayList<>();
    store
        .sessionProperty()
        .subscribe(
            s -> {
              if (s instanceof Ended) {
                revokedWhenEnded.add(api.revoked());
              }
            });
    store.end(EndReason.VISITOR);
    store.end(EndReason.VISITOR);
    assertThat(revokedWhenEnded).containsExactly(0);
    assertThat(api.revoked()).isEqualTo(1);
  }

  @Test
  void modeAndLanguageBelongToTheVisit() {
    store.begin();
    store.show(DisplayMode.STANDARD.toggleLarge());
    store.speak(Locale.ENGLISH);
    store.signIn(visit().number(), person, api);
    assertThat(visit().mode().large()).isTrue();
    assertThat(visit().language()).isEqualTo(Locale.ENGLISH);
    store.end(EndReason.VISITOR);
    store.rest();
    assertThat(store.session()).isEqualTo(new Idle());
    store.begin();
    assertThat(visit().mode()).isEqualTo(DisplayMode.STANDARD);
    assertThat(visit().language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
  }

  @Test
  void nobodyActsWithoutHavingSignedIn() {
    store.begin();
    store.know(person);
    assertThat(store.session()).isInstanceOf(Visiting.class).isNotInstanceOf(Acting.class);
  }

  @Test
  void secretsDoNotPrintThemselves() {
    store.begin();
    assertThat(identity().toString()).doesNotContain("测试").doesNotContain("1990");
  }
}
