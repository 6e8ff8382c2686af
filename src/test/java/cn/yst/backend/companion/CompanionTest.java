package cn.yst.backend.companion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.authorization.Begun;
import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.authorization.ServiceFixture;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.page.PageVisitor;
import cn.yst.contract.AuthorizationState;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompanionTest {
  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk kiosk = service.kiosk();
  private final int port = service.backend().companionPort().orElseThrow();
  private final String home = "http://127.0.0.1:" + port + "/";
  private final PageVisitor page = new PageVisitor();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void thePersonWhoWasEnteredPassesInOnePress() {
    Begun begun = begin();
    page.open(home);
    assertThat(page.text()).contains("等待扫码", "A03 号机 · 填的是 田*", begun.checkCode());
    press("0", "通过");
    assertThat(page.text()).contains("通过了，请看终端");
    assertThat(kiosk.token(begun.deviceCode()).accessToken()).isNotEmpty();
    assertThat(page.reload().page().select(".ended li").text()).contains("登录 · A03", "通过");
  }

  @Test
  void somebodyElsePassesNotAndTheRightPersonStillMay() {
    Begun begun = begin();
    page.open(home);
    press("1", "通过");
    assertThat(page.text()).contains("本人不符，没有通过");
    assertThat(state(begun)).isEqualTo(AuthorizationState.SCANNED);
    press("0", "通过");
    assertThat(state(begun)).isEqualTo(AuthorizationState.APPROVED);
  }

  @Test
  void differentPersonThreeTimesEndsIt() {
    Begun begun = begin();
    page.open(home);
    for (int i = 0; i < 3; i++) {
      press("0", "本人不符");
    }
    assertThat(state(begun)).isEqualTo(AuthorizationState.MISMATCHED);
  }

  @Test
  void refuseAndExpireEndIt() {
    Begun first = begin();
    page.open(home);
    press("0", "拒绝");
    assertThat(state(first)).isEqualTo(AuthorizationState.DENIED);
    Begun second = begin();
    page.open(home).press("让这张票现在过期");
    assertThat(state(second)).isEqualTo(AuthorizationState.EXPIRED);
  }

  @Test
  void thePhonePageOpensFromHereAndThenThisPageIsLate() {
    begin();
    page.open(home);
    PageVisitor.Filled open = page.form("打开手机页面", Map.of());
    PageVisitor phone = new PageVisitor().submit(open);
    assertThat(phone.title()).isEqualTo("是您本人在这台终端前吗？");
    phone.press("是我，继续");
    assertThat(phone.title()).isEqualTo("输入终端上的两位数字");
    press("0", "通过");
    assertThat(page.text()).contains("这张票已经结束");
  }

  @Test
  void theNetworkIsCutAndRestored() {
    page.open(home).press("断开网络");
    assertThat(service.backend().kioskReachable()).isFalse();
    page.press("网络已断开，现在恢复");
    assertThat(service.backend().kioskReachable()).isTrue();
  }

  @Test
  void resetEndsTicketsAndSessions() {
    Begun begun = begin();
    page.open(home).press("重来一遍");
    assertThat(state(begun)).isEqualTo(AuthorizationState.CANCELLED);
    assertThat(page.text()).contains("先在终端上点“刷脸登录”");
  }

  @Test
  void aFormOfAnotherPageIsRefused() {
    Begun begun = begin();
    page.open(home);
    PageVisitor.Filled stolen = page.form("让这张票现在过期", Map.of("token", "guess"));
    assertThat(page.submit(stolen).status()).isEqualTo(403);
    assertThat(state(begun)).isEqualTo(AuthorizationState.CREATED);
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws Exception {
    assertThat(statusFor("evil.example:" + port)).contains("403");
    assertThat(statusFor("localhost:" + port)).contains("200");
  }

  @Test
  void anOpenPageIsToldOfChanges() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      BufferedReader lines = get(socket, "/events", "127.0.0.1:" + port);
      assertThat(next(lines, "event:changed")).isNotEmpty();
      begin();
      assertThat(next(lines, "event:changed")).isNotEmpty();
    }
  }

  private String statusFor(String host) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return get(socket, "/", host).readLine();
    }
  }

  private static BufferedReader get(Socket socket, String path, String host) throws Exception {
    String request =
        "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: text/event-stream, */*\r\n\r\n";
    socket.setSoTimeout(10_000);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String next(BufferedReader lines, String wanted) throws Exception {
    String line = lines.readLine();
    while (line != null && !line.contains(wanted)) {
      line = lines.readLine();
    }
    return line == null ? "" : line;
  }

  private void press(String person, String word) {
    PageVisitor.Filled form = page.form(word, Map.of("person", person));
    page.submit(form);
  }

  private Begun begin() {
    return kiosk.begin(DemoPeople.TIAN_JUN.name(), DemoPeople.TIAN_JUN.idNumber());
  }

  private AuthorizationState state(Begun begun) {
    return kiosk.status(begun.handle()).state();
  }
}
