package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.Me;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.FakeService;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.session.Visit;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Sheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The buttons that are on every screen.
@ExtendWith(OnScreen.class)
class FrameControlsTest {
  private final FakeService wire = new FakeService();
  private final SessionStore session = new SessionStore();
  private final Navigator navigator = new Navigator(new Route.Home());
  private final Curtain curtain = new Curtain();
  private final Trail trail = new Trail();
  private final List<Sheet> raised = new ArrayList<>();
  private final FrameControls controls =
      new FrameControls(
          wire.service(),
          new HandBackground().background(),
          session,
          navigator,
          Messages::chinese,
          raised::add,
          curtain,
          trail);

  @AfterEach
  void stop() {
    wire.close();
  }

  @Test
  void backLeadsBackAndFromTheFirstScreenOut() {
    session.begin();
    navigator.go(new Route.Consent());
    controls.back();
    assertThat(navigator.route()).isEqualTo(new Route.Home());
    assertThat(session.session()).isInstanceOf(Session.Visiting.class);
    controls.back();
    assertThat(session.session()).isInstanceOf(Session.Ended.class);
  }

  @Test
  void whoIsNotSignedInLeavesAtOnce() {
    session.begin();
    navigator.go(new Route.Consent());
    controls.exit();
    assertThat(raised).isEmpty();
    assertThat(session.session()).isInstanceOf(Session.Ended.class);
    assertThat(navigator.route()).isEqualTo(new Route.Home());
  }

  @Test
  void whoIsSignedInIsAskedFirst() {
    session.begin();
    session.signIn(
        session.visit().orElseThrow().number(),
        new Me("田*", "110************002", null, Instant.EPOCH, 0, 0, 0),
        new FakeVisitorApi());
    controls.exit();
    assertThat(titles()).containsExactly("退出并清除本次信息？");
    assertThat(session.session()).isInstanceOf(Session.SignedIn.class);
  }

  @Test
  void aCallForHelpHidesWhatIsRevealedAndNamesStepAndCodeAlone() {
    List<String> hidden = new ArrayList<>();
    curtain.hang(() -> hidden.add("hidden"));
    navigator.go(new Route.IdentityEntry());
    trail.failed(new ApiException.Unreachable("7F3A2C11"));
    wire.answer("{}");
    controls.help();
    assertThat(hidden).containsExactly("hidden");
    assertThat(wire.asked())
        .containsExactly(
            "POST /v1/kiosk/staff-calls"
                + " {\"step\":\"identity-entry\",\"error_code\":\"e-net-7f3a2c\"}");
    assertThat(titles()).containsExactly("已呼叫，请稍候");
  }

  /// What a call for help meets, and what the visitor is told: why, what else to do, and a code.
  static Stream<Arguments> unheardCalls() {
    return Stream.of(
        Arguments.of(500, "application/json", "{}", "呼叫没有发出去", "服务暂时出了问题", "E-SVC-"),
        Arguments.of(200, "text/html", "<html>", "呼叫没有发出去", "服务暂时出了问题", "E-FMT-"),
        Arguments.of(401, "application/json", "{}", "呼叫没有发出去", "服务暂时出了问题", "E-AUTH-"),
        Arguments.of(
            429,
            "application/problem+json",
            "{'type':'about:blank','title':'t','status':429,'code':'rate_limited','trace_id':'7F3A2C11'}",
            "呼叫得太频繁了",
            "请稍等一会儿",
            "E-429-7F3A2C"));
  }

  @ParameterizedTest
  @MethodSource("unheardCalls")
  void aCallThatIsNotTakenSaysWhyAndWhatElseToDo(
      int status, String type, String body, String title, String why, String code) {
    for (int attempt = 0; attempt < 3; attempt++) {
      wire.answer(status, type, body);
    }
    controls.help();
    assertThat(titles()).containsExactly(title);
    assertThat(text()).contains(why, code, "12345", "人工窗口").doesNotContain("网络");
  }

  @Test
  void aCallThatReachesNobodySaysThatTheNetworkIsDown() {
    wire.close();
    controls.help();
    assertThat(titles()).containsExactly("呼叫没有发出去");
    assertThat(text()).contains("网络暂时断开了", "E-NET-", "12345", "人工窗口");
  }

  @Test
  void modeAndLanguageBeginAVisitAndGoBackTheWayTheyCame() {
    controls.toggleLarge();
    controls.toggleLow();
    controls.switchLanguage();
    assertThat(visit().mode().large()).isTrue();
    assertThat(visit().mode().low()).isTrue();
    assertThat(visit().language()).isEqualTo(Locale.ENGLISH);
    controls.toggleLarge();
    controls.switchLanguage();
    assertThat(visit().mode().large()).isFalse();
    assertThat(visit().mode().low()).isTrue();
    assertThat(visit().language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
  }

  private Visit visit() {
    return session.visit().orElseThrow();
  }

  private List<String> titles() {
    return raised.stream()
        .map(sheet -> ((Label) sheet.getChildrenUnmodifiable().getFirst()).getText())
        .toList();
  }

  private String text() {
    return raised.getFirst().lookupAll(".t-body").stream()
        .map(sentence -> ((Label) sentence).getText())
        .collect(Collectors.joining());
  }
}
