package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.backend.authorization.FakePhone;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.KioskReport;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.GrantEvent.Answered;
import cn.yst.kiosk.api.GrantEvent.Begun;
import cn.yst.kiosk.api.GrantEvent.Ended;
import cn.yst.kiosk.api.GrantEvent.Held;
import cn.yst.kiosk.api.GrantEvent.Unanswered;
import cn.yst.kiosk.api.Service;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The kiosk's side of the wire against the real service, the phone played over HTTP.
class GrantJourney {
  private static final String NAME = "田军";
  private static final String NUMBER = "110108199603306002";

  @Test
  void aPersonSignsInAndOut() throws Exception {
    try (Hall hall = Hall.open()) {
      Service service = hall.service();
      try (GrantFollower follower = new GrantFollower(service.signIn(), NAME, NUMBER)) {
        Begun begun = follower.await(Begun.class);
        FakePhone phone = new FakePhone(hall.phoneOrigin());
        phone.claim(begun.qr());
        follower.await(AuthorizationState.SCANNED);
        phone.check(begun.checkCode());
        phone.face();
        follower.await(AuthorizationState.VERIFIED);
        phone.decide("approve");
        Held held = follower.await(Held.class);
        assertThat(held.person().name()).isEqualTo("田*");
        assertThat(held.api().ceiling().toMinutes()).isBetween(19L, 20L);
        String session = held.api().sessionId().orElseThrow();
        KioskReport report = new KioskReport(List.of(), session);
        assertThat(service.kiosk().heartbeat(report).sessionId()).isEqualTo(session);

        held.api().revoke();
        assertThatThrownBy(() -> held.api().person().me())
            .isInstanceOf(ApiException.Unauthorized.class);
        Awaitility.await().until(() -> service.kiosk().heartbeat(report).sessionId() == null);
        assertThat(held.api().sessionId()).isEmpty();
      }
    }
  }

  @Test
  void aRefusalEndsIt() throws Exception {
    try (Hall hall = Hall.open();
        GrantFollower follower = new GrantFollower(hall.service().signIn(), NAME, NUMBER)) {
      Begun begun = follower.await(Begun.class);
      FakePhone phone = new FakePhone(hall.phoneOrigin());
      phone.claim(begun.qr());
      phone.check(begun.checkCode());
      phone.face();
      phone.decide("deny");
      assertThat(follower.await(Ended.class).end()).isEqualTo(AuthorizationState.DENIED);
    }
  }

  @Test
  void leavingTheScreenGivesItUp() throws Exception {
    try (Hall hall = Hall.open()) {
      Begun begun;
      try (GrantFollower follower = new GrantFollower(hall.service().signIn(), NAME, NUMBER)) {
        begun = follower.await(Begun.class);
      }
      FakePhone phone = new FakePhone(hall.phoneOrigin());
      Awaitility.await().until(() -> phone.claim(begun.qr()).statusCode() != 200);
    }
  }

  @Test
  void theCodeOutlivesAServiceThatIsKilledWhileItIsShown(@TempDir Path folder) throws Exception {
    try (Hall hall = Hall.onFiles(folder);
        GrantFollower follower = new GrantFollower(hall.service().signIn(), NAME, NUMBER)) {
      Begun begun = follower.await(Begun.class);
      hall.stop();
      follower.await(Unanswered.class);
      hall.startAgain();
      follower.await(Answered.class);
      new FakePhone(hall.phoneOrigin()).approve(begun.qr(), begun.checkCode());
      assertThat(follower.await(Held.class).person().name()).isEqualTo("田*");
    }
  }

  @Test
  void anApprovalIsCollectedFromAServiceThatWasKilledBefore(@TempDir Path folder) throws Exception {
    try (Hall hall = Hall.onFiles(folder)) {
      Begun begun;
      try (GrantFollower follower = new GrantFollower(hall.service().signIn(), NAME, NUMBER)) {
        begun = follower.await(Begun.class);
        FakePhone phone = new FakePhone(hall.phoneOrigin());
        phone.claim(begun.qr());
        phone.check(begun.checkCode());
        phone.face();
        follower.await(AuthorizationState.VERIFIED);
        hall.line().cut();
        phone.decide("approve");
        hall.stop();
        hall.startAgain();
        follower.await(Unanswered.class);
        hall.line().mend();
        assertThat(follower.await(Held.class).person().name()).isEqualTo("田*");
      }
    }
  }
}
